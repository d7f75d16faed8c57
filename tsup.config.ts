import { defineConfig } from "tsup";
import { evaluate } from "./scripts/evaluate.ts";

const library = defineConfig({
  entry: ["src/index.ts", "src/schemas.ts", "src/sources.ts", "src/timeline.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  tsconfig: "tsconfig.build.json",
  dts: true,
  splitting: false,
  // Both builds run at once.
  clean: ["!command.js"],
  esbuildPlugins: [evaluate(/src[\\/](facts|steps|change-log)\.ts$/)],
});

/** Imports the library by its own name, as everybody does, and is no part of it. */
const command = defineConfig({
  entry: { command: "src/command/main.ts" },
  format: "esm",
  target: "node18",
  tsconfig: "tsconfig.json",
  external: ["sco-data"],
  removeNodeProtocol: false,
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
});

export default [library, command];
