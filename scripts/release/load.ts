import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Json } from "../../src/changelog.ts";
import { type Facts, factsOf } from "./facts.ts";

const run = (command: string, args: readonly string[], cwd = "."): Buffer =>
  execFileSync(command, args, { cwd, maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });

async function inTemporaryFolder<Result>(task: (folder: string) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "sco-data-diff-"));
  try {
    return await task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const fromTarball = (path: string): unknown =>
  JSON.parse(run("tar", ["-xzOf", path, "package/dist/data.json"]).toString());

/** Packs the published package: the client of npm knows the registry, its settings and its errors. */
const fromRegistry = (version: string): Promise<unknown> =>
  inTemporaryFolder((folder) => {
    run("npm", ["pack", `sco-data@${version}`, "--loglevel=error"], folder);
    const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
    return fromTarball(join(folder, tarball));
  });

/** Lays out the named files of a commit in a folder. */
function extract(ref: string, names: readonly string[], folder: string): void {
  const commit = run("git", ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  const archive = run("git", ["archive", "--format=tar", commit.toString().trim(), ...names]);
  execFileSync("tar", ["-xf", "-"], { cwd: folder, input: archive });
}

/** The facts of a project in a folder, as data.json would have them. */
export async function dataIn(folder: string): Promise<Json> {
  const { dataset } = await import(pathToFileURL(resolve(folder, "scripts/dataset.ts")).href);
  return JSON.parse(JSON.stringify(dataset));
}

const fromCommit = (ref: string): Promise<unknown> =>
  inTemporaryFolder((folder) => {
    extract(ref, ["src", "data", "scripts", "package.json"], folder);
    return dataIn(folder);
  });

interface Way {
  readonly tried: string;
  readonly read: (argument: string) => unknown;
}

function wayTo(argument: string): Way {
  if (argument.endsWith(".tgz")) return { tried: "package/dist/data.json in that tarball", read: fromTarball };
  if (existsSync(argument) && statSync(argument).isFile())
    return { tried: "that file as a data.json", read: (path) => JSON.parse(readFileSync(path, "utf8")) };
  if (/^\d+\.\d+\.\d+/.test(argument)) return { tried: "that version of sco-data in the registry", read: fromRegistry };
  return { tried: "the facts of that git ref, as there is no such file", read: fromCommit };
}

/** Reads facts from a data.json, a packed tarball, a git ref or a version in the registry. */
export async function load(argument: string): Promise<Facts> {
  const { tried, read } = wayTo(argument);
  try {
    return factsOf(await read(argument));
  } catch (cause) {
    const expected = "a data.json, a tarball, a git ref or a published version";
    throw new Error(`"${argument}" gives no facts: tried ${tried} (expected ${expected})`, { cause });
  }
}
