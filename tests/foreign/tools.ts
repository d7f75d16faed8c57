import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname } from "node:path";

export const require = createRequire(import.meta.url);

/** What a module at `from` finds under a name. */
export const found = (name: string, from: string): string => createRequire(from).resolve(name);

/** The folder of the peer of the schemas. */
export const zod = dirname(require.resolve("zod/package.json"));

/** How a program ended, and what it printed. */
interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in a folder by itself, without the settings of whoever runs the tests. */
export function run(folder: string, program: string, ...args: readonly string[]): Outcome {
  const env = { HOME: folder, TMPDIR: folder, PATH: "/usr/bin:/bin", TZ: "America/Los_Angeles", NO_COLOR: "1" };
  const { error, status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: "utf8" });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** Runs a program of JavaScript under the Node that runs the tests. */
export const runNode = (folder: string, ...args: readonly string[]): Outcome => run(folder, process.execPath, ...args);

/** Programs of Debian, by their whole path: another Python may come first. */
export const python = "/usr/bin/python3";
export const java = "/usr/bin/java";
export const office = "/usr/bin/soffice";
