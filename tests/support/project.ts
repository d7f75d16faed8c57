import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { baselineText, paths, surfaceText } from "../../scripts/release/files.ts";
import { dataIn } from "../../scripts/release/load.ts";
import { surfaceOf } from "../../scripts/release/surface.ts";

/** How a command ended, and what it printed. */
interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of the project whose last release is what the working tree holds now. */
export interface Project {
  readonly folder: string;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Replaces text that must be there. */
  readonly edit: (file: string, old: string | RegExp, now: string) => void;
  /** Puts a changeset there. */
  readonly changeset: (step: string) => void;
  readonly run: (command: string, args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Outcome>;
  /** Another copy of it as it stands. */
  readonly copy: () => Project;
  readonly remove: () => void;
}

const parts = ["src", "data", "scripts", "releases", ".changeset", ".gitignore"];
const partsToo = ["package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json"];
const documents = ["CHANGELOG.md", "CITATION.cff"];

const newFolder = (): string => mkdtempSync(join(tmpdir(), "sco-data-release-"));

// A terminal may lie behind the tests, and their runner may ask for colours.
const { FORCE_COLOR: _, ...plain } = process.env;
const environment = { ...plain, NODE_COMPILE_CACHE: resolve("node_modules/.cache/compiled") };

function projectIn(folder: string): Project {
  const at = (file: string): string => join(folder, file);
  const read = (file: string): string => readFileSync(at(file), "utf8");
  const write = (file: string, text: string): void => writeFileSync(at(file), text);
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
    changeset: (step) => write(".changeset/a-change.md", `---\n"sco-data": ${step}\n---\n\n#### Docs\n\n- A change.\n`),
    run: (command, args, env = {}) =>
      new Promise((done) => {
        execFile(command, args, { cwd: folder, env: { ...environment, ...env } }, (error, stdout, stderr) => {
          done({ status: error === null ? 0 : Number(error.code), stdout, stderr });
        });
      }),
    copy: () => {
      const other = newFolder();
      cpSync(folder, other, { recursive: true });
      return projectIn(other);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Makes the copy; the changesets that wait in the project stay behind, as their changes belong to its baseline. */
export async function makeProject(): Promise<Project> {
  const project = projectIn(newFolder());
  const at = (file: string): string => join(project.folder, file);
  for (const name of [...parts, ...partsToo, ...documents]) cpSync(name, at(name), { recursive: true });
  for (const name of readdirSync(at(".changeset"))) if (name.endsWith(".md")) rmSync(at(`.changeset/${name}`));
  symlinkSync(resolve("node_modules"), at("node_modules"));
  project.write(paths.baseline, baselineText(await dataIn(project.folder)));
  project.write(paths.surface, surfaceText(surfaceOf(project.folder)));
  return project;
}
