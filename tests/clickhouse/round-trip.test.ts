import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataset } from "../../scripts/dataset.ts";
import type { Row } from "../../scripts/tables/columns.ts";
import { type Table, tables } from "../../scripts/tables/layout.ts";
import { writtenTables } from "../tables/written.ts";
import { openClickHouse } from "./engine/clickhouse.ts";

const folder = await writtenTables();
const clickHouse = openClickHouse();
afterAll(() => clickHouse[Symbol.dispose]());

const read = (file: string): string => readFileSync(`${folder}/${file}`, "utf8");
/** The client of ClickHouse looks in the folder in which it runs. */
const inFolder = (sql: string): string => sql.replaceAll("INFILE '", `INFILE '${folder}/`);

/** The rows by their key, every column there: engines promise no order. */
const byKey = ({ columns, key }: Table, rows: readonly Row[]): object =>
  Object.fromEntries(
    rows.map((row) => [
      JSON.stringify(key.map((column) => row[column])),
      Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])),
    ]),
  );

const expectRows = (table: Table, rows: readonly Row[]): void => {
  const written = table.entries(dataset).map(({ row }) => row);
  expect(rows).toHaveLength(written.length);
  for (const row of rows) expect(Object.keys(row)).toEqual(table.columns.map(({ name }) => name));
  expect(byKey(table, rows)).toStrictEqual(byKey(table, written));
};

beforeAll(() => {
  clickHouse.run(read("tables-clickhouse.sql"));
});

describe.each(tables.map((table) => [table.name, table] as const))("ClickHouse reads back %s", (name, table) => {
  it("from Parquet, which carries the types", () => {
    expectRows(table, clickHouse.run(`SELECT * FROM file('${folder}/${name}.parquet')`));
  });

  it("from CSV, with the types of tables-clickhouse.sql", () => {
    clickHouse.run(`INSERT INTO ${name} FROM INFILE '${folder}/${name}.csv' FORMAT CSVWithNames`);
    expectRows(table, clickHouse.run(`SELECT * FROM ${name}`));
  });

  it("from Parquet, by its line of load-clickhouse.sql", () => {
    const line = read("load-clickhouse.sql").match(new RegExp(`^INSERT INTO ${name} .*;$`, "m"))?.[0] ?? "";
    clickHouse.run(`TRUNCATE TABLE ${name}; ${inFolder(line)}`);
    expectRows(table, clickHouse.run(`SELECT * FROM ${name}`));
  });
});

describe("tables-clickhouse.sql", () => {
  const insert = (state: string, precision: string): string =>
    `INSERT INTO chairmanships (id, state, valid_from, valid_from_precision) VALUES
      ('x', ${state}, '2030-01-01', ${precision})`;

  it("refuses a word that is none, and lets what may be empty be empty", () => {
    expect(() => clickHouse.run(insert("'KZ'", "'week'"))).toThrow(/valid_from_precision_words/);
    expect(clickHouse.run(insert("'KZ'", "'day'"))).toEqual([]);
  });

  it("orders each table by its key", () => {
    const keys = clickHouse.run("SELECT name, sorting_key FROM system.tables WHERE database = currentDatabase()");
    expect(
      Object.fromEntries(keys.map((row) => [row["name"], String(row["sorting_key"]).replace(/[()]/g, "")])),
    ).toEqual(Object.fromEntries(tables.map(({ name, key }) => [name, key.join(", ")])));
  });
});
