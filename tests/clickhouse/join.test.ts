import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { membersOn } from "sco-data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { events, labels, yourEvents } from "../tables/events.ts";
import { writtenTables } from "../tables/written.ts";
import { openClickHouse } from "./engine/clickhouse.ts";

const folder = await writtenTables();
const example = (file: string): string => readFileSync(join("examples/sql", file), "utf8");
/** A client of ClickHouse looks for files in the folder in which it runs, this engine in that of the process. */
const inFolder = (sql: string): string => sql.replaceAll(/(?<=INFILE '|file\(')/g, `${folder}/`);
const table = (file: string): string => inFolder(readFileSync(join(folder, file), "utf8"));

const guide = example("README.md");
const [, section = ""] = guide.split("\n## ClickHouse\n");
const [ran = "", notRun = ""] = section.split("\n## ", 1).join().split("\n### ");
const sqlOf = (text: string): string[] => [...text.matchAll(/```sql\n(.*?)```/gs)].map(([, sql = ""]) => sql);
const [question = "", eventsTable = "", nulls = "", fromAddress = ""] = sqlOf(ran);

const query = example("label-events.sql");
const byInstrument = query.replace("JOIN affiliations AS", "JOIN affiliations_by_instrument AS");
const byDictionary = example("label-events-clickhouse.sql");

const clickHouse = openClickHouse();
afterAll(() => clickHouse[Symbol.dispose]());
const labelled = (sql: string) => clickHouse.run(sql).sort((one, other) => Number(one["id"]) - Number(other["id"]));

beforeAll(() => {
  clickHouse.run(table("tables-clickhouse.sql"));
  clickHouse.run(table("load-clickhouse.sql"));
  clickHouse.run(example("dictionaries-clickhouse.sql"));
  clickHouse.run(eventsTable);
  clickHouse.run(yourEvents.slice(yourEvents.indexOf("INSERT")));
});

describe("ClickHouse labels every event as the library does", () => {
  it.each([
    ["the SQL that every engine reads", () => query, "decision"],
    ["the same from the other table", () => byInstrument, "instrument"],
    ["the dictionaries", () => byDictionary, "decision"],
  ] as const)("by %s", (_, sql, by) => {
    clickHouse.run(nulls);
    expect(events.length).toBeGreaterThan(5000);
    expect(labelled(sql())).toEqual(labels(by));
  });

  it("but for the join without the setting of the guide, where text that is not there is empty", () => {
    clickHouse.run("SET join_use_nulls = 0");
    const empty = labels().map((label) => ({
      ...label,
      ...{ status: label.status ?? "", chair: label.chair ?? "", secretary_general: label.secretary_general ?? "" },
    }));
    expect(labelled(query)).toEqual(empty);
    expect(labelled(byDictionary)).toEqual(labels());
  });
});

describe("where the guide says that days end", () => {
  it.each([
    ["2149-06-05", "CN", "CN"],
    ["2149-06-06", null, "CN"],
    ["2299-12-31", null, "CN"],
  ])("on %s the join says %s of a member and the dictionary %s", (day, joined, looked) => {
    const one = `WITH your_events AS (SELECT 1 AS id, 'CN' AS state, toDate32('${day}') AS day)`;
    clickHouse.run(nulls);
    const [byJoin] = clickHouse.run(query.replace("WITH", `${one},`));
    const [byLookUp] = clickHouse.run(`${one} ${byDictionary}`);
    expect(byJoin?.["status"]).toBe(joined && "member");
    expect(byLookUp?.["status"]).toBe(looked && "member");
  });
});

describe("the guide", () => {
  it("begins with a question that ClickHouse answers as the library does", () => {
    const said = clickHouse.run(inFolder(question)).map(({ state }) => state);
    expect(said).toEqual(
      membersOn("2017-06-09")
        .map(({ code }) => code)
        .sort(),
    );
  });

  it("reads a table from an address", async () => {
    const server = createServer(({ url = "" }, response) => response.end(readFileSync(join(folder, url))));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const sql = fromAddress.replace(/https:\/\/[^/]+/, `http://127.0.0.1:${port}`);
    await clickHouse.runAside(sql);
    server.close();
    expect(clickHouse.run("SELECT count() AS count FROM chairs_of_address")).toEqual(
      clickHouse.run("SELECT count() AS count FROM chairmanships"),
    );
  });

  it("has SQL for several machines that ClickHouse can at least read", () => {
    const statements = sqlOf(notRun).flatMap((sql) => sql.trim().split(/(?<=;)\n/));
    expect(statements).toHaveLength(3);
    for (const statement of statements) expect(clickHouse.run(`EXPLAIN AST ${statement}`)).not.toEqual([]);
    expect(() => clickHouse.run("EXPLAIN AST CREATE TABLE your_events ON CLUSTER yours ENGINE Distributed(")).toThrow();
  });

  it("says how a dictionary is read anew", () => {
    const chair = (): unknown =>
      clickHouse.run("SELECT dictGetOrNull('chairs', 'state', 0, toDate32('1990-01-01')) AS chair")[0]?.["chair"];
    clickHouse.run(`INSERT INTO chairmanships (id, state, valid_from, valid_from_precision, valid_until)
      VALUES ('x', 'KZ', '1990-01-01', 'day', '1990-01-02')`);
    expect(chair()).toBe(null);
    clickHouse.run(/SYSTEM RELOAD \w+/.exec(ran)?.[0] ?? "");
    expect(chair()).toBe("KZ");
    clickHouse.run("DELETE FROM chairmanships WHERE id = 'x'; SYSTEM RELOAD DICTIONARIES");
  });

  it("says what to write in another database", () => {
    clickHouse.run("CREATE DATABASE sco; USE sco");
    clickHouse.run(table("tables-clickhouse.sql"));
    clickHouse.run(table("load-clickhouse.sql"));
    const named = example("dictionaries-clickhouse.sql").replaceAll("FROM ", `${/`(FROM sco\.)/.exec(ran)?.[1]}`);
    clickHouse.run(named);
    const one = "WITH your_events AS (SELECT 1 AS id, 'CN' AS state, toDate32('2024-07-04') AS day)";
    expect(clickHouse.run(`${one} ${byDictionary}`)).toMatchObject([{ status: "member", chair: "CN" }]);
    clickHouse.run("USE default");
  });

  it("names the engine that was asked", () => {
    const [answer] = clickHouse.run("SELECT version() AS version");
    expect(String(answer?.["version"])).toMatch(new RegExp(`^${/ClickHouse (\d+\.\d+\.\d+)/.exec(guide)?.[1]}\\.`));
  });
});
