import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

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
