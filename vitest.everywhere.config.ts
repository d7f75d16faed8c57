import { defineConfig } from "vitest/config";

/** The packed package in every runtime, bundler and compiler: `npm run test:everywhere`. */
export default defineConfig({
  test: {
    include: ["tests/everywhere/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["verbose"],
    fileParallelism: false,
    maxConcurrency: 2,
  },
});
