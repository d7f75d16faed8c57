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
