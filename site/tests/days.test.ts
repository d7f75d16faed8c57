import { changesSince, nextChangesAfter } from "sco-data";
import { describe, expect, it } from "vitest";
import {
  canBeShown,
  changeDays,
  dayAfter,
  firstDay,
  isDay,
  lastDay,
  nextChange,
  previousChange,
  yearBefore,
} from "../explorer/days.ts";

describe("the days of changes", () => {
  it("are those at which the library arrives from change to change", () => {
    const met: string[] = [];
    for (let [change] = nextChangesAfter("0001-01-01"); change; [change] = nextChangesAfter(change.day))
      met.push(change.day);
    expect(changeDays).toEqual(met);
    expect(nextChangesAfter("0001-01-01")[0]?.day).toBe(firstDay);
    expect(changesSince("0001-01-01", { through: lastDay })).toEqual(changesSince("0001-01-01"));
  });

  it("are stepped through forwards and backwards, from a change or from between", () => {
    expect(nextChange("2017-06-08")).toBe("2017-06-09");
    expect(nextChange("2017-06-09")).not.toBe("2017-06-09");
    expect(previousChange("2017-06-10")).toBe("2017-06-09");
    expect(previousChange("2017-06-09")).not.toBe("2017-06-09");
    expect(previousChange(firstDay)).toBeUndefined();
    expect(nextChange(lastDay)).toBeUndefined();
    expect(changeDays.slice(1).map(previousChange)).toEqual(changeDays.slice(0, -1));
  });
});

it.each(["2017-06-09", "2024-02-29"])("%s is a day that can be shown", (text) => {
  expect(isDay(text) && canBeShown(text)).toBe(true);
});

it.each(["2023-02-29", "2017-6-9", "2017", "2017-06-09T00:00:00Z", "today", ""])("%j is no day", (text) => {
  expect(isDay(text)).toBe(false);
});

it("a day before the first change or after the last is not shown", () => {
  expect(["1990-01-01", "2099-01-01"].map(canBeShown)).toEqual([false, false]);
  expect([firstDay, lastDay].map(canBeShown)).toEqual([true, true]);
});

it("the day after and the year before mind the calendar and the range", () => {
  expect(dayAfter("2024-02-28")).toBe("2024-02-29");
  expect(dayAfter("2016-12-31")).toBe("2017-01-01");
  expect(yearBefore("2017-06-09")).toBe("2016-06-09");
  expect(yearBefore(firstDay)).toBe(firstDay);
});
