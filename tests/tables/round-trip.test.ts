import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as facts from "sco-data";
import data from "sco-data/data.json" with { type: "json" };
import { afterAll, expect, it } from "vitest";
import { dataset } from "../../scripts/dataset.ts";
import { connect } from "../../scripts/tables/engines/duckdb.ts";
import { roots, tables } from "../../scripts/tables/layout.ts";
import { rowsOf } from "./duckdb.ts";
import { startServer } from "./postgresql.ts";
import { camel, type Reader, readRecords } from "./records.ts";
import { writtenTables } from "./written.ts";

const folder = writtenTables();
const server = startServer();
afterAll(() => server[Symbol.dispose]());

const { version, coverage, tableCoverage, evidence, states, otherStates, publishers, sources, ...lists } = data;

const byKey = (rows: object): object[] => Object.entries(rows).map(([id, row]) => ({ id, ...row }));

/** The tables of the package, as lists of records. */
const constants: Readonly<Record<string, readonly object[]>> = {
  ...lists,
  dataset: [{ version, coverage }],
  states: Object.values(states),
  otherStates: Object.values(otherStates),
  tableCoverage: byKey(tableCoverage),
  publishers: byKey(publishers),
  sources: byKey(sources),
  // No column of a key is empty.
  evidence: evidence.map((row) => ({ field: "unassigned", ...row })),
};

const keyOf = ({ id, code, record, field, version }: Record<string, string>): string =>
  id ?? code ?? version ?? `${record} ${field}`;

/** The tables that are made from others for who reads them; the tests of panels hold what is in them. */
const derived: Readonly<Record<string, readonly object[]>> = Object.fromEntries(
  roots
    .filter(({ name }) => !Object.hasOwn(constants, camel(name)))
    .map((table) => [camel(table.name), table.entries(dataset).map(({ record }) => record)]),
);

/** By the fields with which a row begins, among them its key. */
const sorted = (rows: readonly object[]): readonly object[] =>
  rows
    .map((row) => [JSON.stringify(Object.values(row).slice(0, 3)), row] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, row]) => row);

/** Engines promise no order. */
const byId = (rows: readonly object[]): object => Object.fromEntries(rows.map((row) => [keyOf(Object(row)), row]));

async function expectConstants(reader: Reader): Promise<void> {
  const read = await readRecords(reader);
  expect(Object.keys(read).sort()).toEqual(Object.keys({ ...constants, ...derived }).sort());
  for (const [name, rows] of Object.entries(constants)) {
    expect(read[name], name).toHaveLength(rows.length);
    expect(byId(read[name] ?? []), name).toStrictEqual(byId(rows));
  }
  for (const [name, rows] of Object.entries(derived)) {
    expect(rows.length, name).toBeGreaterThan(facts.stateCodes.length);
    expect(sorted(read[name] ?? []), name).toStrictEqual(sorted(rows));
  }
}

it("DuckDB reads the constants back from Parquet, which carries the types", async () => {
  const duckdb = await connect();
  await expectConstants((name) => rowsOf(duckdb, `FROM '${folder}/${name}.parquet'`));
});

it("DuckDB reads the constants back from CSV, with the types of tables.sql", async () => {
  const duckdb = await connect();
  await duckdb.run(readFileSync(join(folder, "tables.sql"), "utf8"));
  for (const { name } of tables) await duckdb.run(`COPY ${name} FROM '${folder}/${name}.csv' (HEADER)`);
  await expectConstants((name) => rowsOf(duckdb, `FROM ${name}`));
});

it("PostgreSQL reads the constants back from CSV, with tables.sql and load-postgresql.sql", async () => {
  expect(server.psql(["-f", "tables.sql", "-f", "load-postgresql.sql"], folder)).toMatchObject({
    status: 0,
    stderr: "",
  });
  await expectConstants(async (name) => server.rows(`SELECT * FROM ${name}`));
});

it("a row that breaks a key, a word or a reference is refused", () => {
  const columns = "id, state, valid_from, valid_from_precision";
  const insert = (values: string) =>
    server.psql(["-c", `INSERT INTO chairmanships (${columns}) VALUES (${values})`]).stderr;
  expect(insert("'x', 'KZ', '2030-01-01', 'day'")).toBe("");
  expect(insert("'x', 'KZ', '2030-01-01', 'day'")).toMatch(/23505.*_pkey/);
  expect(insert("'y', 'TM', '2030-01-01', 'day'")).toMatch(/23503.*_state_fkey/);
  expect(insert("'y', 'KZ', '2030-01-01', 'week'")).toMatch(/23514.*_precision_check/);
  expect(insert("'y', 'KZ', NULL, NULL")).toMatch(/23502.*valid_from/);
});

it("a date of less than a day is the first day that it can mean", async () => {
  const duckdb = await connect();
  const coarse = tables.flatMap(({ name, columns }) =>
    columns.flatMap((column) => {
      const [, date] = /^(.*)_precision$/.exec(column.name) ?? [];
      const isFirst = `${date} = date_trunc(${column.name}, ${date})`;
      const from = `FROM '${folder}/${name}.parquet' WHERE ${column.name} <> 'day'`;
      return date === undefined
        ? []
        : [`SELECT '${name}' AS name, ${date}::VARCHAR AS date, (${isFirst})::INTEGER AS is_first ${from}`];
    }),
  );
  const rows = await rowsOf(duckdb, coarse.join(" UNION ALL "));
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => row["is_first"] !== 1)).toEqual([]);
});
