import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { chart } from "../../bench/chart.ts";
import { filled, pages } from "../../bench/page.ts";
import type { Growth } from "../../bench/points.ts";

const read = (file: string): string => readFileSync(file, "utf8");
const page = read("bench/README.md");
const quoted = pages["bench/README.md"] ?? [];

it.each(Object.entries(pages))("%s quotes what was measured", (file, names) => {
  expect(names).not.toEqual([]);
  expect(filled(read(file), names)).toBe(read(file));
});

it("the chart draws what was measured", () => {
  expect(chart(JSON.parse(read("bench/growth.json")) as Growth)).toBe(read("bench/growth.svg"));
});

it("a figure changed by hand is noticed", () => {
  const wrong = page.replace(/\| bare binary search \| [\d,]+/, "| bare binary search | 1");
  expect(wrong).not.toBe(page);
  expect(filled(wrong, quoted)).toBe(page);
});

it("a page without a place for a table is refused", () => {
  expect(() => filled(page.replace("<!-- growth -->\n", ""), quoted)).toThrow("no place for growth");
});
