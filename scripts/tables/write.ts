// npm run tables: writes every table to tables/ as CSV and Parquet and most of them as one workbook, with the SQL that makes
// them, a descriptor and a README.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataset } from "../dataset.ts";
import type { Row } from "./columns.ts";
import { csvOf } from "./csv.ts";
import { datapackage } from "./datapackage.ts";
import { createTable } from "./ddl.ts";
import { createClickHouseTable, insertFromParquet } from "./ddl-clickhouse.ts";
import { connect, type DuckDBConnection } from "./engines/duckdb.ts";
import { workbookFile } from "./guide.ts";
import { type Table, tables } from "./layout.ts";
import { readme } from "./readme.ts";
import { workbookOf } from "./workbook.ts";

/** What psql fills a table with, run in the folder. */
const copyFromCsv = ({ name }: Table): string => `\\copy ${name} FROM '${name}.csv' WITH (FORMAT csv, HEADER)\n`;

async function fill(connection: DuckDBConnection, { name, columns }: Table, rows: readonly Row[]): Promise<void> {
  const insert = await connection.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => "?").join()})`);
  for (const row of rows) {
    insert.bind(columns.map((column) => row[column.name] ?? null));
    await insert.run();
  }
}

/** Writes the tables into a folder, which is made anew; the engine refuses rows that break a key or a constraint. */
export async function writeTables(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const connection = await connect();
  for (const table of tables) {
    await connection.run(createTable(table));
    const rows = table.entries(dataset).map(({ row }) => row);
    await fill(connection, table, rows);
    const path = join(folder, table.name);
    writeFileSync(`${path}.csv`, csvOf(table, rows));
    // Every reader of Parquet has Snappy; not all have zstd.
    await connection.run(`COPY ${table.name} TO '${path.replaceAll("'", "''")}.parquet' (COMPRESSION snappy)`);
  }
  connection.closeSync();
  writeFileSync(join(folder, "tables.sql"), tables.map(createTable).join("\n"));
  writeFileSync(join(folder, "load-postgresql.sql"), tables.map(copyFromCsv).join(""));
  writeFileSync(join(folder, "tables-clickhouse.sql"), tables.map(createClickHouseTable).join("\n"));
  writeFileSync(join(folder, "load-clickhouse.sql"), tables.map(insertFromParquet).join(""));
  writeFileSync(join(folder, workbookFile), await workbookOf(dataset));
  writeFileSync(join(folder, "README.md"), readme());
  writeFileSync(join(folder, "datapackage.json"), `${JSON.stringify(datapackage(folder), null, 2)}\n`);
}

if (import.meta.main) {
  await writeTables("tables");
  console.log(
    `tables/ holds ${tables.length} tables of ${dataset.version}, each as CSV and as Parquet, and ${workbookFile}`,
  );
}
