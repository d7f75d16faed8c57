import { describe, expect, it } from "vitest";
import { dataset } from "../scripts/dataset.ts";
import { citation, evidence, publishers, sources, sourcesFor } from "../src/sources.ts";
import { tables } from "../src/tables.ts";
import { sourceKinds } from "../src/vocabulary.ts";

describe("citation()", () => {
  it("leaves out a date that was not found", () => {
    expect(citation("tass-2017-06-09")).toBe(
      "TASS: “India and Pakistan join SCO”, 2017-06-09, http://tass.com/world/950697",
    );
    expect(citation("iso-3166")).toBe(
      "International Organization for Standardization: “ISO 3166-1 country codes (Online Browsing Platform)”, https://www.iso.org/obp/ui/#search/code/",
    );
  });

  it("says where a copy was read, and which agency a report repeats", () => {
    expect(citation("gmrb-2017-12-01")).toMatch(/^Guangming Daily after Xinhua: /);
    expect(citation("tass-2021-06-11")).toMatch(/^TASS via Rambler: /);
  });

  it("names every source", () => {
    for (const [id, { publisher, via, after, title, address }] of Object.entries(sources)) {
      for (const part of [title, address]) expect(citation(id)).toContain(part);
      for (const one of [publisher, via, after]) if (one) expect(citation(id)).toContain(publishers[one]?.name);
    }
  });
});

describe("sourcesFor()", () => {
  type Row = Readonly<Record<string, unknown>>;
  const rows = Object.entries(tables).flatMap(([table, { evidence: single = [] }]) =>
    table === "sources" || table === "publishers"
      ? []
      : Object.values(dataset[table as "summits"] as unknown as readonly Row[]).map((row) => {
          return { id: String(row["id"] ?? row["code"]), row, single };
        }),
  );
  const cited = (row: Row): readonly string[] =>
    "claims" in row
      ? [...new Set((row["claims"] as readonly { sources: string[] }[]).flatMap((claim) => claim.sources))]
      : (row["sources"] as readonly string[]);

  it("gives the sources of every record as the record has them, and of a dispute those of its claims", () => {
    for (const { id, row } of rows) {
      if ("claims" in row) expect([...sourcesFor(id)].sort(), id).toEqual([...cited(row)].sort());
      else expect(sourcesFor(id), id).toEqual(cited(row));
    }
  });

  it("gives the best first, also of a dispute: the treaty, the organisation, states, and then as the kinds stand", () => {
    const rank = (id: string): number => {
      const { kind = "reference", publisher = "" } = sources[id] ?? {};
      const isOrganisation = kind === "official" && publishers[publisher]?.kind === "intergovernmental";
      return isOrganisation ? 0.5 : sourceKinds.indexOf(kind);
    };
    expect(sourceKinds.slice(0, 2)).toEqual(["treaty", "official"]);
    for (const { id } of rows) {
      const ranks = sourcesFor(id).map(rank);
      expect(ranks, id).toEqual([...ranks].sort((one, other) => one - other));
    }
  });

  it("gives those of a field as the evidence has them, and where there is none by field, all", () => {
    for (const { id, row, single } of rows) {
      for (const field of Object.keys(row)) {
        const borne = evidence.find((entry) => entry.record === id && entry.field === field)?.sources ?? [];
        const own = field === "id" || field === "sources";
        expect(sourcesFor(id, field), `${id} ${field}`).toEqual(own || single.includes(field) ? borne : sourcesFor(id));
      }
    }
  });

  it("knows of a text that bears a row, but not which field, that it does", () => {
    const whole = evidence.filter(({ field }) => field === undefined);
    expect(whole.map(({ record }) => record)).toContain("observer-in");
    for (const { record, sources } of whole) expect(sourcesFor(record)).toEqual(expect.arrayContaining([...sources]));
    const fields = new Set(evidence.flatMap(({ field }) => field ?? []));
    expect([...fields].every((field) => rows.some(({ row }) => field in row))).toBe(true);
  });

  it("takes a path for its first part, and a field that is absent from this row for what bears its absence", () => {
    expect(sourcesFor("summit-2018", "chair.person")).toEqual(sourcesFor("summit-2018", "chair"));
    expect(sourcesFor("member-in", "until")).toEqual([]);
    expect(sourcesFor("KZ", "name")).toEqual(sourcesFor("KZ"));
  });

  it("refuses a record or a field that is none", () => {
    expect(() => sourcesFor("tass-2017-06-09")).toThrow(/^"tass-2017-06-09" is not the id of a record \(expected/);
    expect(() => sourcesFor("member-in", "form")).toThrow(
      new RangeError('"form" is no field of "member-in" (expected one such as "state")'),
    );
    expect(() => sourcesFor("member-in", 1 as never)).toThrow(TypeError);
  });

  it("gives frozen lists, the same each time", () => {
    expect(sourcesFor("member-in")).toBe(sourcesFor("member-in"));
    for (const list of [sourcesFor("member-in"), sourcesFor("member-in", "from"), sourcesFor("member-in", "id")]) {
      expect(Object.isFrozen(list)).toBe(true);
    }
  });
});
