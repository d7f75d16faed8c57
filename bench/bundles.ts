import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { bundledCalls } from "./goals.ts";

/** Bytes of a program and all it imports, as esbuild bundles and minifies it and brotli compresses it. */
export async function bundleBytes(folder: string, contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    write: false,
    logLevel: "error",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return code.length === 0 ? 0 : brotliCompressSync(code).length;
}

/** The bundles that ours are promised to be small in. */
export async function bundlesOfOurs(folder: string): Promise<Readonly<Record<string, number>>> {
  const programs = {
    unused: 'import "sco-data"',
    everything: 'import * as sco from "sco-data"; console.log(sco)',
    ...Object.fromEntries(
      bundledCalls.map((call) => [
        call,
        `import { ${call.replace(/\(.*/, "")} } from "sco-data"; console.log(${call})`,
      ]),
    ),
  };
  const bundles: Record<string, number> = {};
  for (const [name, program] of Object.entries(programs)) bundles[name] = await bundleBytes(folder, program);
  return bundles;
}
