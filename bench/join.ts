// Labels ten million events by SQL in DuckDB and by the library in one process, and sees that the labels are the same:
// `npm run bench:join [count]`.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join as pathOf } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { chairOn, type StateCode, secretaryGeneralOn, stateCodes, statusOn, version } from "sco-data";
import { connect } from "../scripts/tables/engines/duckdb.ts";
import { writeTables } from "../scripts/tables/write.ts";
import { type Join, joinTable } from "./joined.ts";
import { inWords, machine } from "./machine.ts";
import { writePages } from "./page.ts";
import { print } from "./table.ts";

const count = Number(process.argv[2] ?? 10_000_000);
const rounds = 3;
const firstDay = Date.UTC(1999, 0, 1);
/** Every day from 1999 to 2029, before and after all that happened. */
const days = Array.from({ length: 11_323 }, (_, n) => new Date(firstDay + n * 86_400_000).toISOString().slice(0, 10));

const folder = mkdtempSync(pathOf(tmpdir(), "sco-data-join-"));
await writeTables(folder);
const duckdb = await connect();
const sql = (file: string): string => readFileSync(pathOf("examples/sql", file), "utf8");
await duckdb.run(`SET file_search_path = '${folder}'`);
await duckdb.run(sql("views-duckdb.sql"));
// The hash of the row's number is the seed: every run has the same events.
await duckdb.run(`CREATE TABLE drawn AS
  SELECT id, (hash(id, 2001) % ${stateCodes.length})::INTEGER AS state, (hash(id, 615) % ${days.length})::INTEGER AS day
  FROM range(${count}) AS numbers(id)`);
await duckdb.run(`CREATE TABLE your_events AS
  SELECT id::INTEGER AS id, [${stateCodes.map((code) => `'${code}'`)}][state + 1] AS state, DATE '1999-01-01' + day AS day
  FROM drawn`);

const notOver = (span: string): string => `(e.day < ${span}.valid_until OR ${span}.valid_until IS NULL)`;
const notOverAtInfinity = (span: string): string => `e.day < coalesce(${span}.valid_until, 'infinity')`;

/** What someone writes who thinks of one event at a time. */
const ranges = (notOver: (span: string) => string): string => `
  SELECT e.id, a.status, c.state AS chair, s.person_id AS secretary_general FROM your_events AS e
  LEFT JOIN affiliations AS a ON a.state = e.state AND e.day >= a.valid_from AND ${notOver("a")}
  LEFT JOIN chairmanships AS c ON e.day >= c.valid_from AND ${notOver("c")}
  LEFT JOIN secretaries_general AS s ON e.day >= s.valid_from AND ${notOver("s")}`;

/** The span that began last, if it is not over. */
const latest = `
  SELECT e.id, CASE WHEN ${notOver("a")} THEN a.status END AS status, CASE WHEN ${notOver("c")} THEN c.state END AS chair,
    CASE WHEN ${notOver("s")} THEN s.person_id END AS secretary_general
  FROM your_events AS e
  ASOF LEFT JOIN affiliations AS a ON a.state = e.state AND e.day >= a.valid_from
  ASOF LEFT JOIN chairmanships AS c ON e.day >= c.valid_from
  ASOF LEFT JOIN secretaries_general AS s ON e.day >= s.valid_from`;

const threads = cpus().length;
const statements: readonly (readonly [way: string, threads: number, statement: string])[] = [
  ["DuckDB, label-events.sql, one thread", 1, sql("label-events.sql")],
  ["DuckDB, label-events.sql", threads, sql("label-events.sql")],
  ["DuckDB, three ASOF joins", threads, latest],
  ["DuckDB, naive: three range joins, OR valid_until IS NULL", threads, ranges(notOver)],
  ["DuckDB, naive: three range joins, open ends at infinity", threads, ranges(notOverAtInfinity)],
];

/** How many events have which labels, and the sum of their numbers. */
type Summary = Readonly<Record<string, readonly [count: number, sum: number]>>;

async function summaryOf(table: string): Promise<Summary> {
  const reader = await duckdb.runAndReadAll(`
    SELECT concat_ws(' ', coalesce(status, '-'), coalesce(chair, '-'), coalesce(secretary_general, '-')) AS label,
      count(*)::DOUBLE AS count, sum(id)::DOUBLE AS sum
    FROM ${table} GROUP BY ALL`);
  return Object.fromEntries(reader.getRowsJson().map(([label, ...numbers]) => [label, numbers]));
}

async function fastest(run: () => Promise<void> | void): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run();
    times.push((performance.now() - start) / 1000);
  }
  return Number(Math.min(...times).toFixed(3));
}

/** The events as a program has them: the place of the state in `stateCodes`, and of the day in `days`. */
async function drawn(): Promise<readonly [states: Uint8Array, days: Uint16Array]> {
  const [ofState, ofDay] = [new Uint8Array(count), new Uint16Array(count)];
  const result = await duckdb.stream("SELECT id::INTEGER, state, day FROM drawn");
  for await (const chunk of result) {
    const [ids = [], states = [], places = []] = chunk.getColumns() as number[][];
    for (const [index, id] of ids.entries()) {
      ofState[id] = states[index] ?? 0;
      ofDay[id] = places[index] ?? 0;
    }
  }
  return [ofState, ofDay];
}

const [ofState, ofDay] = await drawn();
const labels: (string | undefined)[][] = [new Array(count), new Array(count), new Array(count)];
const [status = [], chair = [], head = []] = labels;

/**
 * Three questions an event, by the public functions: each reads and checks the day, which is text. The events are in
 * arrays already, and the labels stay in arrays; the engine reads its events from a table and writes its labels into one.
 */
function askLibrary(): void {
  for (let id = 0; id < count; id++) {
    const day = days[ofDay[id] as number] as string;
    status[id] = statusOn(stateCodes[ofState[id] as number] as StateCode, day);
    chair[id] = chairOn(day)?.state;
    head[id] = secretaryGeneralOn(day)?.person.id;
  }
}

function librarySummary(): Summary {
  const summary: Record<string, [number, number]> = {};
  for (let id = 0; id < count; id++) {
    const label = `${status[id] ?? "-"} ${chair[id] ?? "-"} ${head[id] ?? "-"}`;
    summary[label] ??= [0, 0];
    const sums = summary[label];
    sums[0]++;
    sums[1] += id;
  }
  return summary;
}

const library = "the library, one Node process";
const seconds: Record<string, number> = { [library]: await fastest(askLibrary) };
const expected = librarySummary();

for (const [way, threads, statement] of statements) {
  await duckdb.run(`SET threads = ${threads}`);
  const run = async (): Promise<void> => {
    await duckdb.run(`CREATE OR REPLACE TABLE labels AS ${statement}`);
  };
  seconds[way] = await fastest(run);
  if (!isDeepStrictEqual(await summaryOf("labels"), { ...expected })) throw new Error(`${way} labels otherwise`);
}

const [engine] = (await duckdb.runAndReadAll("SELECT version()")).getRowsJson();
const join: Join = {
  machine,
  versions: { "sco-data": version, DuckDB: String(engine) },
  events: count,
  differentLabels: Object.keys(expected).length,
  seconds,
};
print(joinTable(join));
console.log(inWords(machine));
// A trial with fewer events is none of the figures that are quoted.
if (process.argv[2] === undefined) {
  writeFileSync("bench/join.json", `${JSON.stringify(join, undefined, 2)}\n`);
  writePages();
}
rmSync(folder, { recursive: true });
