import papaparse from "papaparse";
import { affiliations, coverage, stateCodes, states, statuses } from "sco-data";
import { expect, test } from "vitest";
import { listOf, pictures, tables } from "../src/figures/files.ts";
import { barsOf, checked, percentOf, ticksOf, wide } from "../src/figures/scale.ts";
import { tileColumns, tiles } from "../src/figures/tiles.ts";

const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] =>
  papaparse.parse<Record<string, string>>(tables.get(name)?.() ?? "", { header: true, skipEmptyLines: true }).data;

test("a scale goes from its first day until its end, and no farther", () => {
  expect(percentOf(coverage.from)).toBe(0);
  expect(percentOf(checked.end)).toBe(100);
  expect(percentOf("1996-04-26")).toBe(0);
  expect(percentOf("2030")).toBe(100);
  expect(percentOf("1996-04-26", wide)).toBe(0);
  expect(percentOf("2012-02-28", wide)).toBeCloseTo(50, 0);
});

test("a date known to the month lies where the month begins", () => {
  expect(percentOf("2010-05")).toBe(percentOf("2010-05-01"));
});

test("bars follow one another without gap, and the last ends with what was checked", () => {
  const bars = barsOf(affiliations.filter(({ state }) => state === "BY"));
  for (const [index, { left }] of bars.entries()) {
    const before = bars[index - 1];
    if (before) expect(before.left + before.width).toBeCloseTo(left, 1);
  }
  const last = bars.at(-1);
  expect((last?.left ?? 0) + (last?.width ?? 0)).toBeCloseTo(100, 1);
});

test("ticks are every fifth year, with room for their numbers", () => {
  expect(ticksOf(wide).map(({ year }) => year)).toEqual([2000, 2005, 2010, 2015, 2020, 2025]);
});

test("each state has one tile, and each tile a place of its own", () => {
  expect(tiles.map(({ code }) => code).sort()).toEqual([...stateCodes].sort());
  expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(tiles.length);
  expect(tileColumns).toBe(8);
});

test("the table of statuses has every row, and its last days", () => {
  const rows = rowsOf("status");
  expect(rows.map(({ id }) => id)).toEqual(affiliations.map(({ id }) => id));
  expect(rows.find(({ id }) => id === "observer-in")).toEqual({
    id: "observer-in",
    state: "IN",
    name: "India",
    status: "observer",
    from: "2005-07-05",
    last_day: "2017-06-08",
  });
});

test("each status and each state has its rows in a table", () => {
  expect(statuses.flatMap((status) => rowsOf(listOf[status])).length).toBe(affiliations.length);
  expect(rowsOf("state/by").map(({ status }) => status)).toEqual(["dialogue-partner", "observer", "member"]);
});

test("lines end as RFC 4180 has it", () => {
  for (const write of tables.values()) expect(write().replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test.each(["lanes.en", "lanes.ru", "lanes.zh", "map.en", "map.ru", "map.zh"])("%s names every state", (name) => {
  const language = name.endsWith("ru") ? "ru" : name.endsWith("zh") ? "zh" : "en";
  const svg = pictures.get(name)?.() ?? "";
  const drawn = svg.replaceAll(/<[^>]*>/g, " ");
  for (const state of Object.values(states))
    for (const word of (state.name[language] ?? "").split(" ")) expect(drawn).toContain(word);
});

test("every state has its own picture in each language", () => {
  expect(pictures.size).toBe(3 * (2 + stateCodes.length));
  expect(pictures.get("state/by.ru")?.()).toContain("Беларусь");
});
