import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The file that takes half of the time first, so that no worker is left with it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const longest = sorted.filter(({ moduleId }) => moduleId.endsWith("/looks.test.ts"));
    return [...longest, ...sorted.filter((file) => !longest.includes(file))];
  }
}

const budgets = "site/tests/browser/budgets.test.ts";

const common = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };

/** What the pages say, and the pages in a browser; then, with nothing beside it, what they cost: `npm run test:site`. */
export default defineConfig({
  test: {
    // Two pages at a time: more would only wait for each other on the two cores of CI.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { name: "pages", include: ["site/tests/**/*.test.ts"], exclude: [budgets], ...common } },
      { test: { name: "budgets", include: [budgets], ...common } },
    ],
  },
});
