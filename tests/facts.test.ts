import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import * as main from "../src/index.ts";
import { sources } from "../src/sources.ts";
import { rows, tables } from "./support/tables.ts";

// What holds between rows and tables is in `scripts/lints`, and shown to bite in `lints.test.ts`.

const { deputySecretariesGeneral, ratsDirectors, secretariesGeneral, stateCodes, states } = main;

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

it("every table is looked at", () => {
  const exported = Object.entries(main).filter(
    ([name, value]) => Array.isArray(value) && typeof value[0] === "object" && name !== "formerIds",
  );
  expect(exported.map(([name]) => name).sort()).toEqual(Object.keys(tables));
});

it("ids of persons are no ids of rows or sources", () => {
  const people = [...secretariesGeneral, ...ratsDirectors, ...deputySecretariesGeneral].map(({ person }) => person.id);
  const ids = new Set([...rows.map((row) => row.id), ...Object.keys(sources)]);
  expect(people.length).toBeGreaterThan(20);
  expect(people.filter((id) => ids.has(id))).toEqual([]);
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
