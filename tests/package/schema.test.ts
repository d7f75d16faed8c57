import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { datasetSchema } from "../../src/schemas.ts";
import type { Dataset } from "../../src/types.ts";

const require = createRequire(import.meta.url);
const read = (entry: string): string => readFileSync(require.resolve(entry), "utf8");
const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(read("sco-data/schema.json")));

type Mutable<Value> = { -readonly [Key in keyof Value]: Mutable<Value[Key]> };
type Row = Record<string, unknown>;

/** The data set as it is published, with one thing done to it. */
function corrupted(corrupt: (data: Mutable<Dataset>) => void): unknown {
  const data = JSON.parse(read("sco-data/data.json"));
  corrupt(data);
  return data;
}

const first = (rows: readonly object[]): Row => rows[0] as Row;

it("takes data.json as it is", () => {
  validate(JSON.parse(read("sco-data/data.json")));
  expect(validate.errors).toBeNull();
});

it.each<[what: string, corrupt: (data: Mutable<Dataset>) => void, error: object]>([
  ["an unknown status", (data) => (first(data.affiliations)["status"] = "guest"), { keyword: "enum" }],
  ["an unknown state", (data) => (first(data.chairmanships)["state"] = "TM"), { keyword: "enum" }],
  ["no sources", (data) => delete first(data.summits)["sources"], { keyword: "required" }],
  ["an empty list of sources", (data) => (first(data.bodies)["sources"] = []), { keyword: "minItems" }],
  ["one field more", (data) => (first(data.documents)["note"] = "x"), { keyword: "additionalProperties" }],
  ["one table more", (data) => Object.assign(data, { presidents: [] }), { keyword: "additionalProperties" }],
  ["a date with a clock", (data) => (first(data.figures)["from"] = "2024-01-01T00:00:00Z"), { keyword: "pattern" }],
  ["a month for a day", (data) => (first(data.summits)["firstDay"] = "2001-06"), { keyword: "pattern" }],
  ["text for a number", (data) => (first(data.thematicYears)["year"] = "2021"), { keyword: "type" }],
  ["null for nothing", (data) => (first(data.affiliations)["until"] = null), { keyword: "type" }],
  ["no Belarus", (data) => delete (data.states as Partial<typeof data.states>).BY, { keyword: "required" }],
])("refuses %s, as datasetSchema does", (_, corrupt, error) => {
  const data = corrupted(corrupt);
  expect(validate(data)).toBe(false);
  expect(validate.errors).toContainEqual(expect.objectContaining(error));
  expect(datasetSchema.safeParse(data).success).toBe(false);
});

it("leaves to datasetSchema what JSON Schema cannot say", () => {
  for (const corrupt of [
    (data: Mutable<Dataset>) => (first(data.summits)["firstDay"] = "2001-02-30"),
    (data: Mutable<Dataset>) => (first(data.affiliations)["until"] = "1999"),
    (data: Mutable<Dataset>) => (first(data.disputes)["followed"] = "what nobody claims"),
  ]) {
    expect(validate(corrupted(corrupt))).toBe(true);
    expect(datasetSchema.safeParse(corrupted(corrupt)).success).toBe(false);
  }
});
