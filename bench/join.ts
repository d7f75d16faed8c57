// Labels ten million events by the library and by SQL in three engines, each way in a process of its own, and sees that the
// labels are the same: `npm run bench:join [count]`.

import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as pathOf } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { version } from "sco-data";
import { connect } from "../scripts/tables/engines/duckdb.ts";
import { writeTables } from "../scripts/tables/write.ts";
import { openClickHouse } from "../tests/clickhouse/engine/clickhouse.ts";
import { startServer } from "../tests/tables/postgresql.ts";
import { writeEvents } from "./join-events.ts";
import { watchMemory } from "./join-memory.ts";
import type { Report, Summary, Task } from "./join-task.ts";
import { ways } from "./join-ways.ts";
import { type Join, joinTable, type Labelled } from "./joined.ts";
import { inWords, machine } from "./machine.ts";
import { writePages } from "./page.ts";
import { print } from "./table.ts";

const count = Number(process.argv[2] ?? 10_000_000);
// A server that is not of this user reads there too.
const folder = pathOf(mkdtempSync(pathOf(tmpdir(), "sco-data-join-")), "tables");
await writeTables(folder);
await writeEvents(folder, count);

/** What a process of this program reports of its task; its memory is watched while it labels. */
async function outcome(program: string, task: Task): Promise<Labelled & { readonly summary: Summary }> {
  const child = fork(`bench/join-${program}.ts`, [JSON.stringify(task)]);
  let [seconds, mebibytes] = [0, 0];
  let summary: Summary = {};
  let stop = (): number => 0;
  child.on("message", (report: Report) => {
    if ("pid" in report) stop = watchMemory(report.pid);
    if ("seconds" in report) [seconds, mebibytes] = [report.seconds, stop()];
    if ("summary" in report) summary = report.summary;
  });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
  return { seconds, mebibytes, summary };
}

const labelled: Record<string, Labelled> = {};
let expected: Summary | undefined;
for (const { name, program, threads, statement } of ways) {
  const { summary, ...figures } = await outcome(program, { folder, count, threads, statement });
  expected ??= summary;
  if (!isDeepStrictEqual(summary, expected)) throw new Error(`${name} labels otherwise`);
  labelled[name] = figures;
  console.error(name, figures);
}

async function versions(): Promise<Join["versions"]> {
  using clickHouse = openClickHouse();
  using server = startServer();
  const [duckdb] = (await (await connect()).runAndReadAll("SELECT version()")).getRowsJson();
  return {
    "sco-data": version,
    DuckDB: String(duckdb).replace("v", ""),
    ClickHouse: String(clickHouse.run("SELECT version() AS version")[0]?.["version"]),
    PostgreSQL: String(server.rows("SELECT current_setting('server_version') AS version")[0]?.["version"])
      .split(" ", 1)
      .join(),
  };
}

const join: Join = {
  machine,
  versions: await versions(),
  events: count,
  differentLabels: Object.keys(expected ?? {}).length,
  labelled,
};
print(joinTable(join));
console.log(inWords(machine));
// A trial with fewer events is none of the figures that are quoted.
if (process.argv[2] === undefined) {
  writeFileSync("bench/join.json", `${JSON.stringify(join, undefined, 2)}\n`);
  writePages();
}
rmSync(pathOf(folder, ".."), { recursive: true });
