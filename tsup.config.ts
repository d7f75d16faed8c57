import { defineConfig } from "tsup";
import { evaluate } from "./scripts/evaluate.ts";

export default defineConfig({
  entry: ["src/index.ts", "src/schemas.ts", "src/sources.ts", "src/timeline.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  tsconfig: "tsconfig.build.json",
  dts: true,
  splitting: false,
  clean: true,
  esbuildPlugins: [evaluate(/src[\\/](facts|steps|change-log)\.ts$/)],
});
