import { afterEach, beforeAll } from "vitest";

interface Stryker {
  readonly activeMutant?: string;
  readonly hitLimit?: number;
  /** Whether the mutant is there before the first file is loaded. */
  isStatic?: boolean;
  isLoading?: boolean;
  isNoticed?: boolean;
}

const stryker: Stryker = Reflect.get(globalThis, "__stryker__") ?? {};
stryker.isStatic ??= stryker.activeMutant !== undefined;

// Without isolation, Vitest loads every file that is left after a test has failed, or after a file that cannot be loaded: as
// much work as most tests.
if (stryker.isNoticed || (stryker.isStatic && stryker.isLoading)) throw new Error("the mutant has been noticed before");

stryker.isLoading = true;

beforeAll(() => {
  stryker.isLoading = false;
});

afterEach(({ task }) => {
  if (task.result?.state === "fail") stryker.isNoticed = true;
});

// Vitest takes what this file imports for what every test imports, and so must not see it.
const load = (file: string): Promise<Record<string, unknown>> =>
  import(new URL(`../../src/${file}`, import.meta.url).href);

// What is made once, by whoever asks first, is used by every test: in the first run, in which Stryker finds out which test
// reaches which mutant, it is made before any test, so that all of them are asked about its mutants.
if ("activeMutant" in stryker && !stryker.isStatic && stryker.hitLimit === undefined) {
  for (const file of ["steps.ts", "all-changes.ts", "evidence.ts"]) {
    for (const made of Object.values(await load(file))) if (typeof made === "function" && made.length === 0) made();
  }
  for (const [file, query] of [
    ["about.ts", "about"],
    ["find.ts", "find"],
  ] as const) {
    ((await load(file))[query] as (id: string) => unknown)("KZ");
  }
}
