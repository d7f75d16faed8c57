import { readFileSync } from "node:fs";
import papaparse from "papaparse";
import { type Json, languages } from "sco-data";
import data from "sco-data/data.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { csvOf, type Fields, leavesOf, tables } from "../src/tables.ts";
import { tableHolds, tableName } from "../src/words/tables.ts";
import { read } from "./support/built.ts";

const json = data as unknown as Readonly<Record<string, Json>>;

/** A row of CSV as fields again: what is empty is absent, and what a cell of the table was not as text is read as JSON. */
function fieldsOf(cells: Readonly<Record<string, string>>, like: Readonly<Record<string, Json>>): Fields {
  const filled = Object.entries(cells).filter(([, cell]) => cell !== "");
  return Object.fromEntries(
    filled.map(([path, cell]) => [path, typeof like[path] === "string" ? cell : JSON.parse(cell)]),
  );
}

describe("the tables", () => {
  it("are those of data.json, each once", () => {
    expect(tables.map(({ name }) => name)).toEqual(Object.keys(json).filter((name) => name !== "version"));
    expect(new Set(tables.map(({ slug }) => slug)).size).toBe(tables.length);
  });

  it("have as many rows as data.json", () => {
    for (const { name, rows } of tables) {
      const table = json[name] ?? null;
      const count = name === "coverage" ? 1 : Array.isArray(table) ? table.length : Object.keys(table ?? {}).length;
      expect(rows.length, name).toBe(count);
    }
  });

  it.each(tables)("$name: the file for download is the table", ({ name, slug }) => {
    expect(JSON.parse(read(`data/${slug}.json`))).toEqual(json[name]);
  });

  it.each(tables)("$name: CSV has every value of every row, and no other", (table) => {
    const text = csvOf(table);
    expect(read(`data/${table.slug}.csv`)).toBe(text);
    const { data: lines, errors } = papaparse.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
      delimiter: ",",
    });
    expect(errors).toEqual([]);
    expect(lines.length).toBe(table.rows.length);
    const wanted = table.rows.map((row) => leavesOf(row));
    expect(lines.map((line, index) => fieldsOf(line, wanted[index] ?? {}))).toEqual(wanted);
  });

  it("have a line end by RFC 4180 after every line", () => {
    for (const table of tables) expect(csvOf(table)).toMatch(/\r\n$/);
  });

  it("have a name, and what they hold, in every language", () => {
    for (const language of languages) {
      const names = tables.map(({ name }) => tableName(name, language));
      expect(new Set(names).size).toBe(names.length);
      for (const { name } of tables) expect(tableHolds(name, language)).not.toMatch(/\.$/);
    }
  });
});

it.each(["data", "schema", "changes"])("%s.json is that of the package", (name) => {
  expect(read(`data/${name}.json`)).toBe(readFileSync(`dist/${name}.json`, "utf8"));
});
