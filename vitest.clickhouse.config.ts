import { defineConfig } from "vitest/config";

/** The tables in ClickHouse: `npm run test:clickhouse`. */
export default defineConfig({
  test: {
    name: "clickhouse",
    include: ["tests/clickhouse/*.test.ts"],
    globalSetup: "tests/tables/write-once.ts",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
