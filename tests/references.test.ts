import { describe, expect, it } from "vitest";
import { dataset, writtenFacts } from "../scripts/dataset.ts";
import { texts } from "../scripts/lints/paths.ts";
import { rowsOf } from "../scripts/lints/rows.ts";
import { type ReferringField, references } from "../src/references.ts";

const idsIn = (table: string): Set<string> => {
  const rows = dataset[table as keyof typeof dataset];
  return new Set(Array.isArray(rows) ? rows.map(({ id }) => id) : Object.keys(rows));
};

/** Every reference of every row: the field, and the id in it. */
const found = rowsOf(writtenFacts).flatMap(({ row, name }) =>
  [...texts(row)].flatMap(([path, id]) => {
    const field = [...path].reverse().find((step) => typeof step === "string") as string;
    return Object.hasOwn(references, field) ? [{ name, field: field as ReferringField, id }] : [];
  }),
);

describe.each(Object.keys(references) as ReferringField[])("every %s", (field) => {
  it("is the id of a row", () => {
    const ids = new Set(references[field].flatMap((table) => [...idsIn(table)]));
    const own = found.filter((reference) => reference.field === field);
    expect(own.length).toBeGreaterThan(0);
    // The Five were no body of the organisation.
    expect(own.filter(({ id }) => !ids.has(id) && id !== "shanghai-five")).toEqual([]);
  });
});

it("published rows have names beside ids, and what is written has none", () => {
  expect(dataset.summits[0]).toMatchObject({ place: { id: "shanghai", name: { zh: "上海" }, state: "CN" } });
  expect(writtenFacts.summits[0]).toMatchObject({ place: "shanghai", chair: { person: "jiang-zemin" } });
  expect(dataset.affiliations.find(({ id }) => id === "member-in")?.memorandum).toEqual({
    id: "memorandum-of-obligations-in",
    signedOn: "2016-06-24",
  });
  expect(dataset.culturalCapitals[0]).toMatchObject({ chairmanship: "chairmanship-in-2022", until: "2023-07-04" });
  expect(writtenFacts.culturalCapitals[0]).not.toHaveProperty("until");
});

it("sources stand from the document itself to a work of reference", () => {
  const kinds = ["treaty", "official", "news-agency", "newspaper", "academic", "reference"];
  for (const { row, name } of rowsOf(writtenFacts)) {
    const ranks = (row.sources ?? []).map((id) => kinds.indexOf(dataset.sources[id]?.kind ?? ""));
    expect(ranks, name).toEqual([...ranks].sort());
  }
});

it("evidence has every source of its row, and no other", () => {
  for (const { id, sources } of [...dataset.affiliations, ...dataset.ratsDirectors, ...dataset.summits]) {
    const borne = dataset.evidence.filter(({ record }) => record === id).flatMap((row) => row.sources);
    expect(new Set(borne), id).toEqual(new Set(sources));
  }
});
