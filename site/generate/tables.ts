import type { Json, TableName } from "sco-data";
import data from "sco-data/data.json" with { type: "json" };
import { description } from "../../scripts/tables/description.ts";

export type Fields = Readonly<Record<string, Json>>;

/** A row, under the id by which it is addressed. */
export interface Row {
  readonly id: string;
  readonly record: Fields;
}

export interface Table {
  readonly name: TableName | "coverage" | "tableCoverage" | "formerIds";
  /** The name in addresses. */
  readonly slug: string;
  /** What the table holds, in words. */
  readonly title: string;
  readonly rows: readonly Row[];
  /** The table as it stands in `data.json`. */
  readonly data: Json;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const titleOf = (slug: string): string =>
  description.find(({ name }) => name === slug.replaceAll("-", "_"))?.title ?? "The days for which facts were checked";

/** Rows of a list have ids of their own; of a table by key the key is the id; and coverage is a single row. */
function rowsOf(name: string, table: Json): readonly Row[] {
  if (Array.isArray(table)) return table.map((record: Fields) => ({ id: String(record["id"]), record }));
  if (name === "coverage") return [{ id: name, record: table as Fields }];
  return Object.entries(table as Readonly<Record<string, Fields>>).map(([id, record]) => ({ id, record }));
}

const { version: _, evidence: __, ...named } = data;

/** Read as what it is written in: an interface is not known to be JSON. */
const json = named as unknown as Readonly<Record<string, Json>>;

/** Every table of the public package, in the order of `data.json`. */
export const tables: readonly Table[] = Object.entries(json).map(([name, table]) => {
  const slug = kebab(name);
  return { name: name as Table["name"], slug, title: titleOf(slug), rows: rowsOf(name, table), data: table };
});

/** The address of a row on the site. */
export const addressOf = (table: string, id: string): string => `/data/${kebab(table)}#${id}`;

const addresses = new Map(tables.flatMap(({ name, rows }) => rows.map(({ id }) => [id, addressOf(name, id)])));

/** The address of the row that has an id, in whichever table; ids are unique over all of them. */
export const addressOfId = (id: string): string | undefined => addresses.get(id);
