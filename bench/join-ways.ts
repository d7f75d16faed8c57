import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Task } from "./join-task.ts";

/** A way to label the events, and the program that goes it. */
interface Way extends Pick<Task, "threads" | "statement"> {
  readonly name: string;
  readonly program: "library" | "duckdb" | "clickhouse" | "postgresql";
}

const sql = (file: string): string => readFileSync(`examples/sql/${file}`, "utf8").replace(/;\s*$/, "");

const notOver = (span: string): string => `(e.day < ${span}.valid_until OR ${span}.valid_until IS NULL)`;
const notOverAtInfinity = (span: string): string => `e.day < coalesce(${span}.valid_until, 'infinity')`;

/** What someone writes who thinks of one event at a time. */
const ranges = (notOver: (span: string) => string): string => `
  SELECT e.id, a.status, c.state AS chair, s.person_id AS secretary_general FROM your_events AS e
  LEFT JOIN affiliations AS a ON a.state = e.state AND e.day >= a.valid_from AND ${notOver("a")}
  LEFT JOIN chairmanships AS c ON e.day >= c.valid_from AND ${notOver("c")}
  LEFT JOIN secretaries_general AS s ON e.day >= s.valid_from AND ${notOver("s")}`;

/** The span that began last, if it is not over. ClickHouse wants an equality in each join. */
const latest = (events: string, spans: (table: string) => string, same: (span: string) => string): string => `
  SELECT e.id AS id, CASE WHEN ${notOver("a")} THEN a.status END AS status,
    CASE WHEN ${notOver("c")} THEN c.state END AS chair, CASE WHEN ${notOver("s")} THEN s.person_id END AS secretary_general
  FROM ${events} AS e
  ASOF LEFT JOIN affiliations AS a ON a.state = e.state AND e.day >= a.valid_from
  ASOF LEFT JOIN ${spans("chairmanships")} AS c ON ${same("c")} e.day >= c.valid_from
  ASOF LEFT JOIN ${spans("secretaries_general")} AS s ON ${same("s")} e.day >= s.valid_from`;

const withOne = (table: string): string => `(SELECT 1 AS one, * FROM ${table})`;

const threads = cpus().length;
const everywhere = sql("label-events.sql");
const byDictionary = sql("label-events-clickhouse.sql");
const latestByOne = latest(withOne("your_events"), withOne, (span) => `${span}.one = e.one AND`);

export const ways: readonly Way[] = [
  { name: "the library, one Node process", program: "library", threads: 1, statement: "" },
  ...(
    [
      ["label-events.sql, one thread", 1, everywhere],
      ["label-events.sql", threads, everywhere],
      ["three ASOF joins", threads, latest("your_events", String, () => "")],
      ["naive: three range joins, OR valid_until IS NULL", threads, ranges(notOver)],
      ["naive: three range joins, open ends at infinity", threads, ranges(notOverAtInfinity)],
    ] as const
  ).map(([way, threads, query]) => {
    return { name: `DuckDB, ${way}`, program: "duckdb", threads, statement: `AS ${query}` } as const;
  }),
  ...(
    [
      ["label-events.sql, one thread", 1, everywhere, "Memory"],
      ["label-events.sql", threads, everywhere, "Memory"],
      ["label-events-clickhouse.sql", threads, byDictionary, "Memory"],
      ["label-events-clickhouse.sql, labels into a MergeTree", threads, byDictionary, "MergeTree ORDER BY id"],
      ["three ASOF joins", threads, latestByOne, "Memory"],
    ] as const
  ).map(([way, threads, query, engine]) => {
    const statement = `ENGINE = ${engine} AS ${query}`;
    return { name: `ClickHouse, ${way}`, program: "clickhouse", threads, statement } as const;
  }),
  ...(
    [
      ["label-events.sql", everywhere],
      ["label-events-postgresql.sql", sql("label-events-postgresql.sql")],
    ] as const
  ).map(([way, query]) => {
    return { name: `PostgreSQL, ${way}`, program: "postgresql", threads, statement: `AS ${query}` } as const;
  }),
];
