import { defineConfig } from "vitest/config";

const source = ["tests/*.test.ts", "tests/{command,prose}/*.test.ts"];
/**
 * Only Date and Intl know of a time zone, and only src/{clock,day,steps}.ts use them, which tests/clock.test.ts makes
 * sure of: their tests, and those of all that is computed or printed of a day, run in more zones than one.
 */
const zoned = ["tests/{clock,day,dates,timeline,offices,organisation,changes}.test.ts", "tests/command/*.test.ts"];

/** The sweeps over all days take seconds. */
const inZone = (zone: string, include: string[]) => ({
  test: { name: zone, include, exclude: ["tests/fuzz.test.ts"], env: { TZ: zone }, testTimeout: 30_000 },
});

/** Its days lie in no time zone, so it runs once. */
const fuzz = { test: { name: "fuzz", include: ["tests/fuzz.test.ts"], testTimeout: 120_000 } };

const packed = { test: { name: "package", include: ["tests/package/*.test.ts"], testTimeout: 120_000 } };

const release = {
  test: {
    name: "release",
    include: ["tests/release/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Node loads a copy of the project itself, as it does for the scripts.
    server: { deps: { external: [/sco-data-release-/] } },
  },
};

export default defineConfig({
  test: {
    // By default one core is kept free, which on a machine of two is half of it.
    maxWorkers: "100%",
    projects: [
      inZone("UTC", source),
      inZone("Asia/Shanghai", zoned),
      inZone("America/Los_Angeles", zoned),
      fuzz,
      packed,
      release,
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts", "command/**/*.ts"],
      reporter: ["text"],
      thresholds: { 100: true },
    },
  },
});
