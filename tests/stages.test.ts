import { expect, it } from "vitest";
import { lookUp } from "../src/look-up.ts";
import { furthestStage } from "../src/stages.ts";

const on = (steps: Parameters<typeof furthestStage>[0], ...days: readonly string[]): unknown[] =>
  days.map((day) => lookUp(furthestStage(steps), day));

it("each stage counts from its own day, whatever their order", () => {
  const steps = [
    ["in-force", "2003-09-19"],
    ["signed", "2002-06-07"],
    ["consented", "2003-01-10"],
  ] as const;
  const days = ["2002-06-06", "2002-06-07", "2003-01-09", "2003-01-10", "2003-09-18", "2003-09-19", "2024-01-01"];
  expect(on(steps, ...days)).toEqual([undefined, "signed", "signed", "consented", "consented", "in-force", "in-force"]);
});

it("an earlier stage that follows takes nothing back, and of one day the furthest counts", () => {
  const steps = [
    ["consented", "2003"],
    ["signed", "2003-01-01"],
    ["signed", "2004-05"],
  ] as const;
  expect(on(steps, "2002-12-31", "2003-01-01", "2004-05-01")).toEqual([undefined, "consented", "consented"]);
});

it("a stage without a date does not count", () => {
  expect(furthestStage([["in-force", undefined]])).toEqual({ starts: [], values: [] });
});
