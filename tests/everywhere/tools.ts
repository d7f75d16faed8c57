import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** The programs of the matrix; one that is not installed is an error as soon as this is read. */
export const node = {
  18: require.resolve("node-18/bin/node"),
  20: require.resolve("node-20/bin/node"),
  22: require.resolve("node-22/bin/node"),
  24: require.resolve("node-24/bin/node"),
  26: require.resolve("node-26/bin/node"),
};
export const bun = require.resolve("@oven/bun-linux-x64/bin/bun");
export const deno = require.resolve("@deno/linux-x64-glibc/deno");
export const workerd = require.resolve("@cloudflare/workerd-linux-64/bin/workerd");

/** The compilers of the matrix, to be run by Node. */
export const tsc = {
  "5.4": join(dirname(require.resolve("typescript-5.4/package.json")), "bin/tsc"),
  "5.9": join(dirname(require.resolve("typescript-5.9/package.json")), "bin/tsc"),
  "6": join(dirname(require.resolve("typescript-6/package.json")), "bin/tsc"),
  "7": join(dirname(require.resolve("typescript-7/package.json")), "bin/tsc"),
};

/** The folder of the peer that the schemas need. */
export const zod = dirname(require.resolve("zod/package.json"));

/** What a program prints, run in a folder by itself, without the settings of whoever runs the tests. */
export async function output(folder: string, command: string, ...args: readonly string[]): Promise<string> {
  const env = { HOME: folder, PATH: "/usr/bin:/bin", TZ: "America/Los_Angeles" };
  const { stdout } = await run(command, args, { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
