// The tables of the description, each with a child table for every list of its records.

import type { Dataset } from "../../src/types.ts";
import { cellsOf, columnName, columnsOf, type FlatColumn, member, type Row } from "./columns.ts";
import { description } from "./description.ts";
import { type Fields, type ListField, snake } from "./fields.ts";

type Values = Readonly<Record<string, unknown>>;

/** Columns whose values are keys of another table. */
export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly keys: readonly string[];
}

/** A table as it is written, and the fields that it was made from. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly FlatColumn[];
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly fields: Fields;
  readonly children: readonly Child[];
  /** Each record with its row. */
  readonly entries: (data: Dataset) => readonly { readonly row: Row; readonly record: Values }[];
}

interface Child {
  readonly table: Table;
  /** Where in the record the list is. */
  readonly path: readonly string[];
  readonly list: ListField;
}

function referencesOf(fields: Fields, prefix = ""): Reference[] {
  return Object.entries(fields).flatMap(([key, field]): Reference[] => {
    const name = columnName(prefix, key, field);
    if (field.kind === "group") return referencesOf(field.fields, `${name}_`);
    if (field.kind === "list" || field.refersTo === undefined) return [];
    const [table = "", column = ""] = field.refersTo.split(".");
    return [{ columns: [name], table, keys: [column] }];
  });
}

function listsOf(fields: Fields, path: readonly string[] = []): Omit<Child, "table">[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    if (field.kind === "group") return listsOf(field.fields, [...path, key]);
    return field.kind === "list" ? [{ path: [...path, key], list: field }] : [];
  });
}

/** The child tables of a table: their key is that of the parent and a position from 1. */
function childrenOf(parent: Omit<Table, "children">): Child[] {
  const last = parent.name.replace(/^.*_/, "");
  const inherited = parent.key.map((column) => (column === "position" ? `${last}_position` : column));
  const typeOf = (column: string) => parent.columns.find(({ name }) => name === column)?.type ?? "text";
  return listsOf(parent.fields).map(({ path, list }): Child => {
    const [item = ""] = Object.keys(list.fields);
    const keys = inherited.map((name, index) => ({ name, type: typeOf(parent.key[index] ?? ""), required: true }));
    const position = { name: "position", type: "integer", required: true, note: "Place in the list, from 1." } as const;
    const table = {
      name: [parent.name, ...path.map(snake)].join("_"),
      title: `${path.join(".")} of ${parent.name}, one a row`,
      columns: [...keys, position, ...columnsOf(list.fields)],
      key: [...inherited, "position"],
      references: [{ columns: inherited, table: parent.name, keys: parent.key }, ...referencesOf(list.fields)],
      fields: list.fields,
      entries: (data: Dataset) =>
        parent.entries(data).flatMap(({ row, record }) => {
          const parentKey = Object.fromEntries(
            inherited.map((name, index) => [name, row[parent.key[index] ?? ""] ?? null]),
          );
          const items = (path.reduce(member, record as unknown) ?? []) as readonly unknown[];
          return items.map((value, index) => {
            const record = (list.single ? { [item]: value } : value) as Values;
            return { row: { ...parentKey, position: index + 1, ...cellsOf(list.fields, record) }, record };
          });
        }),
    };
    return { path, list, table: { ...table, children: childrenOf(table) } };
  });
}

const withChildren = (table: Table): Table[] => [
  table,
  ...table.children.flatMap((child) => withChildren(child.table)),
];

/** The tables of records, each with its children. */
export const roots: readonly Table[] = description.map(({ name, title, key, rows, fields }): Table => {
  const table = {
    ...{ name, title, key, fields },
    columns: columnsOf(fields),
    // A row may refer to a later one of its own table, and rows come in one by one.
    references: referencesOf(fields).filter((reference) => reference.table !== name),
    entries: (data: Dataset) =>
      rows(data).map((record) => ({ row: cellsOf(fields, record), record: record as Values })),
  };
  return { ...table, children: childrenOf(table) };
});

/** Every table, each after those that it refers to. */
export const tables: readonly Table[] = roots.flatMap(withChildren);
