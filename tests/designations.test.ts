import { describe, expect, it } from "vitest";
import { chairmanships, culturalCapitals, summits, thematicYear, thematicYears } from "../src/index.ts";

describe("thematicYear()", () => {
  it("agrees with a linear search on every year", () => {
    for (let year = 1996; year <= 2030; year++) {
      expect(thematicYear(year)).toBe(thematicYears.find((row) => row.year === year));
    }
    expect(thematicYears.map(({ year }) => year)).toEqual([2021, 2023, 2024, 2025]);
  });

  it("tells years decided before they began", () => {
    for (const { decidedOn, year } of thematicYears)
      if (decidedOn !== undefined) expect(decidedOn < `${year}-01-01`).toBe(true);
  });
});

describe("culturalCapitals", () => {
  it("run with the chairmanship of their state, and were decided at the summit that began it", () => {
    for (const { decidedOn, from, state, until, years } of culturalCapitals) {
      const chairmanship = chairmanships.find((row) => row.from === from);
      expect(chairmanship).toMatchObject(until === undefined ? { state } : { state, until });
      expect(summits.map(({ lastDay }) => lastDay)).toContain(decidedOn);
      expect(decidedOn <= from).toBe(true);
      expect(years).toBe(`${from.slice(0, 4)}-${Number(from.slice(0, 4)) + 1}`);
    }
  });
});
