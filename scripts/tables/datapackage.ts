// The Frictionless descriptor of the tables (Data Package 1.0).

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import type { FlatColumn } from "./columns.ts";
import { type Reference, type Table, tables } from "./layout.ts";

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
    profile: "tabular-data-resource",
    name,
    title,
    ...file(folder, `${name}.csv`),
    ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
    dialect: { lineTerminator: "\n" },
    schema: {
      fields: columns.map(field),
      missingValues: [""],
      primaryKey: key,
      // The standard refuses an empty list.
      ...(references.length > 0 && { foreignKeys: references.map(foreignKey) }),
    },
  },
  {
    name: `${name}.parquet`,
    title: `${title}, with the columns of ${name} as Parquet`,
    ...file(folder, `${name}.parquet`),
    ...{ format: "parquet", mediatype: "application/vnd.apache.parquet" },
  },
];

/** What the files in a folder hold, with their types, keys and sums. */
export const datapackage = (folder: string): object => ({
  profile: "data-package",
  name: manifest.name,
  version: manifest.version,
  title: "The Shanghai Cooperation Organisation: dated, sourced facts",
  description: `${manifest.description} Spans are half-open: from valid_from until the day before valid_until.`,
  keywords: manifest.keywords,
  licenses: [
    { name: "CC0-1.0", title: "CC0 1.0 Universal", path: "https://creativecommons.org/publicdomain/zero/1.0/" },
  ],
  contributors: [{ title: "The sco-data maintainers", role: "author" }],
  resources: tables.flatMap((table) => resources(folder, table)),
});
