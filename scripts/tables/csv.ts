// A table as CSV for programs: RFC 4180 in UTF-8, without a byte-order mark.

import type { Row } from "./columns.ts";
import { unparse } from "./engines/papaparse.ts";
import type { Table } from "./layout.ts";

const lineEnd = "\r\n";

/** The text of the file: every column of the table, in the order of its statement, whether or not a row fills it. */
export function csvOf({ name, columns }: Pick<Table, "name" | "columns">, rows: readonly Row[]): string {
  const fields = columns.map((column) => column.name);
  const data = rows.map((row) => fields.map((field) => row[field] ?? null));
  // It would be read back as no text.
  if (data.some((cells) => cells.includes(""))) throw new Error(`${name}.csv: a text is empty: leave the field out`);
  return unparse([fields, ...data], { newline: lineEnd }) + lineEnd;
}
