import { defineConfig } from "vitest/config";

const zones = ["UTC", "Asia/Shanghai", "America/Los_Angeles"];

const fromSource = zones.map((zone) => ({
  test: {
    name: zone,
    include: ["tests/*.test.ts", "tests/command/*.test.ts"],
    exclude: ["tests/fuzz.test.ts"],
    env: { TZ: zone },
    pool: "forks" as const,
  },
}));

/** Its days lie in no time zone, so it runs once. */
const fuzz = { test: { name: "fuzz", include: ["tests/fuzz.test.ts"], testTimeout: 120_000 } };

const packed = { test: { name: "package", include: ["tests/package/*.test.ts"], testTimeout: 120_000 } };

const release = {
  test: {
    name: "release",
    include: ["tests/release/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Node loads a copy of the project itself, as it does for the scripts.
    server: { deps: { external: [/sco-data-release-/] } },
  },
};

/** What the pages say, apart from how they draw it. */
const site = { test: { name: "site", include: ["tests/site/*.test.ts"] } };

const types = {
  test: {
    name: "types",
    include: [],
    typecheck: { enabled: true, only: true, include: ["tests/**/*.test-d.ts"] },
  },
};

export default defineConfig({
  test: {
    projects: [...fromSource, fuzz, packed, release, site, types],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text"],
      thresholds: { 100: true },
    },
  },
});
