import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import * as main from "../src/index.ts";
import { tables } from "./support/tables.ts";

// What holds between rows and tables is in `scripts/lints`, and shown to bite in `lints.test.ts`.

const { stateCodes, states } = main;

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

it("every table is looked at", () => {
  const exported = Object.entries(main).filter(
    ([name, value]) =>
      Array.isArray(value) && typeof value[0] === "object" && !["formerIds", "organisations", "places"].includes(name),
  );
  expect(exported.map(([name]) => name).sort()).toEqual(Object.keys(tables));
});

describe("states", () => {
  it("stand under their own code, each code once", () => {
    expect(Object.keys(states)).toEqual(stateCodes);
    const all = Object.values(states);
    expect(repeated(all.map((state) => state.alpha3))).toEqual([]);
    expect(repeated(all.map((state) => state.numeric))).toEqual([]);
  });
});

it("the version is that of this release", () => {
  expect(main.version).toBe(manifest.version);
});
