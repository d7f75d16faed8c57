import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { membersOn } from "sco-data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Row } from "../../scripts/tables/columns.ts";
import { connect } from "../../scripts/tables/engines/duckdb.ts";
import { rowsOf } from "./duckdb.ts";
import { events, labels, yourEvents } from "./events.ts";
import { startServer } from "./postgresql.ts";
import { writtenTables } from "./written.ts";

const folder = writtenTables();
const read = (file: string): string => readFileSync(join("examples/sql", file), "utf8");
const query = read("label-events.sql");
const byInstrument = query.replace("JOIN affiliations AS", "JOIN affiliations_by_instrument AS");
const inOrder = (rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((one, other) => Number(one["id"]) - Number(other["id"]));

it("the events meet every label, and none", () => {
  const said = labels();
  expect(said.length).toBeGreaterThan(5000);
  expect(new Set(said.map(({ status }) => status)).size).toBe(5);
  expect(said.filter(({ chair }) => chair === null).length).toBeGreaterThan(500);
  expect(said.filter(({ secretary_general }) => secretary_general === null).length).toBeGreaterThan(500);
  expect(events.filter(({ day }) => day < "2001-06-15").length).toBeGreaterThan(500);
  expect(labels("instrument")).not.toEqual(said);
});

describe("DuckDB labels every event as the library does", async () => {
  const duckdb = await connect();
  await duckdb.run(`SET file_search_path = '${folder}'`);
  await duckdb.run(read("views-duckdb.sql"));
  await duckdb.run("CREATE VIEW affiliations_by_instrument AS FROM 'affiliations_by_instrument.parquet'");
  await duckdb.run(yourEvents);

  it("by decision", async () => {
    expect(inOrder(await rowsOf(duckdb, query))).toEqual(labels());
  });

  it("and answers the question with which the guide begins", async () => {
    const [, question = ""] = /```sql\n(.*?)```/s.exec(read("README.md")) ?? [];
    const states = (await rowsOf(duckdb, question)).map(({ state }) => state);
    expect(states).toEqual(
      membersOn("2017-06-09")
        .map(({ code }) => code)
        .sort(),
    );
  });

  it("by instrument, from the other table", async () => {
    expect(inOrder(await rowsOf(duckdb, byInstrument))).toEqual(labels("instrument"));
  });
});

describe("PostgreSQL", () => {
  const server = startServer();
  afterAll(() => server[Symbol.dispose]());

  beforeAll(() => {
    const files = [
      "tables.sql",
      "load-postgresql.sql",
      join(process.cwd(), "examples/sql/ranges-postgresql.sql"),
      "events.sql",
    ];
    writeFileSync(join(folder, "events.sql"), yourEvents);
    expect(
      server.psql(
        files.flatMap((file) => ["-f", file]),
        folder,
      ),
    ).toMatchObject({ status: 0, stderr: "" });
  });

  it.each([
    ["the ranges", read("label-events-postgresql.sql")],
    ["the SQL that every engine reads", query],
  ])("labels every event as the library does, by %s", (_, sql) => {
    expect(inOrder(server.rows(sql))).toEqual(labels());
  });

  it("does so by instrument", () => {
    expect(inOrder(server.rows(byInstrument))).toEqual(labels("instrument"));
  });

  it("finds a span by the index of its constraint", () => {
    const plan = "SET enable_seqscan = off; EXPLAIN SELECT * FROM chairmanships WHERE held @> DATE '2017-06-09'";
    expect(server.psql(["-c", plan]).stdout).toMatch(/Index Scan (using|on) one_chair_a_day/);
  });

  const spans = {
    affiliations: ["id, state, status, valid_from_precision", "'x', 'KZ', 'observer', 'day'"],
    chairmanships: ["id, state, valid_from_precision", "'x', 'KZ', 'day'"],
    secretaries_general: [
      "id, person_id, person_name_en, person_family_name, title, valid_from_precision",
      "'x', 'zhang-ming', 'X', 'X', 'Secretary-General', 'day'",
    ],
  } as const;

  it.each([
    ["affiliations", "one_status_a_day"],
    ["chairmanships", "one_chair_a_day"],
    ["secretaries_general", "one_head_a_day"],
  ] as const)("refuses two rows of %s for one day", (table, constraint) => {
    const insert = (from: string, until: string): string => {
      const [columns, values] = spans[table];
      const row = `INSERT INTO ${table} (${columns}, valid_from, valid_until) VALUES (${values}, '${from}', '${until}')`;
      return server.psql(["-c", `BEGIN; ${row}; ROLLBACK`]).stderr;
    };
    expect(insert("2017-01-01", "2017-01-02")).toMatch(new RegExp(`ERROR:  23P01: .*"${constraint}"`));
    expect(insert("1999-01-01", "2006-06-16")).toMatch(/ERROR: {2}23P01: /);
    expect(insert("1999-01-01", "2001-06-15")).toBe("");
  });

  it("lets spans meet", () => {
    const adjacent = `
      BEGIN;
      DELETE FROM cultural_capitals_sources;
      DELETE FROM cultural_capitals;
      DELETE FROM chairmanships_sources;
      DELETE FROM chairmanships;
      INSERT INTO chairmanships (id, state, valid_from, valid_from_precision, valid_until) VALUES
        ('a', 'KZ', '2023-07-04', 'day', '2024-07-04'), ('b', 'CN', '2024-07-04', 'day', NULL);
      ROLLBACK`;
    expect(server.psql(["-c", adjacent])).toMatchObject({ status: 0, stderr: "" });
  });
});

it("the guide names every file beside it, and the engine that was asked", async () => {
  const guide = read("README.md");
  for (const file of readdirSync("examples/sql")) if (file !== "README.md") expect(guide).toContain(file);
  for (const [, target = ""] of guide.matchAll(/\]\(([^)]+)\)/g))
    expect(existsSync(join("examples/sql", target)), target).toBe(true);
  const [version] = await rowsOf(await connect(), "SELECT version() AS duckdb");
  expect(`v${/DuckDB (\d[\d.]+\d)/.exec(guide)?.[1]}`).toBe(version?.["duckdb"]);
});
