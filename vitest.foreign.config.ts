import { defineConfig } from "vitest/config";

/** The packed package in tools that CI does not try: `npm run test:foreign`. */
export default defineConfig({
  test: {
    include: ["tests/foreign/*.test.ts"],
    globalSetup: "tests/tables/write-once.ts",
    testTimeout: 300_000,
    hookTimeout: 120_000,
    reporters: ["verbose"],
    fileParallelism: false,
  },
});
