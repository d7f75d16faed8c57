import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { chart } from "../../bench/chart.ts";
import { filled } from "../../bench/page.ts";
import type { Growth } from "../../bench/points.ts";

const read = (file: string): string => readFileSync(file, "utf8");
const page = read("bench/README.md");

it("the page of the benchmarks says what was measured, and the chart draws it", () => {
  expect(filled(page)).toBe(page);
  expect(chart(JSON.parse(read("bench/growth.json")) as Growth)).toBe(read("bench/growth.svg"));
});

it("a figure changed by hand is noticed", () => {
  const wrong = page.replace(/\| bare binary search \| [\d,]+/, "| bare binary search | 1");
  expect(wrong).not.toBe(page);
  expect(filled(wrong)).toBe(page);
});

it("a page without a place for a table is refused", () => {
  expect(() => filled(page.replace("<!-- growth -->\n", ""))).toThrow("no place for growth");
});
