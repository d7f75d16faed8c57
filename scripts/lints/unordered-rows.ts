import { tables } from "../../src/tables.ts";
import { type Lint, type Row, rowsOf } from "./rows.ts";

const orderOf = (table: string): ((row: Row) => string) =>
  tables[table as keyof typeof tables].order as (row: never) => string as (row: Row) => string;

/** Rows stand in the order that the declaration of their table gives. */
export const unorderedRows: Lint = (data) => {
  const rows = rowsOf(data);
  return rows.flatMap(({ table, row, name }, index) => {
    const before = rows[index - 1];
    const key = orderOf(table);
    if (before?.table !== table || key(before.row) <= key(row)) return [];
    const day = /^\d{4}-\d\d-\d\d/.exec(key(row))?.[0];
    return [
      day !== undefined && key(before.row).startsWith(day)
        ? `${name}: stands after ${before.row.id}, of the same day; put it before that`
        : `${name}: says ${key(row)} and stands after ${before.row.id} of ${key(before.row)}; look which of the two is wrong, and move a row only if neither is`,
    ];
  });
};
