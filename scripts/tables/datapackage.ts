// The descriptor of the files, by version 2 of the Data Package standard.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import type { FlatColumn } from "./columns.ts";
import { licence, title, workbookFile } from "./guide.ts";
import { type Reference, type Table, tables } from "./layout.ts";

const profile = (of: string): string => `https://datapackage.org/profiles/2.0/${of}.json`;

const types = { text: "string", integer: "integer", number: "number", date: "date" } as const;

/** The version of a file that is described. */
function file(folder: string, path: string): object {
  const bytes = readFileSync(join(folder, path));
  return { path, bytes: bytes.length, hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}` };
}

const field = ({ name, type, required, words, note }: FlatColumn): object => ({
  name,
  type: types[type],
  ...(note && { description: note }),
  constraints: { required, ...(words && { enum: words }) },
});

const foreignKey = ({ columns, table, keys }: Reference): object => ({
  fields: columns,
  reference: { resource: table, fields: keys },
});

const resources = (folder: string, { name, title, columns, key, references }: Table): object[] => [
  {
    $schema: profile("dataresource"),
    name,
    title,
    type: "table",
    ...file(folder, `${name}.csv`),
    ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
    dialect: { $schema: profile("tabledialect"), lineTerminator: "\r\n" },
    schema: {
      $schema: profile("tableschema"),
      fields: columns.map(field),
      missingValues: [""],
      primaryKey: key,
      // The standard refuses an empty list.
      ...(references.length > 0 && { foreignKeys: references.map(foreignKey) }),
    },
  },
  {
    $schema: profile("dataresource"),
    name: `${name}.parquet`,
    title: `${title}, with the columns of ${name} as Parquet`,
    ...file(folder, `${name}.parquet`),
    ...{ format: "parquet", mediatype: "application/vnd.apache.parquet" },
  },
];

const workbook = (folder: string): object => ({
  $schema: profile("dataresource"),
  name: workbookFile,
  title: "The tables that people want, as sheets of one workbook",
  ...file(folder, workbookFile),
  ...{ format: "xlsx", mediatype: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
});

/** What the files in a folder hold, with their types, keys and sums. */
export const datapackage = (folder: string): object => ({
  $schema: profile("datapackage"),
  name: manifest.name,
  version: manifest.version,
  title,
  description: `${manifest.description} Spans are half-open: from valid_from until the day before valid_until.`,
  keywords: manifest.keywords,
  licenses: [licence],
  contributors: [{ title: "The sco-data maintainers", roles: ["author"] }],
  resources: [...tables.flatMap((table) => resources(folder, table)), workbook(folder)],
});
