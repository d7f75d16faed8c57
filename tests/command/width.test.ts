import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { cells, padding } from "../../command/width.ts";
import { texts } from "../../scripts/lints/paths.ts";
import { states } from "../../src/facts.ts";
import { tables } from "../support/tables.ts";

describe("cells()", () => {
  it.each([
    ["Members (10)", 12],
    ["Государства-члены", 17],
    ["上海合作组织", 12],
    ["地区反恐怖机构，2022", 20],
    ["自2025-01-01起", 14],
    ["（）、。《》", 12],
    ["“Türkiye” – …", 13],
    ["", 0],
  ])("of %j are %i", (text, count) => {
    expect(cells(text)).toBe(count);
  });

  it("are those that string-width counts, in every text of the data", () => {
    const all = [...texts({ states, tables })].map(([, text]) => text);
    expect(all.filter((text) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThan(50);
    expect(all.filter((text) => cells(text) !== stringWidth(text))).toEqual([]);
  });
});

it("padding() fills up to a column, and adds nothing beyond it", () => {
  for (const text of ["", "秘书长", "Chair", "Глава"]) expect(stringWidth(text + padding(text, 10))).toBe(10);
  expect(padding("上海合作组织", 12)).toBe("");
  expect(padding("上海合作组织", 3)).toBe("");
});
