import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { numbersOf } from "../scripts/about/numbers.ts";
import { aboutTheData } from "../scripts/about/page.ts";
import { writtenFacts } from "../scripts/dataset.ts";

describe("ABOUT-THE-DATA.md", () => {
  it("is fresh: npm run data:about writes it", () => {
    expect(readFileSync("ABOUT-THE-DATA.md", "utf8")).toBe(aboutTheData(writtenFacts));
  });

  it("has no number but those that are computed, and those of names and examples", () => {
    const prose = readFileSync("scripts/about/template.md", "utf8")
      .replace(/`[^`]*`/g, "")
      .replace(/\{\{\w+\}\}/g, "")
      .replace(/CC0|ISO 3166-1|31 December|of May 2010|November and December 2026/g, "");
    expect(prose.match(/.*\d.*/g)).toBeNull();
  });

  it("counts every source once in each table", () => {
    const { byKind = "", byControl = "", byCountry = "", byLanguage = "" } = numbersOf(writtenFacts);
    for (const table of [byKind, byControl, byCountry, byLanguage]) {
      const counts = [...table.matchAll(/\| (\d+) \| \d+ % \|$/gm)].map(([, count]) => Number(count));
      expect(counts.length).toBeGreaterThan(4);
      expect(counts.reduce((sum, count) => sum + count)).toBe(Object.keys(writtenFacts.sources).length);
    }
  });
});
