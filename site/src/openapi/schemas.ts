// The JSON Schemas of the documents: those of rows are the package's own.

import { languages } from "sco-data";
import schema from "sco-data/schema.json" with { type: "json" };
import { type Kind, kinds } from "../../../prose/kinds.ts";

/** A JSON Schema (draft 2020-12), as OpenAPI 3.1 takes it. */
export type Schema = Readonly<Record<string, unknown>>;

interface PackageSchema {
  readonly $defs: Readonly<Record<string, Schema>>;
  readonly properties: Readonly<Record<string, { readonly items?: Schema; readonly additionalProperties?: Schema }>>;
}

/** The package's schema, which refers to its own parts as OpenAPI has them. */
const { $defs, properties }: PackageSchema = JSON.parse(
  JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'),
);

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const object = (
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema => ({
  type: "object",
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

const listOf = (items: Schema): Schema => ({ type: "array", items });

const text: Schema = { type: "string" };
const uri: Schema = { type: "string", format: "uri" };

const inLanguages = (value: Schema): Schema =>
  object(Object.fromEntries(languages.map((language) => [language, value])));

/** The tables whose rows can refer to something. */
const tables = Object.entries(properties).flatMap(([name, { items, additionalProperties }]) => {
  const row = items ?? additionalProperties;
  const isTable =
    row !== undefined && !["tableCoverage", "publishers", "sources", "evidence", "formerIds"].includes(name);
  return isTable ? [{ name, row }] : [];
});

const counts = object(
  Object.fromEntries(
    ["member", "observer", "dialogue-partner", "partner", "total"].map((name) => [name, { type: "integer" }]),
  ),
);

const organisation = object(
  {
    day: ref("isoDay"),
    covered: { type: "boolean" },
    members: listOf(ref("state")),
    observers: listOf(ref("state")),
    dialoguePartners: listOf(ref("state")),
    partners: listOf(ref("state")),
    counts: ref("affiliationCounts"),
    deputySecretariesGeneral: listOf({ anyOf: [ref("officeTerm"), ref("attestedTerm")] }),
    bodies: listOf(ref("organisationBody")),
    documentsKnownInForce: listOf(ref("organisationDocument")),
  },
  {
    secretaryGeneral: ref("officeTerm"),
    ratsDirector: ref("officeTerm"),
    chair: ref("chairmanship"),
    headsOfGovernmentChair: ref("chairmanship"),
    lastSummit: ref("meeting"),
    nextSummit: ref("meeting"),
    thematicYear: ref("thematicYear"),
    culturalCapital: ref("culturalCapital"),
  },
);

const record: Schema = { type: "object" };

const change = object(
  {
    kind: text,
    type: { enum: ["ends", "begins", "happens", "enters-into-force"] },
    day: ref("isoDay"),
    date: ref("isoDate"),
    record,
  },
  { previous: record, next: record },
);

/** What `record` is in the document of each kind. */
const records: Readonly<Record<Kind, Schema>> = {
  state: { anyOf: [ref("state"), ref("otherState")] },
  person: ref("person"),
  place: ref("place"),
  meeting: ref("meeting"),
  document: ref("organisationDocument"),
  body: ref("organisationBody"),
  organisation: ref("outsideOrganisation"),
  year: object({ year: { type: "integer" }, changes: listOf(ref("change")) }),
  on: ref("organisation"),
};

const entityDocument = (kind: Kind): Schema => ({
  ...object({
    kind: { const: kind },
    id: { type: "string", description: "The id of the entity: a code of a state, a year, a day, or a word." },
    version: ref("version"),
    coveredThrough: { ...ref("isoDay"), description: "The last day for which the facts were checked." },
    pages: { ...inLanguages(uri), description: "The page in each language." },
    summary: { ...inLanguages(text), description: "What the page begins with. For people: it may be worded anew." },
    record: records[kind],
    mentions: { ...listOf(ref("mention")), description: "Every row that refers to it." },
    disputes: { ...listOf(ref("dispute")), description: "Where sources contradict one another about it." },
    sources: {
      type: "object",
      additionalProperties: ref("source"),
      description: "Every source that stands above, by id.",
    },
  }),
});

/** The name of the schema of a document (example: `"stateEntity"`). */
export const documentName = (kind: Kind): string => `${kind}Entity`;

export const schemas: Readonly<Record<string, Schema>> = {
  ...$defs,
  affiliationCounts: counts,
  organisation,
  change,
  mention: {
    anyOf: tables.map(({ name, row }) => object({ table: { const: name }, id: text, role: text, record: row })),
  },
  listed: object({
    id: text,
    name: {
      ...object({ en: text }, { ru: text, zh: text }),
      description: "The name in the languages in which one is on record.",
    },
    pages: inLanguages(uri),
    json: uri,
  }),
  ...Object.fromEntries(kinds.map((kind) => [documentName(kind), entityDocument(kind)])),
};
