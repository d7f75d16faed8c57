import { describe, expect, it } from "vitest";
import {
  assertCovered,
  coverage,
  coverageKinds,
  coverageOf,
  isCovered,
  secretaryGeneralOn,
  statusOn,
  type TableName,
} from "../src/index.ts";
import { tables } from "../src/tables.ts";
import { plusDays, sweep } from "./support/days.ts";

describe("isCovered() and assertCovered()", () => {
  it("agree on every day with a comparison of strings", () => {
    for (const day of sweep) {
      const inside = coverage.from <= day && day <= coverage.through;
      if (isCovered(day) !== inside) expect.fail(day);
      if (inside) assertCovered(day);
      else expect(() => assertCovered(day)).toThrow(RangeError);
    }
  });

  it("hold on the first and the last day", () => {
    expect(coverage).toEqual({ from: "2001-06-15", through: "2026-09-01" });
    expect(isCovered(plusDays(coverage.from, -1))).toBe(false);
    expect(isCovered({ year: 2001, month: 6, day: 15 })).toBe(true);
    expect(isCovered(coverage.through)).toBe(true);
    expect(isCovered(plusDays(coverage.through, 1))).toBe(false);
  });

  it("take a year, which means its 31 December", () => {
    for (let year = 1995; year <= 2035; year++) expect(isCovered(year)).toBe(isCovered(`${year}-12-31`));
    expect([2000, 2001, 2025, 2026].map((year) => isCovered(year))).toEqual([false, true, true, false]);
    expect(assertCovered(2025)).toBeUndefined();
    expect(() => assertCovered(2026)).toThrow('"2026-12-31" is not covered');
  });

  it("show a day given as an object", () => {
    expect(() => assertCovered({ year: 2001, month: 6, day: 14 })).toThrow('"2001-06-14" is not covered');
  });
});

const names = Object.keys(tables) as TableName[];

describe("coverageOf()", () => {
  it.each(names)("says of %s what is claimed, and when somebody last looked", (table) => {
    const { through, complete, lookedOn } = coverageOf(table);
    expect(coverageKinds).toContain(complete);
    expect(through <= lookedOn).toBe(true);
  });

  it("claims no more of all tables than each of the complete ones has", () => {
    const whole = names.map((name) => coverageOf(name)).filter(({ complete }) => complete === "all");
    expect(whole.length).toBeGreaterThan(5);
    for (const { through } of whole) expect(through >= coverage.through).toBe(true);
  });

  it("moves the end of what isCovered() and assertCovered() take", () => {
    for (const table of names) {
      const { through } = coverageOf(table);
      expect(isCovered(through, table)).toBe(true);
      expect(isCovered(plusDays(through, 1), table)).toBe(false);
      expect(isCovered(plusDays(coverage.from, -1), table)).toBe(false);
      expect(assertCovered(through, table)).toBeUndefined();
    }
    expect(isCovered("2026-01-01")).toBe(true);
    expect(() => assertCovered("2026-01-01", "foreignMinistersMeetings")).toThrow(
      new RangeError(
        '"2026-01-01" is not covered by foreignMinistersMeetings (expected a day from 2001-06-15 through 2025-12-31)',
      ),
    );
  });
});

it("after coverage a query gives the last known answer, and respects a scheduled end", () => {
  expect(statusOn("BY", "2029-01-01")).toBe("member");
  expect(secretaryGeneralOn("2027-12-31")?.person.id).toBe("nurlan-yermekbayev");
  expect(secretaryGeneralOn("2028-01-01")).toBeUndefined();
});
