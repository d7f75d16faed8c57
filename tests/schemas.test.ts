import { describe, expect, it } from "vitest";
import * as z from "zod";
import { dataset } from "../scripts/dataset.ts";
import { delegations } from "../src/delegations.ts";
import { disputes } from "../src/disputes.ts";
import { identifiers } from "../src/identifiers.ts";
import * as main from "../src/index.ts";
import { people } from "../src/people.ts";
import * as schemas from "../src/schemas/index.ts";
import { publishers, sources } from "../src/sources.ts";
import { treatyParticipations } from "../src/treaties.ts";

const { affiliations, coverage, secretariesGeneral, stateCodes, states } = main;

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
  const reference = { table: "events", id: "emblem-and-flag-2003" };
  const correction = { ...reference, field: "on", old: "2003", new: "2003-05-29", sources: ["rferl-2003"] };
  const renaming = { ...reference, now: "emblem-2003" };
  const release = {
    ...{ version: "1.0.0", day: "2026-11-22", bump: "major" },
    ...{ added: [reference], corrected: [correction], withdrawn: [reference], renamed: [renaming] },
  };
  const cases = [
    ["affiliationSchema", schemas.affiliationSchema, affiliation],
    ["officeTermSchema", schemas.officeTermSchema, term],
    ["personNameSchema", schemas.personNameSchema, term?.person],
    ["personSchema", schemas.personSchema, people[0]],
    ["tableCoverageSchema", schemas.tableCoverageSchema, main.coverageOf("summits")],
    ["placeSchema", schemas.placeSchema, main.places.find(({ formerNames }) => formerNames !== undefined)],
    ["placeNameSchema", schemas.placeNameSchema, main.summits[0]?.place],
    ["formerNameSchema", schemas.formerNameSchema, main.places.flatMap(({ formerNames = [] }) => formerNames)[0]],
    ["outsideOrganisationSchema", schemas.outsideOrganisationSchema, main.organisations[0]],
    ["organisationNameSchema", schemas.organisationNameSchema, main.externalRelations[0]?.organisation],
    ["otherStateSchema", schemas.otherStateSchema, main.otherStates.ID],
    ["treatyParticipationSchema", schemas.treatyParticipationSchema, treatyParticipations[0]],
    ["consentSchema", schemas.consentSchema, treatyParticipations[0]?.consent],
    ["publisherSchema", schemas.publisherSchema, publishers["tass"]],
    ["evidenceSchema", schemas.evidenceSchema, dataset.evidence[0]],
    ["bodyHeadSchema", schemas.bodyHeadSchema, main.bodies.flatMap(({ head }) => head ?? [])[0]],
    ["chairSchema", schemas.chairSchema, main.summits[0]?.chair],
    ["stateSchema", schemas.stateSchema, states.BY],
    ["fullNameSchema", schemas.fullNameSchema, states.BY.name],
    ["nameSchema", schemas.nameSchema, main.bodies[0]?.name],
    ["sourceSchema", schemas.sourceSchema, source],
    ["coverageSchema", schemas.coverageSchema, coverage],
    [
      "memorandumSchema",
      schemas.memorandumSchema,
      affiliations.find((row) => row.memorandum !== undefined)?.memorandum,
    ],
    [
      "attestedTermSchema",
      schemas.attestedTermSchema,
      main.deputySecretariesGeneral.find((row) => "attestedOn" in row),
    ],
    ["organisationBodySchema", schemas.organisationBodySchema, main.bodies[0]],
    ["chairmanshipSchema", schemas.chairmanshipSchema, main.chairmanships[0]],
    ["claimSchema", schemas.claimSchema, disputes[0]?.claims[0]],
    ["culturalCapitalSchema", schemas.culturalCapitalSchema, main.culturalCapitals[0]],
    ["delegationSchema", schemas.delegationSchema, delegations[0]],
    ["disputeSchema", schemas.disputeSchema, disputes[0]],
    ["identifierSchema", schemas.identifierSchema, identifiers[0]],
    ["organisationDocumentSchema", schemas.organisationDocumentSchema, main.documents[0]],
    ["externalRelationSchema", schemas.externalRelationSchema, main.externalRelations[0]],
    ["figureSchema", schemas.figureSchema, main.figures[0]],
    ["meetingSchema", schemas.meetingSchema, main.summits[0]],
    ["organisationEventSchema", schemas.organisationEventSchema, main.events[0]],
    ["thematicYearSchema", schemas.thematicYearSchema, main.thematicYears[0]],
    ["formerIdSchema", schemas.formerIdSchema, renaming],
    ["rowReferenceSchema", schemas.rowReferenceSchema, reference],
    ["correctionSchema", schemas.correctionSchema, correction],
    ["renamingSchema", schemas.renamingSchema, renaming],
    ["releaseSchema", schemas.releaseSchema, release],
    ["changelogSchema", schemas.changelogSchema, { releases: [release] }],
    ["affiliationCountsSchema", schemas.affiliationCountsSchema, main.affiliationCountsOn("2024-02-22")],
  ] as const;

  const optional = (
    "after appointedAt chair consent control country date decidedOn departments depositedOn documentCount familyName " +
    "finest formerNames functions head inForceOn instrument meeting memorandum motto new nominatedBy note now office old " +
    "ordinal seat signedOn summary supersededBy until via"
  ).split(" ");

  /** Fields that some records may go without, and others not. */
  const optionalIn: Readonly<Record<string, readonly string[]>> = {
    chairSchema: ["person"],
    consentSchema: ["act", "attestedOn", "on"],
    evidenceSchema: ["field"],
    nameSchema: ["ru", "zh"],
    organisationDocumentSchema: ["place"],
    organisationEventSchema: ["place"],
  };

  it.each(cases)("%s takes its record, frozen, and refuses one field more or less", (name, schema, record) => {
    expect(schema.parse(record)).toEqual(record);
    expect(Object.isFrozen(schema.parse({ ...record }))).toBe(true);
    expect(accepts(schema, { ...record, remark: "x" })).toBe(false);
    const needed = Object.keys(record ?? {}).filter((key) => ![...optional, ...(optionalIn[name] ?? [])].includes(key));
    for (const key of needed) {
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
    expect(schemas.actSchema.options).toEqual(main.acts);
    expect(schemas.councilSchema.options).toEqual(main.councils);
    expect(schemas.meetingFormatSchema.options).toEqual(main.meetingFormats);
    expect(schemas.documentKindSchema.options).toEqual(main.documentKinds);
    expect(schemas.relationKindSchema.options).toEqual(main.relationKinds);
    expect(schemas.figureIdSchema.options).toEqual(main.figureIds);
    expect(schemas.figureUnitSchema.options).toEqual(main.figureUnits);
    expect(schemas.identifierSchemeSchema.options).toEqual(main.identifierSchemes);
    expect(schemas.changeKindSchema.options).toEqual(main.changeKinds);
    expect(schemas.changeTypeSchema.options).toEqual(main.changeTypes);
    expect(schemas.bumpSchema.options).toEqual(main.bumps);
    expect(schemas.languageSchema.options).toEqual(main.languages);
    expect(schemas.entityKindSchema.options).toEqual(main.entityKinds);
    expect(schemas.delegationCompletenessSchema.options).toEqual(main.delegationCompleteness);
    expect(schemas.participationStageSchema.options).toEqual(main.participationStages);
    expect(schemas.coverageKindSchema.options).toEqual(main.coverageKinds);
    expect(schemas.otherStateCodeSchema.options).toEqual(main.otherStateCodes);
    expect(schemas.delegationRoleSchema.options).toEqual(main.delegationRoles);
    expect(schemas.completenessSchema.options).toEqual(main.completeness);
    expect(schemas.consentFormSchema.options).toEqual(main.consentForms);
    expect(schemas.publisherKindSchema.options).toEqual(main.publisherKinds);
    expect(schemas.publisherControlSchema.options).toEqual(main.publisherControls);
  });
});

describe("what a schema says of a value that it refuses", () => {
  const { BY: belarus } = states;
  const said = (schema: z.ZodType, value: unknown): string | undefined =>
    schema.safeParse(value).error?.issues[0]?.message;

  const vocabularies = Object.entries(schemas).filter(([, schema]) => schema instanceof z.ZodEnum);

  it("names what a word should have been", () => {
    expect(
      vocabularies.map(([name, schema]) => `${name}: ${said(schema, "nonsense")?.replace(/\(expected.*/, "")}`),
    ).toMatchInlineSnapshot(`
      [
        "stateCodeSchema: "nonsense" is not the code of a state that ever had a status in the SCO ",
        "otherStateCodeSchema: "nonsense" is not the code of another state ",
        "statusSchema: "nonsense" is not a status ",
        "officeTitleSchema: "nonsense" is not the title of an office ",
        "sourceKindSchema: "nonsense" is not a kind of source ",
        "publisherKindSchema: "nonsense" is not a kind of publisher ",
        "publisherControlSchema: "nonsense" is not who controls a publisher ",
        "actSchema: "nonsense" is not an act to count from ",
        "councilSchema: "nonsense" is not a council ",
        "meetingFormatSchema: "nonsense" is not the format of a meeting ",
        "delegationRoleSchema: "nonsense" is not the role of a delegation ",
        "completenessSchema: "nonsense" is not how much of a list was found ",
        "consentFormSchema: "nonsense" is not a form of consent to a treaty ",
        "documentKindSchema: "nonsense" is not a kind of document ",
        "relationKindSchema: "nonsense" is not a kind of relation ",
        "languageSchema: "nonsense" is not a language ",
        "entityKindSchema: "nonsense" is not a kind of entity ",
        "delegationCompletenessSchema: "nonsense" is not whose delegations are known ",
        "participationStageSchema: "nonsense" is not how far a state went with a treaty ",
        "coverageKindSchema: "nonsense" is not what is claimed of a table ",
        "figureIdSchema: "nonsense" is not the id of a figure ",
        "figureUnitSchema: "nonsense" is not the unit of a figure ",
        "identifierSchemeSchema: "nonsense" is not a scheme of identifiers ",
        "changeKindSchema: "nonsense" is not a kind of change ",
        "changeTypeSchema: "nonsense" is not a type of change ",
        "bumpSchema: "nonsense" is not a step between versions ",
      ]
    `);
  });

  it.each<[string, z.ZodType, object | undefined, object, RegExp]>([
    ["state", schemas.stateSchema, belarus, { name: { ...belarus.name, en: "Belarus " } }, /a space at an end/],
    [
      "state",
      schemas.stateSchema,
      belarus,
      { name: { ...belarus.name, en: "Беларусь" } },
      /letters that are not Latin/,
    ],
    [
      "source",
      schemas.sourceSchema,
      sources["tass-2017-06-09"],
      { address: "https://xn--tss-5cd.com/" },
      /is not the address of a page/,
    ],
    [
      "document",
      schemas.organisationDocumentSchema,
      main.documents[0],
      { signatoriesKnown: "none" },
      /signatoriesKnown says otherwise/,
    ],
    [
      "relation",
      schemas.externalRelationSchema,
      main.externalRelations[0],
      { state: "AF" },
      /both or none of organisation and state/,
    ],
    [
      "delegation",
      schemas.delegationSchema,
      delegations[0],
      { organisation: { id: "csto", name: { en: "CSTO" } } },
      /none or several of state, organisation and body/,
    ],
    [
      "delegation",
      schemas.delegationSchema,
      delegations[0],
      { body: "secretariat" },
      /none or several of state, organisation and body/,
    ],
    ["affiliation", schemas.affiliationSchema, affiliations[0], { id: "Member" }, /is not an id \(expected lower case/],
    [
      "figure",
      schemas.figureSchema,
      main.figures[0],
      { figure: "secretariat-officials" },
      /a budget share is that of a state/,
    ],
  ])("%s %#", (_, schema, record, wrong, message) => {
    expect(schema.safeParse(record).success).toBe(true);
    expect(said(schema, { ...record, ...wrong })).toMatch(message);
  });
});

describe("codes", () => {
  it.each<[z.ZodType, object | undefined, string, readonly string[]]>([
    [schemas.stateSchema, states.BY, "alpha3", ["BL", "BLRU", "bLR", "B1R", "BL ", "1BL"]],
    [schemas.stateSchema, states.BY, "numeric", ["12", "1120", "11A", "A11"]],
    [schemas.publisherSchema, publishers["tass"], "country", ["R", "RUS", "r1", "1R", "R1"]],
    [schemas.sourceSchema, sources["tass-2017-06-09"], "language", ["e", "eng", "e1", "1e", "EN"]],
    [
      schemas.culturalCapitalSchema,
      main.culturalCapitals[0],
      "years",
      ["2022-202", "12022-2023", "2022-20234", "2022/2023"],
    ],
  ])("%# are of their length and letters", (schema, record, field, wrong) => {
    expect(accepts(schema, record)).toBe(true);
    for (const value of wrong) expect(accepts(schema, { ...record, [field]: value }), value).toBe(false);
  });
});

describe("changelogSchema", () => {
  const withRow = (list: string, row: object): object => ({
    releases: [
      {
        version: "1.0.0",
        day: "2026-11-22",
        bump: "major",
        added: [],
        corrected: [],
        withdrawn: [],
        renamed: [],
        [list]: [row],
      },
    ],
  });
  const state = { table: "states", id: "KZ" };

  it.each<[valid: boolean, list: string, row: object]>([
    [true, "added", state],
    [true, "added", { table: "coverage", id: "coverage" }],
    [false, "added", { table: "formerIds", id: "KZ" }],
    [false, "added", { table: "states", id: "Kazakhstan" }],
    [false, "withdrawn", { ...state, now: "UZ" }],
    [true, "renamed", { ...state, now: "UZ" }],
    [false, "renamed", state],
    [true, "corrected", { ...state, field: "name.en", new: { deep: [1, null, true] }, sources: [] }],
    [false, "corrected", { ...state, field: "name.en", new: undefined, sources: [] }],
    [false, "corrected", { ...state, field: "", new: 1, sources: [] }],
    [false, "corrected", { ...state, field: "name", new: new Date(0), sources: [] }],
  ])("%s: %s %o", (valid, list, row) => {
    expect(accepts(schemas.changelogSchema, withRow(list, row))).toBe(valid);
  });

  it("wants a version, a day and a step", () => {
    const { releases } = withRow("added", state) as { releases: readonly object[] };
    for (const wrong of [{ version: "1.0" }, { day: "2026-11" }, { day: "2026-02-30" }, { bump: "none" }]) {
      expect(accepts(schemas.releaseSchema, { ...releases[0], ...wrong })).toBe(false);
    }
  });

  it("knows a former id with and without an heir, but none of coverage", () => {
    expect(accepts(schemas.formerIdSchema, state)).toBe(true);
    expect(accepts(schemas.formerIdSchema, { ...state, now: "UZ" })).toBe(true);
    expect(accepts(schemas.formerIdSchema, { table: "coverage", id: "coverage" })).toBe(false);
  });
});

describe("organisationSchema and changeSchema", () => {
  it("take what the queries give", () => {
    for (const day of ["1996-01-01", "2004-01-15", "2018-10-17", "2024-07-04", "2030-01-01"]) {
      const organisation = main.organisationOn(day);
      expect(schemas.organisationSchema.parse(organisation)).toEqual(organisation);
      expect(schemas.organisationSchema.parse(JSON.parse(JSON.stringify(organisation)))).toEqual(organisation);
    }
    for (const change of main.changesSince("1990-01-01")) {
      if (!accepts(schemas.changeSchema, change)) expect.fail(change.record.id);
    }
  });

  it("refuse a record of another kind, and what cannot happen to it", () => {
    const [change] = main.changesSince("2017-06-08");
    expect(accepts(schemas.changeSchema, change)).toBe(true);
    expect(accepts(schemas.changeSchema, { ...change, kind: "body" })).toBe(false);
    expect(accepts(schemas.changeSchema, { ...change, type: "happens" })).toBe(false);
  });
});

describe("identifiers", () => {
  it.each([
    ["wikidata", "Q232", ["232", "q232", "Q", "Q0232", "Q232 ", "xQ232", "Q232x"]],
    ["un-m49", "051", ["51", "0051", "05a"]],
    ["cow", "2", ["02", "", "7055", "KZK", "0"]],
    ["cow-abbreviation", "KZK", ["kzk", "KZ", "KAZK", "705"]],
    ["gleditsch-ward", "705", ["0705", "7055", "KZK", "0"]],
  ] as const)("of %s are written like %s, and not otherwise", (scheme, value, others) => {
    const row = { ...identifiers[0], scheme };
    expect(accepts(schemas.identifierSchema, { ...row, value })).toBe(true);
    for (const other of others) expect(accepts(schemas.identifierSchema, { ...row, value: other }), other).toBe(false);
  });

  it("are of a scheme that there is", () => {
    expect(accepts(schemas.identifierSchema, { ...identifiers[0], scheme: "iso" })).toBe(false);
  });

  it("are of a state, or of what has an id", () => {
    for (const record of ["KZ", "ID", "astana"])
      expect(accepts(schemas.identifierSchema, { ...identifiers[0], record })).toBe(true);
    for (const record of ["XX", "Astana", ""])
      expect(accepts(schemas.identifierSchema, { ...identifiers[0], record })).toBe(false);
  });
});

describe("meetings and disputes", () => {
  it("must hold together", () => {
    const [summit] = main.summits;
    expect(accepts(schemas.meetingSchema, { ...summit, lastDay: "2001-06-13" })).toBe(false);
    expect(accepts(schemas.disputeSchema, { ...disputes[0], followed: "what nobody claims" })).toBe(false);
  });

  it("say how complete a list of signatories is, and whose share a figure is", () => {
    const charter = main.documents.find(({ id }) => id === "charter-2002");
    expect(accepts(schemas.organisationDocumentSchema, charter)).toBe(true);
    expect(accepts(schemas.organisationDocumentSchema, { ...charter, signatoriesKnown: "none" })).toBe(false);
    const [share] = main.figures.filter(({ figure }) => figure === "budget-share");
    expect(accepts(schemas.figureSchema, share)).toBe(true);
    expect(accepts(schemas.figureSchema, { ...share, figure: "secretariat-officials" })).toBe(false);
    const [relation] = main.externalRelations;
    expect(accepts(schemas.externalRelationSchema, { ...relation, state: "AF" })).toBe(false);
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

describe("a malformed value", () => {
  const [affiliation] = main.affiliations;
  const [term] = main.secretariesGeneral;
  const source = sources["tass-2017-06-09"];
  const cases: [
    schema: { safeParse: (value: unknown) => { success: boolean } },
    record: object | undefined,
    field: string,
    values: unknown[],
  ][] = [
    [
      schemas.affiliationSchema,
      affiliation,
      "from",
      ["2017-02-30", "yesterday", "", "2025-9-1", "2010-13", 2017, null],
    ],
    [schemas.affiliationSchema, affiliation, "until", ["2017-02-30", "later", "", null]],
    [
      schemas.affiliationSchema,
      affiliation,
      "id",
      ["", "Member-BY", "member_by", "-member", "member--by", "__proto__"],
    ],
    [schemas.affiliationSchema, affiliation, "id", ["constructor", "member-by ", "x".repeat(101)]],
    [schemas.affiliationSchema, affiliation, "sources", [[], ["Tass"], [""], "tass-2017-06-09", {}]],
    [schemas.officeTermSchema, term, "from", ["2017-02-30", "", "2017-1"]],
    [schemas.officeTermSchema, term, "person", [{}, null]],
    [schemas.coverageSchema, main.coverage, "from", ["2027-01-01", "2001", ""]],
    [schemas.stateSchema, states.BY, "alpha3", ["by", "blr", "BLRS", "B1R"]],
    [schemas.stateSchema, states.BY, "numeric", ["12", "1120", "abc", 112]],
    [schemas.fullNameSchema, states.BY.name, "en", ["", 1, " Belarus", "Belarus ", "x".repeat(2001)]],
    [schemas.fullNameSchema, states.BY.name, "en", ["\u202eBelarus", "Bela\u200brus", "Belarus\n", "Bela\u0007rus"]],
    [schemas.sourceSchema, source, "language", ["eng", "EN", "", "e1"]],
    [schemas.sourceSchema, source, "title", [""]],
    [schemas.affiliationCountsSchema, main.affiliationCountsOn("2020-01-01"), "member", [-1, 1.5, "8"]],
    [schemas.affiliationCountsSchema, main.affiliationCountsOn("2020-01-01"), "total", [17]],
    [schemas.meetingSchema, main.summits[0], "ordinal", [0, -1, 1.5, "1"]],
    [schemas.figureSchema, main.figures[0], "value", [0, -1, "36"]],
    [schemas.thematicYearSchema, main.thematicYears[0], "year", [2000, 2021.5, "2021"]],
    [
      schemas.culturalCapitalSchema,
      main.culturalCapitals[0],
      "years",
      ["2022", "2022/2023", "12022-2023", "2022-20233"],
    ],
    [schemas.sourceSchema, source, "finest", ["", "day", null]],
    [schemas.datasetSchema, dataset, "version", ["1", "v1.0.0", "1.0.0 "]],
    [schemas.datasetSchema, dataset, "sources", [{ Tass: source }, { "": source }]],
  ];

  it.each(cases)("is refused, not thrown: %#", (schema, record, field, values) => {
    expect(accepts(schema, record)).toBe(true);
    for (const value of values)
      expect(accepts(schema, { ...record, [field]: value }), `${field}: ${value}`).toBe(false);
  });

  it.each(["0.2.0", "10.20.30", "1.0.0-next.1"])("%s is a version", (version) => {
    expect(accepts(schemas.datasetSchema, { ...dataset, version })).toBe(true);
  });

  it("an id may begin with the one word that is none", () => {
    expect(accepts(schemas.affiliationSchema, { ...affiliation, id: "constructor-by" })).toBe(true);
  });

  it.each(["month", "year"])("a source may be no finer than a %s", (finest) => {
    expect(accepts(schemas.sourceSchema, { ...source, finest })).toBe(true);
  });

  it.each([["2017-06-09"], [{ year: 2017, month: 6, day: 9 }]])("%j is a day that the queries take", (day) => {
    expect(accepts(schemas.daySchema, day)).toBe(true);
  });

  it("coverage may be one day long", () => {
    expect(accepts(schemas.coverageSchema, { from: "2001-06-15", through: "2001-06-15" })).toBe(true);
  });
});

it("names the field that is undefined", () => {
  const { error } = schemas.affiliationSchema.safeParse({ ...affiliations[0], until: undefined });
  expect(error?.issues).toMatchObject([{ code: "custom", path: ["until"] }]);
});

describe("what does not hold together", () => {
  const [meeting] = main.summits;
  const [dispute] = disputes;
  const counts = main.affiliationCountsOn("2020-01-01");

  it.each([
    ["isoDaySchema", schemas.isoDaySchema, "2023-02-29", '"2023-02-29" is not a calendar day (expected YYYY-MM-DD)'],
    ["isoDaySchema", schemas.isoDaySchema, "2016-1-1", '"2016-1-1" is not a calendar day (expected YYYY-MM-DD)'],
    ["isoDaySchema", schemas.isoDaySchema, 20160101, "20160101 is not a calendar day (expected YYYY-MM-DD)"],
    [
      "isoDateSchema",
      schemas.isoDateSchema,
      "2010-13",
      '"2010-13" is not a date (expected YYYY-MM-DD, YYYY-MM or YYYY)',
    ],
    ["daySchema", schemas.daySchema, "2024-02-30", '"2024-02-30" is not a calendar day (expected YYYY-MM-DD)'],
    ["daySchema", schemas.daySchema, "2010-05", '"2010-05" is not a calendar day (use earliest or latest)'],
    [
      "daySchema",
      schemas.daySchema,
      { year: "2017", month: 6, day: 9 },
      "[object Object] is not a day (expected YYYY-MM-DD)",
    ],
    ...["by", " BLR ", "Belarus", "republic of belarus", "Беларусь", "白俄罗斯", "112"].map(
      (meant) =>
        [
          "stateCodeSchema",
          schemas.stateCodeSchema,
          meant,
          `${JSON.stringify(meant)} is not the code of a state that ever had a status in the SCO (expected an ISO 3166-1 alpha-2 code such as "BY"; did you mean "BY"?)`,
        ] as const,
    ),
    ...["TM", "Turkmenistan", "", "Bel", 112, null].map(
      (unknown) =>
        [
          "stateCodeSchema",
          schemas.stateCodeSchema,
          unknown,
          `${JSON.stringify(unknown)} is not the code of a state that ever had a status in the SCO (expected an ISO 3166-1 alpha-2 code such as "BY")`,
        ] as const,
    ),
    [
      "statusSchema",
      schemas.statusSchema,
      "Member",
      '"Member" is not a status (expected "member", "observer", "dialogue-partner", "partner"; did you mean "member"?)',
    ],
    [
      "statusSchema",
      schemas.statusSchema,
      " observer ",
      '" observer " is not a status (expected "member", "observer", "dialogue-partner", "partner"; did you mean "observer"?)',
    ],
    ["actSchema", schemas.actSchema, "vote", '"vote" is not an act to count from (expected "decision", "instrument")'],
    [
      "affiliationSchema",
      schemas.affiliationSchema,
      { ...affiliations[0], until: undefined },
      "is undefined (expected a value, or no such field)",
    ],
    [
      "affiliationSchema",
      schemas.affiliationSchema,
      { ...affiliations[0], from: "2010", until: "2009" },
      "until does not come after from",
    ],
    [
      "coverageSchema",
      schemas.coverageSchema,
      { from: "2002-01-01", through: "2001-06-15" },
      "through comes before from",
    ],
    ["meetingSchema", schemas.meetingSchema, { ...meeting, lastDay: "2001-06-13" }, "lastDay comes before firstDay"],
    [
      "disputeSchema",
      schemas.disputeSchema,
      { ...dispute, followed: "what nobody claims" },
      "followed is none of the claims",
    ],
    ["affiliationCountsSchema", schemas.affiliationCountsSchema, { ...counts, total: 17 }, "total is not the sum"],
  ] as const)("is named by %s in one sentence", (_, schema, value, message) => {
    expect(schema.safeParse(value).error?.issues.map((issue) => issue.message)).toEqual([message]);
  });
});

describe("a JSON Schema", () => {
  it.each([
    ["isoDaySchema", schemas.isoDaySchema, ["2017-06-09"], ["2017-06", "12017-06-09", "2017-06-091"]],
    [
      "isoDateSchema",
      schemas.isoDateSchema,
      ["2017-06-09", "2017-06", "2017"],
      ["12017", "20171", "2017-06-091", "2017-6"],
    ],
  ] as const)("made from %s carries the way it is written", (_, schema, written, others) => {
    const { pattern = "" } = z.toJSONSchema(schema);
    for (const text of written) expect(text).toMatch(new RegExp(pattern));
    for (const text of others) expect(text).not.toMatch(new RegExp(pattern));
  });
});

describe("a changelog", () => {
  const row = { table: "summits", id: "summit-2024" };
  const release = {
    version: "0.3.0",
    day: "2026-11-22",
    bump: "minor",
    added: [row, { table: "states", id: "BY" }, { table: "coverage", id: "coverage" }],
    corrected: [{ ...row, field: "place", old: "almaty", new: "astana", sources: ["tass-2017-06-09"] }],
    withdrawn: [row],
    renamed: [{ ...row, now: "summit-astana" }],
  };

  it("is taken as it is, also without releases", () => {
    for (const releases of [[], [release]]) {
      expect(schemas.changelogSchema.parse({ releases })).toEqual({ releases });
    }
  });

  it.each([
    ["releaseSchema", schemas.releaseSchema, release, []],
    ["rowReferenceSchema", schemas.rowReferenceSchema, row, []],
    ["correctionSchema", schemas.correctionSchema, release.corrected[0], ["old", "new"]],
    ["renamingSchema", schemas.renamingSchema, release.renamed[0], []],
    ["formerIdSchema", schemas.formerIdSchema, { ...row, now: "summit-astana" }, ["now"]],
    ["changelogSchema", schemas.changelogSchema, { releases: [release] }, []],
  ] as const)("%s wants its fields, and no other", (_, schema, value, optional) => {
    const without = (key: string) => Object.fromEntries(Object.entries(value ?? {}).filter(([name]) => name !== key));
    expect(accepts(schema, value)).toBe(true);
    expect(accepts(schema, { ...value, note: "x" })).toBe(false);
    for (const key of Object.keys(value ?? {})) {
      expect(accepts(schema, without(key)), key).toBe((optional as readonly string[]).includes(key));
      expect(accepts(schema, { ...value, [key]: Symbol(key) }), key).toBe(false);
    }
  });

  it("refuses a table that does not exist, and coverage as the table of a former id", () => {
    expect(accepts(schemas.rowReferenceSchema, { ...row, table: "presidents" })).toBe(false);
    expect(accepts(schemas.formerIdSchema, { table: "coverage", id: "coverage" })).toBe(false);
  });
});

it.each([
  "javascript:alert(1)",
  "ftp://example.org/",
  "shttp://example.org/",
  "httpss://example.org/",
  "example.org",
  "https://",
])("an address may not be %s", (address) => {
  expect(accepts(schemas.sourceSchema, { ...sources["tass-2017-06-09"], address })).toBe(false);
});

describe("an English name", () => {
  const chair = (name: string) =>
    schemas.chairSchema.safeParse({ state: "RU", person: { id: "ivanov", name: { en: name } } });

  it.each(["Иванов Ivanov", "Ivanov Иванов", "Ιωάννης"])("may not be %s", (name) => {
    expect(chair("Ivanov").success).toBe(true);
    expect(chair(name).success).toBe(false);
  });

  it("says why it may not mix alphabets", () => {
    expect(chair("Ivаnov").error?.issues.map(({ message }) => message)).toContain("mixes alphabets within a word");
  });
});
