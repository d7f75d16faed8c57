import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { writtenFacts } from "../scripts/dataset.ts";
import { linkStateOf, linksOf, rowsOnLost } from "../scripts/outside/links.ts";
import { request } from "../scripts/outside/request.ts";
import { differencesFrom } from "../scripts/outside/wikidata.ts";

describe("differences from a snapshot in Wikidata's JSON", () => {
  const text = readFileSync("tests/fixtures/wikidata.json", "utf8");

  it("are those that were seeded, and no others", () => {
    const told = differencesFrom(JSON.parse(text), writtenFacts).map(
      ({ record, field, ours, theirs, item }) => `${record} ${field}: ${ours}, ${theirs} (${item})`,
    );
    expect(told).toEqual([
      "BY name.zh: 白俄罗斯, 白俄羅斯 (Q184)",
      "member-ir from: 2023-07-04, 2023-07-05 (Q794)",
      "member-kz status: member, nothing (Q232)",
      "TR status: nothing, member (Q43)",
      "tashkent state: UZ, Q232 (Q269)",
    ]);
  });

  it("take a day and the month it lies in for the same, and not another month", () => {
    const moved = text.replace("+2017-06-00T", "+2017-07-00T");
    expect(moved).not.toBe(text);
    expect(differencesFrom(JSON.parse(moved), writtenFacts)).toContainEqual({
      record: "member-in",
      field: "from",
      ours: "2017-06-09",
      theirs: "2017-07",
      item: "Q668",
    });
  });

  it("know that others end a term on its last day", () => {
    const later = text.replace("+2021-12-31T", "+2022-01-02T");
    expect(later).not.toBe(text);
    expect(differencesFrom(JSON.parse(later), writtenFacts).map(({ record, field }) => `${record} ${field}`)).toContain(
      "secretary-general-vladimir-norov until",
    );
  });

  it("refuse what is no snapshot", () => {
    expect(() => differencesFrom({ items: [] }, writtenFacts)).toThrow("entities");
  });
});

describe("linkStateOf()", () => {
  const address = "http://www.example.org/news/1/";

  it.each([
    ["alive", { status: 200, final: "https://example.org/news/1" }],
    ["moved", { status: 200, final: "https://example.org/archive/1" }],
    ["gone", { status: 200, final: "https://example.org/" }],
    ["gone", { status: 404 }],
    ["gone", { status: 410 }],
    ["refused", { status: 403 }],
    ["refused", { status: 429 }],
    ["failing", { status: 503 }],
    ["failing", { error: "ETIMEDOUT" }],
    ["no such host", { error: "ENOTFOUND" }],
  ] as const)("%s: %o", (state, answer) => {
    expect(linkStateOf(address, answer)).toBe(state);
  });
});

describe("links", () => {
  const row = writtenFacts.thematicYears[0];
  if (row === undefined) throw new Error("no row");
  const { sources } = row;

  it("name the rows all of whose sources are lost, and no others", () => {
    const lost = (ids: readonly string[]) =>
      linksOf(
        ids.map((source) => ({ source, status: 404 })),
        writtenFacts.sources,
      );
    expect(rowsOnLost(lost(sources), writtenFacts)).toContain(`thematicYears/${row.id}`);
    expect(rowsOnLost(lost(sources.slice(1)), writtenFacts)).not.toContain(`thematicYears/${row.id}`);
  });

  it("leave out a source that is gone from the facts, and refuse what is no result", () => {
    expect(linksOf([{ source: "no-such-source", status: 200 }], writtenFacts.sources)).toEqual([]);
    expect(() => linksOf([{ address: "http://example.org" }], writtenFacts.sources)).toThrow("source");
  });
});

describe("request()", () => {
  it("tells the last status and address, or the error", async () => {
    const server = createServer(({ url }, response) => {
      if (url === "/slow") return;
      if (url === "/old") response.writeHead(301, { location: "/new" });
      else response.writeHead(url === "/new" ? 200 : 404);
      response.end("text");
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await request("a", `${host}/old`, 5000)).toEqual({ source: "a", status: 200, final: `${host}/new` });
    expect(await request("b", `${host}/none`, 5000)).toEqual({ source: "b", status: 404, final: `${host}/none` });
    expect(await request("c", `${host}/slow`, 100)).toEqual({ source: "c", error: "TimeoutError" });
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    expect(await request("d", `${host}/new`, 5000)).toEqual({ source: "d", error: "ECONNREFUSED" });
  });
});
