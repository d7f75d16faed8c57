import { readFileSync } from "node:fs";
import { openClickHouse } from "../tests/clickhouse/engine/clickhouse.ts";
import { carryOut, summaryFrom, summaryOfLabels } from "./join-task.ts";

await carryOut(({ folder, threads, statement }) => {
  const clickHouse = openClickHouse();
  const read = (file: string): string => readFileSync(file, "utf8");
  clickHouse.run(read(`${folder}/tables-clickhouse.sql`));
  clickHouse.run(read(`${folder}/load-clickhouse.sql`).replaceAll("INFILE '", `INFILE '${folder}/`));
  clickHouse.run(read("examples/sql/dictionaries-clickhouse.sql"));
  clickHouse.run(`SET join_use_nulls = 1; SET max_threads = ${threads}`);
  clickHouse.run("CREATE TABLE your_events (id Int32, state String, day Date32) ENGINE = MergeTree ORDER BY id");
  clickHouse.run(`INSERT INTO your_events FROM INFILE '${folder}/your_events.parquet' FORMAT Parquet`);
  return {
    pid: process.pid,
    label: () => {
      clickHouse.run("DROP TABLE IF EXISTS labels");
      clickHouse.run(`CREATE TABLE labels ${statement}`);
    },
    summary: () => summaryFrom(clickHouse.run(summaryOfLabels)),
    close: () => clickHouse[Symbol.dispose](),
  };
});
