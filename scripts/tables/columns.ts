// How the fields of a record become the columns of a row.

import { earliest } from "../../src/dates.ts";
import { type Field, type Fields, snake } from "./fields.ts";

export interface FlatColumn {
  readonly name: string;
  readonly type: "text" | "integer" | "number" | "date";
  readonly required: boolean;
  readonly words?: readonly string[];
  readonly note?: string;
}

type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;
/** How exact a date is, by the length in which it is written. */
export const precisions = { year: 4, month: 7, day: 10 } as const;

/** A field of what may have none. */
export const member = (value: unknown, name: string): unknown => Object(value)[name];

/** The name of the column, or of the first of them, in which a field of a record stands. */
export const columnName = (prefix: string, name: string, field: Field): string => prefix + (field.name ?? snake(name));

/** The columns of a record: those of its groups have a prefix, its lists have none. */
export function columnsOf(fields: Fields, prefix = "", required = true): FlatColumn[] {
  return Object.entries(fields).flatMap(([key, field]): FlatColumn[] => {
    const name = columnName(prefix, key, field);
    const needed = required && field.optional !== true;
    if (field.kind === "list") return [];
    if (field.kind === "group") return columnsOf(field.fields, `${name}_`, needed);
    const { kind, words, note } = field;
    const type = kind === "day" ? "date" : kind;
    const column = { name, type, required: needed, ...(words && { words }), ...(note && { note }) };
    if (kind !== "date") return [column];
    const precision = { ...column, name: `${name}_precision`, type: "text", words: Object.keys(precisions) } as const;
    return [column, { ...precision, note: `How exact ${name} is; of a month or year it is the first day.` }];
  });
}

/** The cells of a record, by column. */
export function cellsOf(fields: Fields, record: unknown, prefix = ""): Row {
  const unknown = Object.keys(Object(record)).find((key) => !Object.hasOwn(fields, key));
  if (unknown !== undefined) throw new Error(`no column for ${prefix}${unknown}: describe it`);
  return Object.assign(
    {},
    ...Object.entries(fields).map(([key, field]): Row => {
      const name = columnName(prefix, key, field);
      const value = member(record, key);
      if (field.kind === "list") return {};
      if (field.kind === "group") return cellsOf(field.fields, value, `${name}_`);
      if (field.kind !== "date") return { [name]: (value ?? null) as Cell };
      const precision = Object.entries(precisions).find(([, length]) => length === String(value).length)?.[0];
      return value === undefined
        ? { [name]: null, [`${name}_precision`]: null }
        : { [name]: earliest(String(value)), [`${name}_precision`]: precision ?? null };
    }),
  );
}
