// What kind of value stands in each field: a mistake is made by the kind of value, and the shares are told by it.

import { isIsoDate } from "../../src/day.ts";
import { tables } from "../../src/tables.ts";
import { at, type Path } from "../lints/paths.ts";
import { rowsOf } from "../lints/rows.ts";
import type { Written } from "../written.ts";

/** Kinds of values that something independent must guard. */
export const guarded = ["date", "holder", "state", "place", "office", "number", "name", "reference"] as const;
/** Kinds of values whose shares are told and not asked for. */
export const told = ["word", "prose", "citation", "rows"] as const;

export type Nature = (typeof guarded | typeof told)[number];

const natures: { readonly [field: string]: Nature } = {
  person: "holder",
  state: "state",
  host: "state",
  nominatedBy: "state",
  signatories: "state",
  place: "place",
  seat: "place",
  office: "office",
  "head.title": "office",
  ordinal: "number",
  documentCount: "number",
  value: "number",
  termYears: "number",
  year: "number",
  years: "number",
  alpha3: "number",
  numeric: "number",
  aliases: "name",
  familyName: "name",
  meeting: "reference",
  document: "reference",
  memorandum: "reference",
  appointedAt: "reference",
  chairmanship: "reference",
  organisation: "reference",
  body: "reference",
  record: "reference",
  sources: "citation",
};

const words =
  /^(kind|format|role|status|signatoriesKnown|unit|figure|control|languages?|finest|council|form|approvedBy|proposedBy|field|complete|scheme)$/;

/** The fields of the tables whose rows are sources: each is a part of a citation. */
const isCitation = (table: string): boolean => table === "sources" || table === "publishers";

/** What a dispute is about can be of any kind. */
const natureOfClaim = (data: Written, value: string): Nature => {
  if (isIsoDate(value)) return "date";
  if (/^\d+$/.test(value)) return "number";
  if (data.people.some(({ id }) => id === value)) return "holder";
  return data.places.some(({ id }) => id === value) ? "place" : "prose";
};

function natureOf(data: Written, table: string, field: string, value: string): Nature {
  const last = field.split(".").at(-1) ?? "";
  if (isCitation(table)) return "citation";
  if (table === "disputes" && /^(followed|claims\.value)$/.test(field)) return natureOfClaim(data, value);
  if (last === "title" && /secretaries|ratsDirectors/i.test(table)) return "office";
  if (/(^|\.)(name|officialName)\./.test(field)) return "name";
  if (/^(from|until|firstDay|lastDay|.*On|on|through)$/.test(last)) return "date";
  return natures[field] ?? natures[last] ?? (words.test(last) ? "word" : "prose");
}

/** One value, where it stands, and what kind it is of. */
export interface Leaf {
  readonly table: string;
  /** The field, without places in lists (example: `"claims.value"`). */
  readonly field: string;
  readonly nature: Nature;
  /** Where the row stands in the facts. */
  readonly row: Path;
  /** Where the value stands in the row. */
  readonly path: Path;
  readonly value: string | number;
}

/** What is no fact of its own: ids that the compiler holds, and the rows of which others are made. */
const unread = /^(id|code|readOn)$/;

function* leavesIn(value: unknown, path: Path): Generator<readonly [Path, string | number]> {
  if (typeof value === "string" || typeof value === "number") yield [path, value];
  else if (typeof value === "object" && value !== null) {
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, part] of entries) yield* leavesIn(part, [...path, key]);
  }
}

/** Where the rows of a table stand, and under which keys. */
export const placesOf = (data: Written, table: string): readonly (readonly [Path, string])[] =>
  rowsOf(data)
    .filter((placed) => placed.table === table)
    .map(({ place, row }) => [[table, Array.isArray(at(data, [table])) ? place : row.id], row.id] as const);

/** Every value of every row. */
export const leavesOf = (data: Written): readonly Leaf[] =>
  Object.keys(tables).flatMap((table) =>
    placesOf(data, table).flatMap(([row]) =>
      [...leavesIn(at(data, row), [])].flatMap(([path, value]) => {
        const field = path.filter((step) => typeof step === "string").join(".");
        return unread.test(field)
          ? []
          : [{ table, field, nature: natureOf(data, table, field, String(value)), row, path, value }];
      }),
    ),
  );
