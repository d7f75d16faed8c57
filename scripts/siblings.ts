import { basename } from "node:path";
import type { Plugin } from "esbuild";
import { entries } from "./entries.ts";

const modules: readonly string[] = Object.values(entries).map((file) => basename(file));

/** Leaves an import of another entry to the file that is built of it, so that nothing is shipped twice. */
export const siblings = (extension: "js" | "cjs"): Plugin => ({
  name: "siblings",
  setup(build) {
    build.onResolve({ filter: /^\.\/\w+\.ts$/ }, ({ path }) =>
      modules.includes(basename(path))
        ? { path: path.replace(/ts$/, extension), external: true, sideEffects: false }
        : undefined,
    );
  },
});
