// The words in which a table is described: what kind of column, group of columns or child table a field becomes.

import type { IsoDay } from "../../src/types.ts";

interface Common {
  /** The column's name, where it is not the field's. */
  readonly name?: string;
  /** What its name and type leave open. */
  readonly note?: string;
  readonly optional?: boolean;
}

/** One column; a `date` has a second one, which says how exact it is. */
interface Plain<Kind extends string> extends Common {
  readonly kind: Kind;
  /** The only values there are. */
  readonly words?: readonly string[];
  /** The column, as `table.column`, in which every value stands. */
  readonly refersTo?: string;
}

interface Group<Fields> extends Common {
  readonly kind: "group";
  readonly fields: Fields;
}

/** A child table: a row for each item, which is a record, or else the value of the only field. */
interface List<Fields, Single extends boolean> extends Common {
  readonly kind: "list";
  readonly fields: Fields;
  readonly single: Single;
}

type Column = Plain<"text" | "integer" | "number" | "day" | "date">;
export type Fields = { readonly [name: string]: Field };
export type ListField = List<Fields, boolean>;
export type Field = Column | Group<Fields> | ListField;

type Keys<Row> = Row extends unknown ? keyof Row : never;
type Get<Row, Key> = Row extends unknown ? (Key extends keyof Row ? Row[Key] : undefined) : never;

type TextFor<Value extends string> = string extends Value
  ? Plain<"text">
  : [Value] extends [IsoDay]
    ? Plain<"day">
    : [IsoDay] extends [Value]
      ? Plain<"date">
      : Plain<"text"> & ({ readonly words: readonly Value[] } | { readonly refersTo: string });

type FieldFor<Value> = [Value] extends [readonly (infer Item)[]]
  ? [Item] extends [object]
    ? List<FieldsFor<Item>, false>
    : List<{ readonly [name: string]: FieldFor<Item> }, true>
  : [Value] extends [number]
    ? Plain<"integer" | "number">
    : [Value] extends [string]
      ? TextFor<Value>
      : Group<FieldsFor<Value>>;

/** A field for everything that a record may hold, of its kind, and optional where the record may go without. */
export type FieldsFor<Row> = {
  readonly [Key in Keys<Row> & string]: FieldFor<Exclude<Get<Row, Key>, undefined>> &
    (undefined extends Get<Row, Key> ? { readonly optional: true } : { readonly optional?: never });
};

export const text = { kind: "text" } as const;
export const integer = { kind: "integer" } as const;
export const number = { kind: "number" } as const;
/** A date of which the day is always known. */
export const day = { kind: "day" } as const;
/** A date as exact as its sources. */
export const date = { kind: "date" } as const;

export const word = <const Words extends readonly string[]>(words: Words) => ({ kind: "text", words }) as const;
export const reference = (refersTo: string) => ({ kind: "text", refersTo }) as const;
export const optional = <F extends object>(field: F) => ({ ...field, optional: true }) as const;
export const group = <F extends object>(fields: F) => ({ kind: "group", fields }) as const;
/** A list of records. */
export const list = <F extends object>(fields: F) => ({ kind: "list", fields, single: false }) as const;
/** A list of values, under the name of one of them. */
export const values = <F extends object>(name: string, field: F) =>
  ({ kind: "list", fields: { [name]: field }, single: true }) as const;
