import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataset } from "../../scripts/dataset.ts";
import { csvOf } from "../../scripts/tables/csv.ts";
import { connect } from "../../scripts/tables/engines/duckdb.ts";
import { parse } from "../../scripts/tables/engines/papaparse.ts";
import { tables } from "../../scripts/tables/layout.ts";
import { rowsOf } from "./duckdb.ts";
import { writtenTables } from "./written.ts";

const folder = writtenTables();
const duckdb = await connect();
await duckdb.run(readFileSync(join(folder, "tables.sql"), "utf8"));

it.each(tables.map((table) => [table.name, table] as const))("%s.csv is RFC 4180 in UTF-8", async (name, table) => {
  const bytes = readFileSync(join(folder, `${name}.csv`));
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  expect(text.charCodeAt(0)).not.toBe(0xfeff);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);

  const { data, errors } = parse<string[]>(text.slice(0, -2), { newline: "\r\n", delimiter: "," });
  const [header = [], ...rows] = data;
  const columns = (await rowsOf(duckdb, `DESCRIBE ${name}`)).map((row) => row["column_name"]);
  expect(errors).toEqual([]);
  expect(header).toEqual(columns);
  const entries = table.entries(dataset).map(({ row }) => row);
  expect(rows).toEqual(entries.map((row) => header.map((column) => String(row[column] ?? ""))));
});

describe("a table as CSV", () => {
  const columns = ["id", "valid_from", "valid_until"].map((name) => ({ name, type: "text", required: true }) as const);
  const table = { name: "spans", columns };

  it("has every column, in their order, where the first row goes without", () => {
    expect(
      csvOf(table, [
        { id: "a", valid_from: "2001-06-15" },
        { valid_until: "2018-06-09", id: "b" },
      ]),
    ).toBe("id,valid_from,valid_until\r\na,2001-06-15,\r\nb,,2018-06-09\r\n");
    expect(csvOf(table, [])).toBe("id,valid_from,valid_until\r\n");
  });

  it("quotes what would end a cell, and leaves the rest as it is", () => {
    const row = { id: 'a "b", c', valid_from: "one\r\ntwo", valid_until: "=1+1" };
    expect(csvOf(table, [row])).toBe('id,valid_from,valid_until\r\n"a ""b"", c","one\r\ntwo",=1+1\r\n');
    expect(csvOf(table, [{ id: "051", valid_from: 0, valid_until: null }])).toMatch(/\r\n051,0,\r\n$/);
  });

  it("refuses an empty text, which no reader could tell from none", () => {
    expect(() => csvOf(table, [{ id: "" }])).toThrow("spans.csv: a text is empty");
  });
});
