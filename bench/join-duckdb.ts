import { readFileSync } from "node:fs";
import { connect } from "../scripts/tables/engines/duckdb.ts";
import { carryOut, summaryFrom, summaryOfLabels } from "./join-task.ts";

await carryOut(async ({ folder, threads, statement }) => {
  const duckdb = await connect();
  await duckdb.run(`SET file_search_path = '${folder}'; SET threads = ${threads}`);
  await duckdb.run(readFileSync("examples/sql/views-duckdb.sql", "utf8"));
  await duckdb.run("CREATE TABLE your_events AS FROM 'your_events.parquet'");
  return {
    pid: process.pid,
    label: () => duckdb.run(`CREATE OR REPLACE TABLE labels ${statement}`),
    summary: async () => summaryFrom((await duckdb.runAndReadAll(summaryOfLabels)).getRowObjectsJson()),
  };
});
