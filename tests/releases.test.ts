import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factsOf } from "../scripts/release/facts.ts";
import { paths, readJson } from "../scripts/release/files.ts";
import { changelogSchema } from "../src/schemas/index.ts";

const { releases } = changelogSchema.parse(readJson(paths.changes));
const facts = factsOf(readJson(paths.baseline));
const name = ({ table, id }: { readonly table: string; readonly id: string }): string => `${table}/${id}`;

describe("releases/", () => {
  it("replays to the ids of the last release, with no id added twice", () => {
    const ids = new Set<string>();
    for (const { added, withdrawn, renamed } of releases) {
      for (const row of [...withdrawn, ...renamed]) expect(ids.delete(name(row)), name(row)).toBe(true);
      for (const row of added) {
        if (ids.has(name(row))) expect.fail(name(row));
        ids.add(name(row));
      }
      for (const { table, now } of renamed) ids.add(name({ table, id: now }));
    }
    const expected = [...facts.tables].flatMap(([table, rows]) => [...rows.keys()].map((id) => name({ table, id })));
    expect([...ids].sort()).toEqual(expected.sort());
  });

  it("ends with the last release, and corrects only rows that are known", () => {
    expect(releases.at(-1)?.version).toBe(facts.version);
    const known = new Set(
      releases.flatMap(({ added, renamed }) =>
        [...added, ...renamed.map(({ table, now }) => ({ table, id: now }))].map(name),
      ),
    );
    expect(releases.flatMap(({ corrected }) => corrected).filter((row) => !known.has(name(row)))).toEqual([]);
  });

  it("has a section of the changelog for each release", () => {
    const headings = [...readFileSync("CHANGELOG.md", "utf8").matchAll(/^## (.*)$/gm)].map((match) => match[1]);
    expect(headings).toEqual(releases.map(({ version }) => version).reverse());
  });
});
