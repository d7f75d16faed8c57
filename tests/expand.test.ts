import { describe, expect, it } from "vitest";
import { compact } from "../scripts/compact.ts";
import { expand, underKeys } from "../src/expand.ts";
import * as facts from "../src/facts.ts";
import * as origins from "../src/origins.ts";

/** What the package makes of a value that the build wrote compactly. */
function packed(value: object, shared: Readonly<Record<string, object>> = {}): unknown {
  const names = new Map(Object.entries(shared).map(([name, object]) => [object, name]));
  const code = compact(value, names);
  const parameters = ["expand", "underKeys", ...Object.keys(shared)];
  return new Function(...parameters, `return ${code}`)(expand, underKeys, ...Object.values(shared));
}

function isFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

const tables = Object.entries({ ...facts, ...origins }).filter(
  ([name, table]) => typeof table === "object" && name !== "coverage" && name !== "tableCoverage",
);

describe("a table that is written compactly", () => {
  it.each(tables)("%s is the same again, field by field in their order, and frozen", (_, table) => {
    const again = packed(table as object);
    expect(again).toEqual(table);
    expect(JSON.stringify(again)).toBe(JSON.stringify(table));
    expect(isFrozen(again)).toBe(true);
  });

  it("has the shared objects themselves, at any depth, and one list where the same texts stand twice", () => {
    const person = Object.freeze({ id: "zhang-ming" });
    const rows = [
      { person, sources: ["one", "two"] },
      { chair: { state: "CN", person }, sources: ["one", "two"] },
    ];
    const [term, meeting] = packed(rows, { person }) as typeof rows;
    expect(term?.person).toBe(person);
    expect(meeting?.chair?.person).toBe(person);
    expect(term?.sources).toBe(meeting?.sources);
  });

  it("leaves out what a row does not have, wherever it would stand", () => {
    const rows = [{ id: "a", from: "2001" }, { id: "b", note: "x", from: "2002", until: "2003" }, { id: "c" }];
    const again = packed(rows) as readonly object[];
    expect(again.map(Object.keys)).toEqual([["id", "from"], ["id", "note", "from", "until"], ["id"]]);
  });
});

describe("compact()", () => {
  it("writes no value that is not a table", () => {
    for (const value of [["a", "b"], { from: "2001-06-15" }, [["a"]]])
      expect(compact(value, new Map())).toBeUndefined();
  });

  it("refuses rows that have the same fields in different orders, which no list of fields can keep", () => {
    const rows = [
      { place: "astana", summary: "x" },
      { summary: "y", place: "tashkent" },
    ];
    expect(() => compact(rows, new Map())).toThrow("different orders: place,summary | summary,place");
  });

  it("refuses what its text would read as something else", () => {
    expect(() => compact([{ until: null }], new Map())).toThrow("null stands in no table");
    expect(() => compact([{ places: [1, 2] }], new Map())).toThrow("a list of numbers stands in no table");
    expect(() => compact([{ ask: () => 1 }], new Map())).toThrow(/stands in no table$/);
  });
});
