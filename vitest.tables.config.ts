import { defineConfig } from "vitest/config";

/** The tables in the engines for which they are written: `npm run test:tables`. */
export default defineConfig({
  test: {
    name: "tables",
    include: ["tests/tables/*.test.ts"],
    globalSetup: "tests/tables/write-once.ts",
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
