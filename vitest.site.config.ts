import { defineConfig } from "vitest/config";

/** What the pages say, and the pages in a browser: `npm run test:site`. */
export default defineConfig({
  test: {
    name: "site",
    include: ["site/tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
