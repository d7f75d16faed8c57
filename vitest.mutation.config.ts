import { defineConfig } from "vitest/config";
import { BaseSequencer, type Reporter, type TestSpecification } from "vitest/node";

/** The files that take longer than a tenth of a second, the longest last: what another notices never meets them. */
const long = ["organisation", "treaties", "day", "entities", "spans", "timeline", "about", "membership", "bad-input"];
const longest = ["sources", "clock", "schemas", "tables", "changes", "attacks"];

const nameOf = (path: string): string => path.replace(/^.*[\\/]|(\.test)?\.ts$/g, "");

/** The tests that noticed a mutant of a file of the source, the latest first. */
const noticed = new Map<string, readonly string[]>();
let mutated = "";

const takeNote: Reporter = {
  onTestCaseResult: (test) => {
    const name = nameOf(test.module.moduleId);
    if (test.result().state !== "failed") return;
    noticed.set(mutated, [name, ...(noticed.get(mutated) ?? []).filter((other) => other !== name)]);
  },
};

/** For a mutant, the tests of its own file first, then those that noticed its neighbours, and the long ones last. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // The first run is of all files of the source.
    const related = this.ctx.config.related ?? [];
    mutated = related.length === 1 ? String(related[0]) : "";
    const isSchema = /[\\/]schemas[\\/]/.test(mutated);
    const known = noticed.get(mutated) ?? [];
    const first = [
      isSchema ? "schemas" : nameOf(mutated),
      ...known.filter((name) => !longest.includes(name)),
      ...known.filter((name) => longest.includes(name)),
    ];
    const last = [...long, ...longest];
    const rank = ({ moduleId }: TestSpecification): number => {
      const name = nameOf(moduleId);
      return first.includes(name) ? first.indexOf(name) - first.length : last.indexOf(name) + 1;
    };
    return (
      files
        // The attacks are on the schemas, and take longer than half of all others.
        .filter(({ moduleId }) => mutated === "" || isSchema || nameOf(moduleId) !== "attacks")
        .sort((one, other) => rank(one) - rank(other))
    );
  }
}

/** Stryker counts what runs for every mutant anew, a million times in a sweep, and reads it of the first run alone. */
const countOnce = {
  name: "count-once",
  enforce: "pre" as const,
  transform: (code: string) =>
    code.replace(/(stryCov_\w+) = cover;/, "$1 = ns.hitLimit === undefined ? cover : () => {};"),
};

/** The tests of the source in one zone, which Stryker runs for every mutant. */
export default defineConfig({
  plugins: [countOnce],
  test: {
    include: ["tests/*.test.ts"],
    // These look at the data, the releases and the project, and at nothing that `src` computes.
    exclude: ["tests/{fuzz,lints,mistakes,releases,sounds,supply-chain,witnesses}.test.ts"],
    setupFiles: ["tests/mutation/set-up.ts"],
    // A mutant that only a sweep over all days would notice is one that lives: the score is no higher for it.
    env: { TZ: "UTC", SWEEP_STEP: "10" },
    isolate: false,
    reporters: [takeNote],
    sequence: { sequencer: NearestFirst },
    testTimeout: 60_000,
  },
});
