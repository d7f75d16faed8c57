import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataset } from "../../scripts/dataset.ts";
import type { FlatColumn, Row } from "../../scripts/tables/columns.ts";
import { readWorkbook, strFromU8, unzipSync, writeWorkbook } from "../../scripts/tables/engines/spreadsheet.ts";
import { roots, type Table, tables } from "../../scripts/tables/layout.ts";
import { sheetName, sheetOfTable, sheetTables } from "../../scripts/tables/workbook.ts";
import { writtenTables } from "./written.ts";

const file = readFileSync(join(writtenTables(), "sco-data.xlsx"));
const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const read = async (bytes: Buffer): Promise<Map<string, readonly (readonly unknown[])[]>> =>
  new Map((await readWorkbook(bytes, { trim: false })).map(({ sheet, data }) => [sheet, data]));
const sheets = await read(file);
const parts = partsOf(file);
const worksheets = [...parts].filter(([name]) => name.startsWith("xl/worksheets/sheet"));

/** A whole day as a date, one known to a month or year as text, and the rest as it is. */
function expected({ name, type }: Pick<FlatColumn, "name" | "type">, row: Row): unknown {
  const value = row[name] ?? null;
  if (type !== "date" || value === null) return value;
  const precision = row[`${name}_precision`];
  if (precision === "year") return String(value).slice(0, 4);
  return precision === "month" ? String(value).slice(0, 7) : new Date(`${value}T00:00:00Z`);
}

it("has a sheet for every table but what bears the fields and lists that few want, and two that explain", () => {
  expect([...sheets.keys()]).toEqual(["read me", "columns", ...sheetTables.map(sheetName)]);
  const left = tables.filter((table) => !sheetTables.includes(table));
  expect(left.filter((table) => roots.includes(table)).map(({ name }) => name)).toEqual(["evidence"]);
  expect(sheetTables.slice(0, 5).map(({ name }) => name)).toEqual([
    "state_years",
    "affiliations",
    "delegations_with_names",
    "summits",
    "documents",
  ]);
  expect(sheetTables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["dyad_years", "entities", "documents_signatories", "disputes_claims"]),
  );
});

it("names no two sheets alike, and none longer than a spreadsheet takes", () => {
  const names = [...sheets.keys()];
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z_ ]{1,30}$/);
});

it.each(sheetTables.map((table) => [table.name, table] as const))("%s is read back cell by cell", (_, table: Table) => {
  const [header, ...rows] = sheets.get(sheetName(table)) ?? [];
  expect(header).toEqual(table.columns.map(({ name }) => name));
  const written = table.entries(dataset).map(({ row }) => table.columns.map((column) => expected(column, row)));
  expect(rows).toEqual(written);
});

it("says of each sheet what it holds, and of each column", () => {
  const readMe = (sheets.get("read me") ?? []).map((row) => row.slice(0, 2).map(String));
  const said = new Map(readMe.map(([name = "", text = ""]) => [name, text]));
  expect(said.get("Cite as")).toContain(`Version ${dataset.version}.`);
  expect(said.get("Licence")).toMatch(/^CC0/);
  expect(said.get("Covered")).toContain(dataset.coverage.through);
  for (const table of sheetTables)
    expect(said.get(sheetName(table))).toBe(`${table.title}. Rows: ${table.entries(dataset).length}.`);
  const columns = (sheets.get("columns") ?? []).slice(1).map(([sheet, name]) => `${sheet}.${name}`);
  expect(columns).toEqual(
    sheetTables.flatMap((table) => table.columns.map(({ name }) => `${sheetName(table)}.${name}`)),
  );
});

it("meets dates that are whole, months, codes that begin with 0, and letters of other alphabets", () => {
  const cells = [...sheets.values()].flat(2);
  expect(cells.filter((cell) => cell instanceof Date).length).toBeGreaterThan(1000);
  expect(cells).toEqual(expect.arrayContaining(["2010-05", "051", "Türkiye", "Чжан Мин", "上海"]));
});

it("has no formula, freezes the first row of each sheet, and shows days as ISO 8601 does", () => {
  expect(worksheets).toHaveLength(sheets.size);
  for (const [name, xml] of worksheets) {
    expect(xml, name).not.toMatch(/<f[\s>/]/);
    expect(xml, name).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  }
  expect(parts.get("xl/styles.xml")).toContain('formatCode="yyyy-mm-dd"');
});

describe("a sheet of a table", () => {
  const columns = [
    { name: "said", type: "text", required: true },
    { name: "held", type: "date", required: false },
    { name: "held_precision", type: "text", required: false },
  ] as const;
  const written = (rows: readonly Row[], name = "seeded"): Promise<Buffer> =>
    writeWorkbook([sheetOfTable({ name, columns }, rows)]).toBuffer();

  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "=HYPERLINK(A1)",
    "\t=1",
    "051",
    "2010-05",
    "1E5",
    "TRUE",
    " a ",
    "a\r\nb <&>",
  ])("writes %j as text", async (said) => {
    const bytes = await written([{ said }]);
    expect((await read(bytes)).get("seeded")?.[1]?.[0]).toBe(said);
    const cells = partsOf(bytes);
    const xml = cells.get("xl/worksheets/sheet1.xml") ?? "";
    expect(xml).not.toMatch(/<f[\s>/]/);
    // t="s" is a shared string; its style has the format of text.
    const [, style] = /<c r="A2" s="(\d+)" t="s">/.exec(xml) ?? [];
    const [formats = "", styles = ""] = (cells.get("xl/styles.xml") ?? "").split("<cellXfs");
    const used = [...styles.matchAll(/<xf ([^>]*)>/g)][Number(style)]?.[1] ?? "";
    const [, format] = /numFmtId="(\d+)"/.exec(used) ?? [];
    expect(formats).toContain(`<numFmt numFmtId="${format}" formatCode="@"/>`);
  });

  it("writes a date as far as it is known, and as text where a spreadsheet has none so early", async () => {
    const rows = [
      { said: "a", held: "2010-05-01", held_precision: "month" },
      { said: "b", held: "2010-01-01", held_precision: "year" },
      { said: "c", held: "2010-05-01", held_precision: "day" },
      { said: "d", held: "2010-05-01" },
      { said: "e", held: "1899-12-31" },
    ];
    const cells = (await read(await written(rows)))
      .get("seeded")
      ?.slice(1)
      .map(([, held]) => held);
    const day = new Date("2010-05-01T00:00:00Z");
    expect(cells).toEqual(["2010-05", "2010", day, day, "1899-12-31"]);
  });

  it("has a name that a spreadsheet takes, and no text that it would cut", async () => {
    const name = "treaty_participations_with_names";
    expect([...(await read(await written([], name))).keys()]).toEqual(["treaty_participations_with_name"]);
    expect(() => written([{ said: "x".repeat(32_768) }])).toThrow("no cell holds 32768 characters");
  });
});
