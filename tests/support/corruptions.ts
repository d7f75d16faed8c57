import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Dataset } from "../../src/types.ts";

type Mutable<Value> = { -readonly [Key in keyof Value]: Mutable<Value[Key]> };
type Row = Record<string, unknown>;

/** The data set as a consumer may change it after reading `data.json`. */
export type Published = Mutable<Dataset>;

/** The data set as it is published, with one thing done to it. */
export function corrupted(corrupt: (data: Published) => void): unknown {
  const data = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("sco-data/data.json"), "utf8"));
  corrupt(data);
  return data;
}

export const first = (rows: readonly object[]): Row => rows[0] as Row;

const set = (table: "affiliations" | "summits" | "documents" | "figures", field: string, value: unknown) => {
  return (data: Published): void => {
    first(data[table])[field] = value;
  };
};

const city =
  (name: string) =>
  (data: Published): void => {
    first(data.places)["name"] = { en: name };
  };

/** What every validator of JSON Schema has to refuse, and the keyword by which it does. */
export const corruptions: readonly (readonly [what: string, corrupt: (data: Published) => void, keyword: string])[] = [
  ["an unknown status", set("affiliations", "status", "guest"), "enum"],
  ["an unknown state", (data) => (first(data.chairmanships)["state"] = "TM"), "enum"],
  ["no sources", (data) => delete first(data.summits)["sources"], "required"],
  ["an empty list of sources", (data) => (first(data.bodies)["sources"] = []), "minItems"],
  ["one field more", set("documents", "note", "x"), "additionalProperties"],
  ["one table more", (data) => Object.assign(data, { presidents: [] }), "additionalProperties"],
  ["a date with a clock", set("figures", "from", "2024-01-01T00:00:00Z"), "pattern"],
  ["a date with digits of another script", set("figures", "from", "\u0662\u0660\u0662\u0664"), "pattern"],
  ["a date and a line break", set("figures", "from", "2024\n"), "not"],
  ["a month for a day", set("summits", "firstDay", "2001-06"), "pattern"],
  ["a day and a line break", set("summits", "firstDay", "2001-06-15\n"), "maxLength"],
  ["a day that does not exist", set("summits", "firstDay", "2001-02-30"), "format"],
  ["text for a number", (data) => (first(data.thematicYears)["year"] = "2021"), "type"],
  ["null for nothing", set("affiliations", "until", null), "type"],
  ["no Belarus", (data) => delete (data.states as Partial<typeof data.states>).BY, "required"],
  ["an id in upper case", set("affiliations", "id", "Member-BY"), "not"],
  ["an id and a line break", set("affiliations", "id", "member-by\n"), "not"],
  ["an id that every object has", set("affiliations", "id", "constructor"), "not"],
  ["an empty id", set("affiliations", "id", ""), "minLength"],
  ["a city in Cyrillic", city("\u0410stana"), "not"],
  ["a city with a space at its end", city("Astana "), "not"],
  ["a city and a line break", city("Astana\n"), "not"],
  ["a city with a character that does not show", city("Ast\u200bana"), "not"],
  ["a city with a tag beyond the first plane", city("Astana\u{e0041}"), "not"],
  ["a city that turns the text round", city("\u202eAstana"), "not"],
  ["a version and a line break", (data) => (data.version = "1.0.0\n"), "not"],
  [
    "an address in disguise",
    (data) => (first(Object.values(data.sources))["address"] = "https://xn--tss-7cd.com/"),
    "not",
  ],
  ["an address with a port", (data) => (first(Object.values(data.sources))["address"] = "https://a.com:1/"), "pattern"],
];
