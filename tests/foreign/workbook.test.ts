import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { dataset } from "../../scripts/dataset.ts";
import { precisions, type Row } from "../../scripts/tables/columns.ts";
import { parse } from "../../scripts/tables/engines/papaparse.ts";
import type { Table } from "../../scripts/tables/layout.ts";
import { sheetName, sheetTables, workbookOf } from "../../scripts/tables/workbook.ts";
import { office, run } from "./tools.ts";

const folder = mkdtempSync(join(tmpdir(), "sco-data-workbook-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "sco-data.xlsx"), await workbookOf(dataset));

// Comma, double quotes, UTF-8, from line 1, cells as they are shown, and -1: a file for each sheet.
const csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
const { status, stderr } = run(folder, office, "--headless", "--convert-to", csv, "sco-data.xlsx");

/** What a spreadsheet shows of a cell. */
const shown = (row: Row, name: string): string => {
  const precision = row[`${name}_precision`];
  const length = typeof precision === "string" ? precisions[precision as keyof typeof precisions] : undefined;
  return String(row[name] ?? "").slice(0, length);
};

it("LibreOffice opens the workbook without an error", () => {
  // It warns of a missing Java, which it does not need for this.
  expect(status, stderr).toBe(0);
  expect(stderr).not.toMatch(/error/i);
});

it.each(sheetTables.map((table) => [table.name, table] as const))(
  "LibreOffice shows %s as it is",
  (_, table: Table) => {
    const text = readFileSync(join(folder, `sco-data-${sheetName(table)}.csv`), "utf8").trimEnd();
    const [header, ...rows] = parse<string[]>(text, { delimiter: "," }).data;
    const names = table.columns.map(({ name }) => name);
    expect(header).toEqual(names);
    expect(rows).toEqual(table.entries(dataset).map(({ row }) => names.map((name) => shown(row, name))));
  },
);
