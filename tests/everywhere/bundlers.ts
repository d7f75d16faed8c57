import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import rspack from "@rspack/core";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import { minify } from "terser";
import * as vite from "vite";
import webpack from "webpack";

/** Bundles `entry`, a file in `folder`, for production into an empty folder of its own. */
type Bundler = (folder: string, entry: string, out: string) => Promise<unknown>;

/** webpack and Rspack take the same settings, and both report what went wrong in their own way. */
interface Outcome {
  hasErrors(): boolean;
  toString(): string;
}
const settled =
  (resolve: (value: unknown) => void, reject: (reason: unknown) => void) =>
  (error: unknown, stats: Outcome | undefined): void =>
    error || stats?.hasErrors() ? reject(error ?? new Error(String(stats))) : resolve(stats);

/** Rollup leaves what it writes as long as it was. */
const terser = {
  name: "terser",
  renderChunk: async (code: string): Promise<string> => (await minify(code, { module: true })).code ?? "",
};

/** Each as its documentation has a small library or page built for production, as an ES module. */
export const bundlers = {
  esbuild: (folder, entry, out) =>
    esbuild.build({
      entryPoints: [join(folder, entry)],
      outdir: out,
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      charset: "utf8",
    }),
  Rollup: async (folder, entry, out) => {
    await using bundle = await rollup({ input: join(folder, entry), plugins: [nodeResolve(), terser] });
    await bundle.write({ dir: out, format: "es" });
  },
  webpack: (folder, entry, out) =>
    new Promise((resolve, reject) => {
      webpack(
        { mode: "production", context: folder, entry: `./${entry}`, output: { path: out } },
        settled(resolve, reject),
      );
    }),
  Vite: (folder, entry, out) =>
    vite.build({
      root: folder,
      configFile: false,
      logLevel: "error",
      build: { outDir: out, target: "es2022", modulePreload: false, rolldownOptions: { input: join(folder, entry) } },
    }),
  Rspack: (folder, entry, out) =>
    new Promise((resolve, reject) => {
      rspack(
        { mode: "production", context: folder, entry: `./${entry}`, output: { path: out } },
        settled(resolve, reject),
      );
    }),
} satisfies Record<string, Bundler>;

/** The code of the one file that a bundler makes of an entry. */
export async function bundled(bundler: Bundler, folder: string, entry: string, out: string): Promise<string> {
  mkdirSync(out, { recursive: true });
  await bundler(folder, entry, out);
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) => /\.m?js$/.test(name));
  if (files.length !== 1) throw new Error(`one file expected, not ${files.join()}`);
  return readFileSync(join(out, String(files[0])), "utf8");
}
