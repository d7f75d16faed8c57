import { defineConfig } from "vitest/config";

/** The pages in a browser: `npm run test:site`. */
export default defineConfig({
  test: {
    name: "site",
    include: ["tests/site/browser/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
