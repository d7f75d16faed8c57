import { hash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Package } from "../../scripts/tables/engines/frictionless.ts";
import { tables } from "../../scripts/tables/layout.ts";
import { writtenTables } from "./written.ts";

const folder = await writtenTables();
const load = (place = folder): Promise<Package> => Package.load(join(place, "datapackage.json"));

it("datapackage.json is valid, and so is every file by what it says of it", async () => {
  const { valid, errors, resources } = await load();
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
  expect(resources.map(({ name }) => name)).toEqual(tables.flatMap(({ name }) => [name, `${name}.parquet`]));
  for (const resource of resources.filter(({ tabular }) => tabular)) {
    const lines = readFileSync(join(folder, resource.descriptor.path), "utf8").trimEnd().split("\n");
    expect(await resource.read({ relations: true }), resource.name).toHaveLength(lines.length - 1);
  }
});

it("names every file with its size and its sum", async () => {
  const { resources } = await load();
  const described = resources.map(({ descriptor }) => descriptor.path);
  const others = [
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
