// The tables of the package, each as rows and as CSV.

import papaparse from "papaparse";
import type { Json } from "sco-data";
import dataset from "sco-data/data.json" with { type: "json" };

export type Fields = Readonly<Record<string, Json>>;

export interface Table {
  /** As in `data.json` (example: `"secretariesGeneral"`). */
  readonly name: string;
  /** The name in addresses (example: `"secretaries-general"`). */
  readonly slug: string;
  /** The table as it stands in `data.json`. */
  readonly data: Json;
  /** Its rows; those of a table by key begin with the key. */
  readonly rows: readonly Fields[];
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function rowsOf(name: string, data: Json): readonly Fields[] {
  if (Array.isArray(data)) return data as readonly Fields[];
  if (name === "coverage") return [data as Fields];
  const byKey = Object.entries(data as Readonly<Record<string, Fields>>);
  return byKey.map(([id, row]) => ("code" in row ? row : { id, ...row }));
}

const { version: _, ...named } = dataset;

/** Every table, in the order of `data.json`. */
export const tables: readonly Table[] = Object.entries(named as unknown as Readonly<Record<string, Json>>).map(
  ([name, data]) => ({ name, slug: kebab(name), data, rows: rowsOf(name, data) }),
);

const isFields = (value: Json): value is Fields => value !== null && typeof value === "object" && !Array.isArray(value);

/** The fields of a row with those of its groups, by path (example: `"name.en"`); a list is one value. */
export const leavesOf = (row: Fields, prefix = ""): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([key, value]): readonly (readonly [string, Json])[] =>
      isFields(value) ? Object.entries(leavesOf(value, `${prefix}${key}.`)) : [[`${prefix}${key}`, value]],
    ),
  );

const cellOf = (value: Json | undefined): string | null =>
  value === undefined ? null : typeof value === "object" ? JSON.stringify(value) : String(value);

/** A table as CSV (RFC 4180): a column for every field by its path; a list is one cell of JSON. */
export function csvOf({ rows }: Pick<Table, "rows">): string {
  const lines = rows.map((row) => leavesOf(row));
  const found = [...new Set(lines.flatMap(Object.keys))];
  const columns = found.length === 0 ? ["id"] : found;
  const cells = lines.map((line) => columns.map((column) => cellOf(line[column])));
  return `${papaparse.unparse([columns, ...cells], { newline: "\r\n" })}\r\n`;
}
