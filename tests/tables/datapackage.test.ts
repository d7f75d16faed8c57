import { hash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Package } from "../../scripts/tables/engines/frictionless.ts";
import { parse } from "../../scripts/tables/engines/papaparse.ts";
import { tables } from "../../scripts/tables/layout.ts";
import { descriptor } from "./standard.ts";
import { writtenTables } from "./written.ts";

const folder = writtenTables();
const read = (place: string): unknown => JSON.parse(readFileSync(join(place, "datapackage.json"), "utf8"));
const valid = descriptor.parse(read(folder));

/** By a reader of version 1, to which a table is a profile; the rest of what it asks, version 2 asks too. */
const load = (place = folder): Promise<Package> =>
  Package.load(
    {
      ...valid,
      profile: "data-package",
      contributors: valid.contributors.map(({ title }) => ({ title, role: "author" })),
      resources: valid.resources.map((resource) =>
        "type" in resource ? { ...resource, profile: "tabular-data-resource" } : resource,
      ),
    },
    { basePath: place },
  );

type Descriptor = typeof valid;
type Resource = Descriptor["resources"][number];

const withFirst = (change: object): object => ({
  ...valid,
  resources: valid.resources.map((resource, index): Resource => (index === 0 ? { ...resource, ...change } : resource)),
});
const withSchema = (change: object): object => {
  const [first] = valid.resources;
  return withFirst({ schema: { ...(first && "schema" in first ? first.schema : {}), ...change } });
};

it.each([
  ["the profile of version 1", { ...valid, profile: "data-package" }],
  ["a role of version 1", { ...valid, contributors: [{ title: "x", role: "author" }] }],
  ["no resource", { ...valid, resources: [] }],
  ["two resources of one name", { ...valid, resources: [...valid.resources, ...valid.resources.slice(0, 1)] }],
  ["a table of another type", withFirst({ type: "tables" })],
  ["a profile of a table", withFirst({ profile: "tabular-data-resource" })],
  ["a path out of the folder", withFirst({ path: "../x.csv" })],
  ["a sum of another kind", withFirst({ hash: "sha1:0" })],
  ["no field", withSchema({ fields: [] })],
  ["a key that is no field", withSchema({ primaryKey: ["nothing"] })],
  [
    "a reference to nothing",
    withSchema({ foreignKeys: [{ fields: ["id"], reference: { resource: "x", fields: ["id"] } }] }),
  ],
])("the standard would refuse %s", (_, broken) => {
  expect(descriptor.safeParse(valid).success).toBe(true);
  expect(descriptor.safeParse(broken).success).toBe(false);
});

it("datapackage.json is valid, and so is every file by what it says of it", async () => {
  const { valid, errors, resources } = await load();
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
  expect(resources.map(({ name }) => name)).toEqual([
    ...tables.flatMap(({ name }) => [name, `${name}.parquet`]),
    "sco-data.xlsx",
  ]);
  const tabular = resources.filter(({ descriptor: { path } }) => path.endsWith(".csv"));
  expect(tabular).toHaveLength(tables.length);
  for (const resource of tabular) {
    const { data } = parse(readFileSync(join(folder, resource.descriptor.path), "utf8").trimEnd());
    expect(resource.tabular).toBe(true);
    expect(await resource.read({ relations: true }), resource.name).toHaveLength(data.length - 1);
  }
});

it("names every file with its size and its sum", async () => {
  const { resources } = await load();
  const described = resources.map(({ descriptor }) => descriptor.path);
  const others = [
    "README.md",
    "datapackage.json",
    "load-clickhouse.sql",
    "load-postgresql.sql",
    "tables-clickhouse.sql",
    "tables.sql",
  ];
  expect([...described, ...others].sort()).toEqual(readdirSync(folder).sort());
  for (const { descriptor } of resources) {
    const bytes = readFileSync(join(folder, descriptor.path));
    expect([bytes.length, `sha256:${hash("sha256", bytes)}`]).toEqual([descriptor.bytes, descriptor.hash]);
  }
});

it.each([
  ["a state that is none", "chairmanships", /,KZ,/, ",TM,", /foreign key/i],
  ["a day that does not exist", "summits", /2001-06-15/, "2001-06-31", /type "date"/],
  ["a word that is none", "affiliations", /,member,/, ",guest,", /enum/],
  ["a key twice", "disputes_claims", /,2,/, ",1,", /unique|duplicate/i],
  ["nothing where something must be", "documents", /,treaty,/, ",,", /required/],
])("would be refused with %s", async (_, name, old, now, message) => {
  const broken = `${folder}-broken`;
  cpSync(folder, broken, { recursive: true });
  const file = join(broken, `${name}.csv`);
  writeFileSync(file, readFileSync(file, "utf8").replace(old, now));
  const { resources } = await load(broken);
  const read = resources.find((resource) => resource.name === name)?.read({ relations: true });
  const error = await read?.catch((reason: { message: string; errors?: Error[] }) =>
    [reason.message, ...(reason.errors ?? []).map((part) => part.message)].join("\n"),
  );
  expect(error).toMatch(message);
});
