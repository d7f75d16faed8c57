// What kind of column, group of columns or child table each field becomes, as the JSON Schema of its record says.

import { type ReferringField, references } from "../../src/references.ts";
import { jsonSchema } from "../json-schema.ts";

interface Common {
  /** The column's name, where it is not the field's. */
  readonly name?: string;
  /** What its name and type leave open. */
  readonly note?: string;
  readonly optional?: boolean;
}

/** One column; a `date` has a second one, which says how exact it is. */
interface Column extends Common {
  readonly kind: "text" | "integer" | "number" | "day" | "date";
  /** The only values there are. */
  readonly words?: readonly string[];
  /** The column, as `table.column`, in which every value stands. */
  readonly refersTo?: string;
}

interface Group extends Common {
  readonly kind: "group";
  readonly fields: Fields;
}

/** A child table: a row for each item, which is a record, or else the value of the only field. */
export interface ListField extends Common {
  readonly kind: "list";
  readonly fields: Fields;
  readonly single: boolean;
}

export type Field = Column | Group | ListField;
export type Fields = { readonly [name: string]: Field };

/** As much of a JSON Schema as ours has. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
}

const { properties = {}, $defs } = jsonSchema as Schema & { readonly $defs: { readonly [name: string]: Schema } };

const named = ({ $ref }: Schema): string => $ref?.replace("#/$defs/", "") ?? "";

const resolved = (schema: Schema): Schema => (schema.$ref === undefined ? schema : ($defs[named(schema)] as Schema));

export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Columns that a word of SQL, or another meaning, keeps from the name of their field. */
const renamed: { readonly [field: string]: Common } = {
  from: { name: "valid_from", note: "First day it holds." },
  until: { name: "valid_until", note: "First day it no longer holds; empty: it still holds." },
  on: { name: "happened_on" },
  date: { name: "published_on" },
  finest: { name: "finest_date", note: "The finest date that it gives for what it is cited for; empty: a day." },
  lastDay: { note: "Included; the session and the signatures fall on it." },
  record: { note: "Key of the row, in whichever table." },
};

/** What one item of a list is called. */
const itemNames: { readonly [field: string]: string } = {
  aliases: "alias",
  attestedOn: "day",
  departments: "department",
  functions: "task",
  languages: "language",
  signatories: "state",
  sources: "source",
};

/** Where every value of a field stands, if that is one column. */
function columnReferredTo(field: string, schema: Schema): string | undefined {
  if (named(schema) === "stateCode" && field !== "code") return "states.code";
  const tables: readonly string[] = Object.hasOwn(references, field) ? references[field as ReferringField] : [];
  const [table] = tables;
  return tables.length === 1 && table !== "bodies" && table !== "states" ? `${snake(table ?? "")}.id` : undefined;
}

function columnOf(field: string, schema: Schema): Column {
  const { type, enum: words } = resolved(schema);
  const refersTo = columnReferredTo(field, schema);
  const kinds: { readonly [name: string]: Column["kind"] } = { isoDay: "day", isoDate: "date" };
  const kind = kinds[named(schema)] ?? (type === "integer" || type === "number" ? type : "text");
  if (refersTo !== undefined) return { kind, refersTo };
  return words === undefined ? { kind } : { kind, words };
}

function fieldOf(name: string, schema: Schema): Field {
  const { properties: inner, items } = resolved(schema);
  if (inner !== undefined) {
    const fields = fieldsOf(schema);
    const refersTo = columnReferredTo(name, {});
    const { id } = fields;
    return { kind: "group", fields: refersTo && id?.kind === "text" ? { ...fields, id: { ...id, refersTo } } : fields };
  }
  if (items === undefined) return columnOf(name, schema);
  const single = resolved(items).properties === undefined;
  const fields = single ? { [itemNames[name] ?? name]: columnOf(name, items) } : fieldsOf(items);
  return { kind: "list", fields, single };
}

/** The fields of a record, or of one of several; what some go without is optional. */
function fieldsOf(schema: Schema): Fields {
  const records = resolved(schema).anyOf?.map(resolved) ?? [resolved(schema)];
  const all = Object.assign({}, ...records.map((record) => record.properties)) as { readonly [name: string]: Schema };
  const optional = (name: string): boolean => records.some(({ required = [] }) => !required.includes(name));
  return Object.fromEntries(
    Object.entries(all).map(([name, part]) => [
      name,
      { ...fieldOf(name, part), ...renamed[name], ...(optional(name) && { optional: true }) },
    ]),
  );
}

/** The fields of the records of a table of data.json; a table by key has the key as `id`. */
export function fieldsOfTable(table: string): Fields {
  const { items, additionalProperties } = properties[table] as Schema;
  const record = items ?? (additionalProperties as Schema);
  const fields = fieldsOf(record);
  return "id" in fields || "code" in fields || items !== undefined ? fields : { id: { kind: "text" }, ...fields };
}
