import { defineConfig, type Options } from "tsup";
import { entries } from "./scripts/entries.ts";
import { evaluate } from "./scripts/evaluate.ts";

const common: Options = { tsconfig: "tsconfig.build.json", clean: false, splitting: false };

const library: Options = {
  ...common,
  entry: entries,
  target: "es2022",
  platform: "neutral",
  // Engines read text in quotation marks faster than in back-ticks.
  esbuildOptions: (options) => {
    options.supported = { "template-literal": false };
  },
  esbuildPlugins: [evaluate(/src[\\/](facts|steps|all-changes|evidence)\.ts$/)],
};

/** Rollup writes plain `exports.name = name`, which Node reads without running it, and no loop over keys. */
const modules = [
  defineConfig({ ...library, format: "esm" }),
  defineConfig({ ...library, format: "cjs", treeshake: true }),
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
