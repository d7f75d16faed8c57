import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { idsOf, kinds } from "../../prose/kinds.ts";
import { documentOf } from "../src/json.ts";
import { listedOf } from "../src/listed.ts";
import { description } from "../src/openapi/description.ts";
import { documentName } from "../src/openapi/schemas.ts";

const published = JSON.parse(JSON.stringify(description));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(published, "openapi");

/** What a value lacks to be what a schema of the description says. */
function complaintsOf(name: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`openapi#/components/schemas/${name}`);
  if (validate === undefined) throw new Error(`there is no schema ${name}`);
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every n-th, so that each kind gives some. */
const some = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  items.filter((_, index) => index % Math.ceil(items.length / count) === 0);

const asked = kinds.flatMap((kind) => some(idsOf[kind], 8).map((id) => [kind, id] as const));

describe("the description of the JSON documents", () => {
  it("is OpenAPI 3.1", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(published);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it("describes at least 50 documents, of every kind", () => {
    expect(asked.length).toBeGreaterThanOrEqual(50);
    expect(new Set(asked.map(([kind]) => kind)).size).toBe(kinds.length);
  });

  it.each(asked)("describes the document of the %s %s", (kind, id) => {
    expect(complaintsOf(documentName(kind), documentOf(kind, id))).toEqual([]);
  });

  it.each(kinds)("describes each line of the list of kind %s", (kind) => {
    expect(listedOf(kind).flatMap((line) => complaintsOf("listed", line))).toEqual([]);
  });

  it("refuses a document with a field that nobody described, and one of another kind", () => {
    const document = documentOf("state", "BY");
    expect(complaintsOf("stateEntity", { ...document, mood: "good" })).not.toEqual([]);
    expect(complaintsOf("personEntity", document)).not.toEqual([]);
    expect(complaintsOf("stateEntity", { ...document, coveredThrough: "2026" })).not.toEqual([]);
  });

  it("has a path for every kind, and every name of an operation once", () => {
    const paths = Object.keys(published.paths);
    for (const kind of kinds) expect(paths).toEqual(expect.arrayContaining([`/${kind}.json`, `/${kind}/{id}.json`]));
    const ids = Object.values<{ get: { operationId: string } }>(published.paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
