import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { datasetSchema } from "../../src/schemas/index.ts";
import { corrupted, corruptions, first, type Published } from "../support/corruptions.ts";

const require = createRequire(import.meta.url);
const read = (entry: string): string => readFileSync(require.resolve(entry), "utf8");
const schema = JSON.parse(read("sco-data/schema.json"));
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

it("takes data.json as it is", () => {
  validate(JSON.parse(read("sco-data/data.json")));
  expect(validate.errors).toBeNull();
});

it.each(corruptions)("refuses %s, as datasetSchema does", (_, corrupt, keyword) => {
  const data = corrupted(corrupt);
  expect(validate(data)).toBe(false);
  expect(validate.errors).toContainEqual(expect.objectContaining({ keyword }));
  expect(datasetSchema.safeParse(data).success).toBe(false);
});

it("leaves to datasetSchema what JSON Schema cannot say", () => {
  for (const corrupt of [
    (data: Published) => (first(data.affiliations)["until"] = "1999"),
    (data: Published) => (first(data.disputes)["followed"] = "what nobody claims"),
  ]) {
    expect(validate(corrupted(corrupt))).toBe(true);
    expect(datasetSchema.safeParse(corrupted(corrupt)).success).toBe(false);
  }
});

it("names the release it describes, and is plain ASCII", () => {
  expect(schema.$id).toContain(`/sco-data@${manifest.version}/`);
  expect(read("sco-data/schema.json")).toMatch(/^[ -~]+$/);
});
