import { execFileSync } from "node:child_process";
import { version } from "../../src/facts.ts";
import { makeProject, type Project } from "./project.ts";

/** A copy of the project in git. */
export interface Sandbox extends Project {
  readonly git: (...args: readonly string[]) => string;
  /** Goes back to how it was made. */
  readonly reset: () => void;
}

/** Makes the copy, and commits it. */
export async function makeSandbox(): Promise<Sandbox> {
  const project = await makeProject();
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...args], {
      cwd: project.folder,
      encoding: "utf8",
    });
  git("init", "--quiet", "--initial-branch=main");
  project.write(".git/info/exclude", "node_modules\n");
  git("add", ".");
  git("commit", "--quiet", "--message", `the state after ${version}`);
  const start = git("rev-parse", "HEAD").trim();
  return {
    ...project,
    git,
    reset: () => {
      git("reset", "--quiet", "--hard", start);
      git("clean", "--quiet", "--force", "-d");
    },
  };
}
