import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateCFFFile } from "cffjs";
import { expect, it } from "vitest";
import { dataset } from "../../scripts/dataset.ts";
import { connect } from "../../scripts/tables/engines/duckdb.ts";
import { tables } from "../../scripts/tables/layout.ts";
import { rowsOf } from "./duckdb.ts";
import { writtenTables } from "./written.ts";

const folder = writtenTables();
const readme = readFileSync(join(folder, "README.md"), "utf8");
const section = (heading: string): string => readme.split(`\n${heading}\n`)[1]?.split(/\n##+ /)[0] ?? "";

it("names every file beside it, and none that is not there", () => {
  const named = [...readme.matchAll(/`([\w-]+\.(?:sql|json|xlsx))`/g)].map(([, file = ""]) => file);
  for (const file of named) expect(existsSync(join(folder, file)), file).toBe(true);
  const kinds = readdirSync(folder).filter((file) => !/^README\.md$|\.(csv|parquet)$/.test(file));
  expect([...new Set(named)].sort()).toEqual(kinds.sort());
  const listed = [...section("## All tables").matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(listed).toEqual(tables.map(({ name }) => name));
});

it("explains each column of the five tables that most people want", async () => {
  const duckdb = await connect();
  const headings = [...readme.matchAll(/^### (\w+)$/gm)].map(([, name = ""]) => name);
  expect(headings).toEqual(["state_years", "affiliations", "delegations_with_names", "summits", "documents"]);
  for (const name of headings) {
    const explained = [...section(`### ${name}`).matchAll(/^\| `(\w+)` \| (\w+)/gm)].map(([, column]) => column);
    const held = await rowsOf(duckdb, `DESCRIBE FROM '${folder}/${name}.parquet'`);
    expect(explained).toEqual(held.map((row) => row["column_name"]));
  }
});

it("says under which licence they are, how to cite them and which days were checked", () => {
  const { title, version, "date-released": released } = validateCFFFile("CITATION.cff");
  expect(section("## Licence")).toContain("CC0");
  expect(section("## Citation").trim()).toBe(
    `> The sco-data maintainers (${String(released).slice(0, 4)}). ${title}. Version ${version}. Data set.`,
  );
  expect(readme).toContain(`from ${dataset.coverage.from} to ${dataset.coverage.through}`);
});

it("takes its examples from the tables", async () => {
  const duckdb = await connect();
  const one = async (sql: string): Promise<unknown> => Object.values((await rowsOf(duckdb, sql))[0] ?? {})[0];
  expect(readme).toContain("the numeric code of Azerbaijan is 031");
  expect(await one(`SELECT numeric FROM '${folder}/states.csv' WHERE code = 'AZ'`)).toBe("031");
  expect(await one(`SELECT numeric FROM '${folder}/states.parquet' WHERE code = 'AZ'`)).toBe("031");
});
