import { describe, expect, it } from "vitest";
import { writtenFacts } from "../scripts/dataset.ts";
import { gaps, overlaps } from "../scripts/lints/spans.ts";
import { unorderedRows } from "../scripts/lints/unordered-rows.ts";
import { tables } from "../src/tables.ts";
import { put } from "./support/edits.ts";

describe("each table", () => {
  const unbroken = [
    "affiliations",
    "secretariesGeneral",
    "ratsDirectors",
    "chairmanships",
    "headsOfGovernmentChairmanships",
  ] as const;

  const ordered = (Object.keys(tables) as (keyof typeof tables)[]).filter(
    (table) => table !== "publishers" && table !== "sources" && Object.keys(writtenFacts[table]).length > 1,
  );

  it.each(ordered)("%s is out of order upside down", (table) => {
    const rows = Object.entries(writtenFacts[table]).reverse();
    const reversed = Array.isArray(writtenFacts[table]) ? rows.map(([, row]) => row) : Object.fromEntries(rows);
    expect(unorderedRows({ ...writtenFacts, [table]: reversed })).not.toEqual([]);
  });

  it.each(unbroken)("%s that ends before today has a gap", (table) => {
    const { id } = writtenFacts[table].at(-1) as { readonly id: string };
    const ended = put(table, id, "until", writtenFacts.coverage.through)(writtenFacts);
    expect(gaps(ended).join()).toContain(`${table}/${id} until:`);
  });

  it.each([...unbroken, "figures"] as const)("%s of which one does not end overlaps the next", (table) => {
    const rows: readonly { readonly id: string; readonly until?: string }[] = writtenFacts[table];
    const { id } = rows.find(({ until }) => until !== undefined) as { readonly id: string };
    expect(overlaps(put(table, id, "until")(writtenFacts)).join()).toContain(`${table}/${id} until: absent`);
  });
});

describe("the declarations of the tables", () => {
  const names = Object.keys(tables) as (keyof typeof tables)[];
  const rowsIn = (table: keyof typeof tables) =>
    Object.values(writtenFacts[table]) as readonly { readonly id: string }[];

  it("are content with the facts as they are", () => {
    for (const lint of [unorderedRows, gaps, overlaps]) expect(lint(writtenFacts)).toEqual([]);
  });

  it.each(names)("%s has a title for people", (table) => {
    expect(tables[table].title).toMatch(/^[A-Z][\w ,:;']+$/);
  });

  it.each(names.filter((table) => tables[table].id !== undefined))("%s: ids follow from what rows say", (table) => {
    const derive = tables[table].id as (row: { readonly id: string }) => string;
    expect(rowsIn(table).map(derive)).toEqual(rowsIn(table).map(({ id }) => id));
  });

  it("name the delegation of an organisation or a body after it, and a second delegate of a state by name too", () => {
    const delegate = {
      meeting: "summit-2025",
      person: "li-qiang",
      role: "guest",
      sources: ["tass-2017-06-09"],
    } as const;
    const derive = (row: {
      readonly id: string;
      readonly state?: "CN";
      readonly organisation?: string;
      readonly body?: string;
    }) => tables.delegations.id?.({ ...delegate, ...row });
    expect(derive({ id: "new", organisation: "asean" })).toBe("delegation-summit-2025-asean");
    expect(derive({ id: "new", body: "rats" })).toBe("delegation-summit-2025-rats");
    expect(derive({ id: "new", state: "CN" })).toBe("delegation-summit-2025-cn");
    expect(derive({ id: "delegation-summit-2025-cn-li-qiang", state: "CN" })).toBe(
      "delegation-summit-2025-cn-li-qiang",
    );
  });

  it("name a further meeting of a year after its month too, and after no other month", () => {
    const met = {
      council: "council-of-foreign-ministers",
      firstDay: "2003-04-29",
      lastDay: "2003-04-29",
      format: "in-person",
      place: "almaty",
      host: "KZ",
      sources: ["tass-2017-06-09"],
    } as const;
    const derive = (id: string) => tables.foreignMinistersMeetings.id?.({ ...met, id });
    expect(derive("foreign-ministers-2003-04")).toBe("foreign-ministers-2003-04");
    for (const id of ["new", "foreign-ministers-2003", "foreign-ministers-2003-05", "summit-2003-04"]) {
      expect(derive(id)).toBe("foreign-ministers-2003");
    }
  });

  it("derive every id but those that somebody chose", () => {
    const chosen = names.filter((table) => tables[table].id === undefined);
    expect(chosen).toEqual([
      ...["states", "otherStates", "people", "places", "organisations", "bodies", "documents"],
      ...["externalRelations", "events", "disputes", "publishers", "sources"],
    ]);
  });

  it("call those tables entities in which no row may be without one that refers to it", () => {
    const entities = names.filter((table) => tables[table].entity === true);
    expect(entities).toEqual(["states", "otherStates", "people", "places", "organisations"]);
  });

  it.each(names)("%s: evidence bears declared fields, and there is none where none are declared", (table) => {
    const ids = new Set(rowsIn(table).map(({ id }) => id));
    const borne = writtenFacts.evidence.flatMap(({ record, field }) =>
      ids.has(record) && field !== undefined ? [field] : [],
    );
    const declared: readonly string[] | undefined = tables[table].evidence;
    expect(declared === undefined).toBe(borne.length === 0);
    expect(declared ?? []).toEqual(expect.arrayContaining([...new Set(borne)]));
  });
});
