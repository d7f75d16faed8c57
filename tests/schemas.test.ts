import { describe, expect, it } from "vitest";
import * as main from "../src/index.ts";
import * as schemas from "../src/schemas.ts";
import { sources } from "../src/sources.ts";

const { affiliations, coverage, secretariesGeneral, stateCodes, states, version } = main;
const dataset = { version, coverage, states, affiliations, secretariesGeneral, sources };

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;

describe("datasetSchema", () => {
  it("takes the facts as they are", () => {
    expect(schemas.datasetSchema.parse(dataset)).toEqual(dataset);
  });

  it("wants every state, and no stranger", () => {
    const { BY: _, ...others } = states;
    expect(accepts(schemas.datasetSchema, { ...dataset, states: others })).toBe(false);
    expect(accepts(schemas.datasetSchema, { ...dataset, states: { ...states, TM: states.TJ } })).toBe(false);
    expect(accepts(schemas.datasetSchema, { ...dataset, more: [] })).toBe(false);
    expect(accepts(schemas.datasetSchema, { ...dataset, version: "1.0" })).toBe(false);
  });
});

describe("every record schema", () => {
  const [affiliation] = affiliations;
  const [term] = secretariesGeneral;
  const source = sources["tass-2017-06-09"];
  const cases = [
    ["affiliationSchema", schemas.affiliationSchema, affiliation],
    ["officeTermSchema", schemas.officeTermSchema, term],
    ["personSchema", schemas.personSchema, term?.person],
    ["stateSchema", schemas.stateSchema, states.BY],
    ["stateNameSchema", schemas.stateNameSchema, states.BY.name.en],
    ["sourceSchema", schemas.sourceSchema, source],
    ["coverageSchema", schemas.coverageSchema, coverage],
    [
      "memorandumSchema",
      schemas.memorandumSchema,
      affiliations.find((row) => row.memorandum !== undefined)?.memorandum,
    ],
    ["affiliationCountsSchema", schemas.affiliationCountsSchema, main.affiliationCountsOn("2024-02-22")],
  ] as const;

  it.each(cases)("%s takes its record, frozen, and refuses one field more or less", (_, schema, record) => {
    expect(schema.parse(record)).toEqual(record);
    expect(Object.isFrozen(schema.parse({ ...record }))).toBe(true);
    expect(accepts(schema, { ...record, note: "x" })).toBe(false);
    const optional = ["until", "memorandum", "city", "date"];
    for (const key of Object.keys(record ?? {}).filter((name) => !optional.includes(name))) {
      expect(
        accepts(schema, Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => name !== key))),
        key,
      ).toBe(false);
      expect(accepts(schema, { ...record, [key]: undefined }), key).toBe(false);
    }
  });

  it("covers the vocabularies", () => {
    for (const code of stateCodes) expect(schemas.stateCodeSchema.parse(code)).toBe(code);
    expect(accepts(schemas.stateCodeSchema, "TM")).toBe(false);
    expect(schemas.statusSchema.options).toEqual(main.statuses);
    expect(schemas.officeTitleSchema.options).toEqual(main.officeTitles);
    expect(schemas.sourceKindSchema.options).toEqual(main.sourceKinds);
  });
});

describe("spans", () => {
  const row = { id: "member-by", state: "BY", status: "member", sources: ["tass-2017-06-09"] };

  it.each([
    ["2024-07-04", undefined, true],
    ["2024-07", "2024-08", true],
    ["2024-07-04", "2024-07-05", true],
    ["2024-07-04", "2024-07-04", false],
    ["2024-07-01", "2024-07", false],
    ["2024-07", "2024-07-01", false],
    ["2024-07-04", "2024-07-03", false],
  ])("from %s until %s: %s", (from, until, valid) => {
    expect(accepts(schemas.affiliationSchema, until === undefined ? { ...row, from } : { ...row, from, until })).toBe(
      valid,
    );
  });

  it("may leave until out, but not set it to undefined", () => {
    expect(accepts(schemas.affiliationSchema, { ...row, from: "2024-07-04", until: undefined })).toBe(false);
    expect(accepts(schemas.affiliationSchema, { ...row, from: "2024-07-04", sources: [] })).toBe(false);
  });
});

describe("isoDaySchema and isoDateSchema", () => {
  it.each([
    ["2017-06-09", true, true],
    ["2024-02-29", true, true],
    ["2023-02-29", false, false],
    ["2010-05", false, true],
    ["2010", false, true],
    ["2010-13", false, false],
    ["2010-1", false, false],
    ["", false, false],
    [20100501, false, false],
  ])("%s: %s, %s", (value, day, date) => {
    expect(accepts(schemas.isoDaySchema, value)).toBe(day);
    expect(accepts(schemas.isoDateSchema, value)).toBe(date);
  });
});

it.each(["javascript:alert(1)", "ftp://example.org/", "example.org", "https://"])(
  "an address may not be %s",
  (address) => {
    expect(accepts(schemas.sourceSchema, { ...sources["tass-2017-06-09"], address })).toBe(false);
  },
);
