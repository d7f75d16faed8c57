// The way back: from rows, as an engine gives them, to the records that they were made from.

import { columnName, precisions, type Row } from "../../scripts/tables/columns.ts";
import type { Fields } from "../../scripts/tables/fields.ts";
import { roots, type Table } from "../../scripts/tables/layout.ts";

/** Reads all rows of a table. */
export type Reader = (table: string) => Promise<readonly Row[]>;

type Fact = Record<string, unknown>;

function recordOf(fields: Fields, row: Row, prefix = ""): Fact {
  const entries = Object.entries(fields).flatMap(([key, field]): [string, unknown][] => {
    const name = columnName(prefix, key, field);
    const cell = row[name];
    if (field.kind === "list") return [];
    if (field.kind === "group") {
      const inner = recordOf(field.fields, row, `${name}_`);
      return Object.keys(inner).length === 0 ? [] : [[key, inner]];
    }
    if (cell === undefined) throw new Error(`no column ${name}`);
    if (cell === null) return [];
    if (field.kind !== "date") return [[key, cell]];
    const precision = row[`${name}_precision`] as keyof typeof precisions;
    return [[key, String(cell).slice(0, precisions[precision])]];
  });
  return Object.fromEntries(entries);
}

const keyOf = (row: Row, columns: readonly string[]): string => JSON.stringify(columns.map((column) => row[column]));

async function read(table: Table, reader: Reader): Promise<{ row: Row; record: Fact }[]> {
  const entries = (await reader(table.name)).map((row) => ({ row, record: recordOf(table.fields, row) }));
  for (const { table: child, path, list } of table.children) {
    const items = await read(child, reader);
    items.sort((one, other) => Number(one.row["position"]) - Number(other.row["position"]));
    for (const { row, record } of entries) {
      const parent = keyOf(row, table.key);
      const found = items.filter((item) => keyOf(item.row, child.key.slice(0, -1)) === parent);
      if (found.length === 0 && list.optional) continue;
      const holder = path.slice(0, -1).reduce((value, name) => value[name] as Fact, record);
      holder[path.at(-1) ?? ""] = found.map((item) => (list.single ? Object.values(item.record)[0] : item.record));
    }
  }
  return entries;
}

export const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** The records of every table, by the name of the constant. */
export async function readRecords(reader: Reader): Promise<Record<string, readonly Fact[]>> {
  const records: [string, Fact[]][] = [];
  for (const root of roots) records.push([camel(root.name), (await read(root, reader)).map(({ record }) => record)]);
  return Object.fromEntries(records);
}
