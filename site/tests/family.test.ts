import { affiliations, isMemberOn, stateCodes, statusOn } from "sco-data";
import { describe, expect, it } from "vitest";
import { changeDays } from "../explorer/days.ts";
import { arrivals, lanes, standingsOn } from "../explorer/family.ts";
import { asked } from "./asked.ts";

describe("the family", () => {
  it("has one lane per state, and every status on one of them", () => {
    expect(lanes.map(({ state }) => state.code).sort()).toEqual(stateCodes);
    expect(new Set(lanes.flatMap(({ bars }) => bars.map(({ row }) => row)))).toEqual(new Set(affiliations));
  });

  it("is grouped by when the states came, oldest first", () => {
    const days = arrivals.map(({ day }) => day);
    expect(days).toEqual([...new Set(days)].sort());
    expect(arrivals[0]?.lanes.map(({ state }) => state.code)).toEqual(["CN", "KG", "KZ", "RU", "TJ", "UZ"]);
    for (const { day, lanes } of arrivals)
      for (const { state } of lanes) expect(statusOn(state.code, day)).toBeDefined();
  });

  it("stands on every day of a change as the library says", () => {
    for (const day of changeDays) {
      for (const { lane, bar, call } of standingsOn(day)) {
        expect(bar?.status).toBe(asked(call));
        expect(bar?.status === "member").toBe(isMemberOn(lane.state.code, day));
      }
    }
  });
});
