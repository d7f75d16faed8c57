import { earliest } from "../../src/dates.ts";
import type { Dataset } from "../../src/types.ts";
import { type Lint, type Row, rowsOf } from "./rows.ts";

const first = (date: unknown): string => (typeof date === "string" ? earliest(date) : "undated");

/** What the rows of a table are sorted by; a table that is not here is sorted by its first days alone. */
const keys: { readonly [Table in keyof Dataset]?: (row: Row) => string } = {
  states: (row) => row.id,
  affiliations: (row) => `${first(row["from"])} ${row["state"]}`,
  documents: (row) => `${first(row["signedOn"])} ${row.id}`,
  externalRelations: (row) => `${first(row["signedOn"])} ${row.id}`,
  figures: (row) => `${first(row["from"])} ${row.id}`,
  events: (row) => `${first(row["on"])} ${row.id}`,
  thematicYears: (row) => `${row["year"]}`,
  disputes: (row) => `${row["record"]} ${row["field"]} ${row.id}`,
  sources: (row) => row.id,
};

const byFirstDay = (row: Row): string =>
  first(row["from"] ?? row["firstDay"] ?? (row["attestedOn"] as readonly string[])[0]);

/** Rows stand oldest first, in the order that the field dictionary gives for their table. */
export const unorderedRows: Lint = (data) => {
  const rows = rowsOf(data);
  return rows.flatMap(({ table, row, name }, index) => {
    const before = rows[index - 1];
    const key = keys[table as keyof Dataset] ?? byFirstDay;
    if (before?.table !== table || key(before.row) < key(row)) return [];
    if (key === byFirstDay && key(before.row) === key(row)) return [];
    return [`${name}: stands after ${before.row.id}; move it to where its ${key(row)} belongs, oldest first`];
  });
};
