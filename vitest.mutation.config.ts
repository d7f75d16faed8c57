import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Long tests last: what a short one kills never meets a sweep. */
class ShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/** The tests of the source in one zone, which Stryker runs for every mutant. */
export default defineConfig({
  test: {
    include: ["tests/*.test.ts"],
    // These look at the data, the releases and the project, and at nothing that `src` computes.
    exclude: ["tests/{fuzz,lints,releases,supply-chain,witnesses}.test.ts"],
    env: { TZ: "UTC" },
    isolate: false,
    sequence: { sequencer: ShortFirst },
    testTimeout: 60_000,
  },
});
