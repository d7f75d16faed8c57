import {
  affiliationCountsOn,
  chairOn,
  coverage,
  type IsoDay,
  isDay as isCalendarDay,
  secretaryGeneralOn,
  stateCodes,
  statusOn,
} from "sco-data";
import { expect, test } from "vitest";
import { changeDays } from "../../prose/kinds.ts";
import { betweenSummits } from "../src/between.ts";
import { dayOf, isDay, numberOf } from "../src/client/day-numbers.ts";
import { nextOf, previousOf, valueOn, yearsFrom } from "../src/client/steps.ts";
import { wide } from "../src/figures/scale.ts";
import { standingIn, statusDays } from "../src/figures/standing.ts";

const standing = standingIn("en");

/** Every day on which something changes, with the day before it. */
const days = changeDays
  .flatMap((day) => [dayOf(numberOf(day) - 1), day])
  .filter((day) => day >= wide.first && day < wide.end) as IsoDay[];

test("the bar steps through the days on which a status changed, first to last", () => {
  expect(statusDays.slice(0, 3)).toEqual(["2001-06-15", "2004-06-17", "2005-07-05"]);
  expect(nextOf(statusDays, "2005-07-05")).toBe("2009-06-16");
  expect(previousOf(statusDays, "2005-07-05")).toBe("2004-06-17");
  expect(nextOf(statusDays, "2005-07-06")).toBe("2009-06-16");
  expect(nextOf(statusDays, coverage.through)).toBeUndefined();
  expect(previousOf(statusDays, "2001-06-15")).toBeUndefined();
});

test("nobody's status changes on a day that the bar steps over", () => {
  for (const day of days)
    if (!statusDays.includes(day))
      expect(affiliationCountsOn(day), day).toEqual(affiliationCountsOn(dayOf(numberOf(day) - 1) as IsoDay));
});

test("what the page carries is what the package answers", () => {
  for (const day of days) {
    for (const code of stateCodes)
      expect(valueOn(standing.states[code] ?? [], day) || undefined).toBe(statusOn(code, day));
    const chair = chairOn(day)?.state.toLowerCase();
    expect((valueOn(standing.chair, day) || [])[1]).toBe(chair && `state/${chair}`);
    const holder = secretaryGeneralOn(day)?.person.id;
    expect((valueOn(standing.secretary, day) || [])[1], day).toBe(holder && `person/${holder}`);
  }
});

test("before the founding and after the last day that was checked, the page says so", () => {
  expect(valueOn(standing.counts, "2001-06-14")).toContain("Shanghai Five");
  expect(valueOn(standing.counts, coverage.through)).not.toContain("last known answer");
  expect(valueOn(standing.counts, dayOf(numberOf(coverage.through) + 1))).toContain("last known answer");
});

test("the merger of 2025 is explained where there are no observers", () => {
  expect(valueOn(standing.counts, "2025-08-31")).not.toContain("merged");
  expect(valueOn(standing.counts, "2025-09-01")).toContain("merged");
});

test("a year on or back is the same day, as far as the calendar has it", () => {
  expect(yearsFrom("2017-06-09", 1)).toBe("2018-06-09");
  expect(yearsFrom("2020-02-29", 1)).toBe("2021-02-28");
  expect(yearsFrom("2020-02-29", -4)).toBe("2016-02-29");
});

test("a text is a day where it is one for the package", () => {
  for (const text of [
    "2024-02-29",
    "2023-02-29",
    "2024-02-30",
    "2024-7-4",
    "2024-07",
    "",
    "x",
    "2001-06-15",
    "2024-13-01",
  ])
    expect(isDay(text), text).toBe(isCalendarDay(text));
});

test("from summit to summit nothing is left out", () => {
  for (const [index, { one }] of betweenSummits.entries())
    if (index > 0) expect(one).toBe(betweenSummits[index - 1]?.other);
  expect(betweenSummits).toHaveLength(25);
});
