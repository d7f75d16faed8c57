import { defineConfig, type Options } from "tsup";
import { entries } from "./scripts/entries.ts";
import { evaluate } from "./scripts/evaluate.ts";
import { siblings } from "./scripts/siblings.ts";

const common: Options = { tsconfig: "tsconfig.build.json", clean: false, splitting: false };

/** `about` asks the other entries; each of these is a file that stands alone. */
const { about, ...alone } = entries;

const library: Options = {
  ...common,
  entry: alone,
  target: "es2022",
  platform: "neutral",
  // Engines read text in quotation marks faster than in back-ticks.
  esbuildOptions: (options) => {
    options.supported = { "template-literal": false };
  },
  esbuildPlugins: [evaluate(/src[\\/](facts|origins|steps|all-changes|evidence)\.ts$/)],
};

const asking = (extension: "js" | "cjs"): Options => ({
  ...library,
  entry: { about },
  esbuildPlugins: [siblings(extension)],
});

/** Rollup writes plain `exports.name = name`, which Node reads without running it, and no loop over keys. */
const modules = [
  defineConfig({ ...library, format: "esm" }),
  defineConfig({ ...library, format: "cjs", treeshake: true }),
  defineConfig({ ...asking("js"), format: "esm" }),
  defineConfig({ ...asking("cjs"), format: "cjs", treeshake: true }),
];

const declarations = defineConfig({ ...common, entry: entries, format: ["esm", "cjs"], dts: { only: true } });

/** Imports the library by its own name, as everybody does, and is no part of it. */
const command = defineConfig({
  entry: { command: "command/main.ts" },
  format: "esm",
  target: "node18",
  tsconfig: "tsconfig.json",
  clean: false,
  external: ["sco-data"],
  removeNodeProtocol: false,
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
});

export default [...modules, declarations, command].flat();
