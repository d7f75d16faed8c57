// The JSON documents of the site as an API, in OpenAPI 3.1.

import { version } from "sco-data";
import { idsOf, type Kind, kinds } from "../../../prose/kinds.ts";
import { fileAt, permanent } from "../links.ts";
import { tables } from "../tables.ts";
import { documentName, type Schema, schemas } from "./schemas.ts";

const names: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  state: ["a state", "states"],
  person: ["a person", "people"],
  place: ["a place", "places"],
  meeting: ["a meeting", "meetings"],
  document: ["a document", "documents"],
  body: ["a body", "bodies"],
  organisation: ["an organisation outside", "organisations outside"],
  year: ["a year", "years in which something changed"],
  on: ["a day", "days on which something changed"],
};

const answer = (description: string, type: string, schema: Schema): Schema => ({
  "200": { description, content: { [type]: { schema } } },
  "404": { description: "There is no such document." },
});

const get = (operationId: string, summary: string, responses: Schema, parameters: readonly Schema[] = []): Schema => ({
  get: { operationId, summary, ...(parameters.length === 0 ? {} : { parameters }), responses },
});

const inPath = (name: string, description: string, schema: Schema, example: string): Schema => ({
  name,
  in: "path",
  required: true,
  description,
  schema,
  example,
});

const capitalised = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

function pathsOf(kind: Kind): readonly (readonly [path: string, item: Schema])[] {
  const [one, many] = names[kind];
  const list = { type: "array", items: { $ref: "#/components/schemas/listed" } };
  const document = { $ref: `#/components/schemas/${documentName(kind)}` };
  const id = inPath(
    "id",
    "In lower case, as in addresses of pages.",
    { type: "string" },
    (idsOf[kind][0] ?? "").toLowerCase(),
  );
  return [
    [`/${kind}.json`, get(`list${capitalised(kind)}`, `All ${many}`, answer(`The ${many}.`, "application/json", list))],
    [
      `/${kind}/{id}.json`,
      get(`get${capitalised(kind)}`, `All about ${one}`, answer("The document.", "application/json", document), [id]),
    ],
  ];
}

const table = inPath("table", "A table.", { enum: tables.map(({ slug }) => slug) }, "affiliations");

/** A file of the package as it is. */
const file = (name: string, summary: string): readonly [string, Schema] => [
  `/data/${name}.json`,
  get(name, summary, answer(summary, "application/json", { type: "object" })),
];

/** The description: every path is a static file. */
export const description = {
  openapi: "3.1.0",
  info: {
    title: "sco-data",
    version,
    summary: "Facts about the Shanghai Cooperation Organisation as static JSON documents.",
    license: { name: "CC0 1.0", identifier: "CC0-1.0" },
  },
  servers: [{ url: permanent(fileAt("")).replace(/\/$/, "") }],
  paths: Object.fromEntries([
    ...kinds.flatMap(pathsOf),
    file("data", "All tables"),
    file("schema", "The JSON Schema of all tables"),
    file("changes", "What each release added, corrected, withdrew and renamed"),
    [
      "/data/{table}.json",
      get("getTable", "A table", answer("The table.", "application/json", { type: ["array", "object"] }), [table]),
    ],
    [
      "/data/{table}.csv",
      get("getTableAsCsv", "A table as CSV", answer("The table.", "text/csv", { type: "string" }), [table]),
    ],
    [
      "/updates.xml",
      get("getFeed", "The releases as an Atom feed", answer("The feed.", "application/atom+xml", { type: "string" })),
    ],
  ]),
  components: { schemas },
};
