import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { version } from "../../src/facts.ts";

/** How a command ended, and what it printed. */
interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of the project, in git, whose last release is what the working tree holds now. */
export interface Sandbox {
  readonly folder: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Replaces text that must be there. */
  readonly edit: (file: string, old: string | RegExp, now: string) => void;
  readonly run: (command: string, args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Outcome>;
  readonly git: (...args: readonly string[]) => string;
  /** Puts a changeset there. */
  readonly changeset: (step: string) => void;
  readonly check: () => Promise<Outcome>;
  /** Goes back to how it was made. */
  readonly reset: () => void;
  readonly remove: () => void;
}

const copied = [
  "src",
  "data",
  "scripts",
  "releases",
  "tests/witnesses",
  "tests/witnesses.ts",
  ".changeset",
  ".gitignore",
];
const copiedToo = [
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "CHANGELOG.md",
  "CITATION.cff",
];
const moveBaseline = `
  import { workingData, writeBaseline, writeSurface } from "./scripts/release/files.ts";
  import { surfaceOf } from "./scripts/release/surface.ts";
  writeBaseline(workingData());
  writeSurface(surfaceOf("."));`;

// A terminal may lie behind the tests, and their runner may ask for colours.
const { FORCE_COLOR: _, ...plain } = process.env;

/** Makes the copy; the changesets that wait in the project stay behind, as their changes belong to its baseline. */
export function makeSandbox(): Sandbox {
  const folder = mkdtempSync(join(tmpdir(), "sco-data-release-"));
  const cache = mkdtempSync(join(tmpdir(), "sco-data-compiled-"));
  const environment = { ...plain, NODE_COMPILE_CACHE: cache };
  const at = (file: string): string => join(folder, file);
  for (const name of [...copied, ...copiedToo]) cpSync(name, at(name), { recursive: true });
  for (const name of readdirSync(at(".changeset"))) if (name.endsWith(".md")) rmSync(at(`.changeset/${name}`));
  symlinkSync(resolve("node_modules"), at("node_modules"));

  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@t", ...args], { cwd: folder, encoding: "utf8" });
  const run: Sandbox["run"] = (command, args, env = {}) =>
    new Promise((done) => {
      execFile(command, args, { cwd: folder, env: { ...environment, ...env } }, (error, stdout, stderr) => {
        done({ status: error === null ? 0 : Number(error.code), stdout, stderr });
      });
    });
  const read = (file: string): string => readFileSync(at(file), "utf8");
  const write = (file: string, text: string): void => writeFileSync(at(file), text);

  execFileSync(process.execPath, ["--input-type=module-typescript", "--eval", moveBaseline], { cwd: folder });
  git("init", "--quiet", "--initial-branch=main");
  write(".git/info/exclude", "node_modules\n");
  git("add", ".");
  git("commit", "--quiet", "--message", `the state after ${version}`);
  const start = git("rev-parse", "HEAD").trim();

  return {
    folder,
    read,
    write,
    edit: (file, old, now) => {
      const text = read(file);
      const edited = typeof old === "string" ? text.replace(old, () => now) : text.replace(old, now);
      if (edited === text) throw new Error(`${file} has no ${old}`);
      write(file, edited);
    },
    run,
    git,
    changeset: (step) => write(".changeset/a-change.md", `---\n"sco-data": ${step}\n---\n\n#### Docs\n\n- A change.\n`),
    check: () => run(process.execPath, ["scripts/release/check.ts"]),
    reset: () => {
      git("reset", "--quiet", "--hard", start);
      git("clean", "--quiet", "--force", "-d");
    },
    remove: () => {
      for (const path of [folder, cache]) rmSync(path, { recursive: true, force: true });
    },
  };
}
