// The workbook for spreadsheets: a sheet a table, and before them two that explain.

import type { Dataset } from "../../src/types.ts";
import { type FlatColumn, precisions, type Row } from "./columns.ts";
import { type Cell, type Sheet, writeWorkbook } from "./engines/spreadsheet.ts";
import { citation, covered, licence, rules, title, wanted } from "./guide.ts";
import { roots, type Table, tables } from "./layout.ts";

/** What a spreadsheet has room for: characters of a sheet's name and of a cell, and its first right date. */
const longest = { name: 31, text: 32_767 } as const;
const firstDate = "1900-03-01";

/** Lists that are wanted as a sheet; the others, and what bears every field, stand in the CSV files. */
const lists = ["documents_signatories", "disputes_claims"];
const isSheet = (table: Table): boolean =>
  (roots.includes(table) && table.name !== "evidence") || lists.includes(table.name);

/** The tables that have a sheet, those first that most people want. */
export const sheetTables: readonly Table[] = [
  ...Object.keys(wanted).flatMap((wish) => tables.filter(({ name }) => name === wish)),
  ...tables.filter((table) => isSheet(table) && !(table.name in wanted)),
];

/** What the sheet of a table is called. */
export const sheetName = ({ name }: Pick<Table, "name">): string => name.slice(0, longest.name);

/** A cell that no spreadsheet takes for a number, a date or a formula, not even once somebody has edited it. */
function textCell(value: string): Cell {
  if (value.length > longest.text)
    throw new Error(`no cell holds ${value.length} characters: "${value.slice(0, 40)}…"`);
  return { value, type: String, format: "@" };
}

function dateCell(day: string, precision: unknown): Cell {
  const length = precisions[precision as keyof typeof precisions] ?? precisions.day;
  const isWhole = length === precisions.day && day >= firstDate;
  return isWhole ? { value: new Date(day), type: Date, format: "yyyy-mm-dd" } : textCell(day.slice(0, length));
}

/** The cell of a row in one column. */
function cellOf({ name, type }: Pick<FlatColumn, "name" | "type">, row: Row): Cell {
  const value = row[name] ?? null;
  if (value === null) return null;
  if (typeof value === "number") return { value, type: Number };
  return type === "date" ? dateCell(value, row[`${name}_precision`]) : textCell(value);
}

const header = (text: string): Cell => ({ value: text, type: String, format: "@", fontWeight: "bold" });

const widthOf = (texts: readonly unknown[]): number =>
  Math.min(60, Math.max(8, ...texts.map((text) => String(text ?? "").length)) + 2);

/** A sheet whose first row stays in sight. */
function sheetOf(sheet: string, names: readonly string[], rows: readonly (readonly Cell[])[]): Sheet<Buffer> {
  const textOf = (cell: Cell | undefined): unknown => {
    const value = Object(cell).value;
    return value instanceof Date ? "2001-06-15" : value;
  };
  return {
    sheet,
    data: [names.map(header), ...rows.map((row) => [...row])],
    columns: names.map((name, index) => ({ width: widthOf([name, ...rows.map((row) => textOf(row[index]))]) })),
    stickyRowsCount: 1,
  };
}

/** The sheet of a table. */
export const sheetOfTable = (table: Pick<Table, "name" | "columns">, rows: readonly Row[]): Sheet<Buffer> =>
  sheetOf(
    sheetName(table),
    table.columns.map(({ name }) => name),
    rows.map((row) => table.columns.map((column) => cellOf(column, row))),
  );

/** A line of the first sheet, broken where the column ends. */
const line = ([subject, text]: readonly [string, string]): readonly Cell[] => [
  { value: subject, type: String, format: "@", alignVertical: "top" },
  { value: text, type: String, format: "@", wrap: true },
];

function readMe(counts: ReadonlyMap<Table, number>): Sheet<Buffer> {
  const lines: readonly (readonly [string, string])[] = [
    ["Licence", `${licence.title}: ${licence.path}`],
    ["Cite as", citation],
    ["Covered", covered],
    ...rules,
    [
      "Not here",
      "The sources of each row, which of them bears which field, and most lists stand in the CSV files beside this workbook, under the same ids.",
    ],
    ["Columns", "The sheet columns says what each column is."],
  ];
  const sheets = [...counts].map(([table, count]) => line([sheetName(table), `${table.title}. Rows: ${count}.`]));
  return sheetOf(
    "read me",
    ["sco-data", title],
    [...lines.map(line), [], [header("Sheet"), header("What it holds")], ...sheets],
  );
}

/** What is said of a column here, where a month or a year is not its first day. */
const noteIn = ({ note = "" }: FlatColumn): string =>
  note.replace("of a month or year it is the first day", "a month or a year is text here");

const columnsSheet = (): Sheet<Buffer> =>
  sheetOf(
    "columns",
    ["sheet", "column", "type", "always filled", "note", "words"],
    sheetTables.flatMap((table) =>
      table.columns.map((column) => {
        const { name, type, required, words } = column;
        const cells = [sheetName(table), name, type, required ? "yes" : "no", noteIn(column), words?.join(", ") ?? ""];
        return cells.map((text) => (text === "" ? null : textCell(text)));
      }),
    ),
  );

/** The bytes of the workbook. */
export async function workbookOf(data: Dataset): Promise<Uint8Array> {
  const rowsOf = new Map(sheetTables.map((table) => [table, table.entries(data).map(({ row }) => row)]));
  const counts = new Map([...rowsOf].map(([table, rows]) => [table, rows.length]));
  const sheets = [...rowsOf].map(([table, rows]) => sheetOfTable(table, rows));
  return writeWorkbook([readMe(counts), columnsSheet(), ...sheets]).toBuffer();
}
