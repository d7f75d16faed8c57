import { csvFormat } from "d3-dsv";
import type { Json } from "sco-data";
import { leavesOf } from "./fields.ts";
import type { Table } from "./tables.ts";

const cell = (value: Json): string => (typeof value === "object" ? JSON.stringify(value) : String(value));

/** A table as CSV: a column for every field by its path, its id first; a list is one cell of JSON. */
export function csvOf({ rows }: Table): string {
  const lines = rows.map(
    ({ id, record }): Readonly<Record<string, string>> => ({
      id,
      ...Object.fromEntries(leavesOf(record).map(({ path, value }) => [path, cell(value)])),
    }),
  );
  const columns = [...new Set(["id", ...lines.flatMap(Object.keys)])];
  return `${csvFormat(lines, columns)}\n`;
}
