import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { dayNumber, isDate, isDay, isoDay, lastDayOfYear } from "../src/day.ts";
import { badDays } from "./support/bad-values.ts";
import { exists, pad, years } from "./support/days.ts";

const accepts = (day: Parameters<typeof dayNumber>[0]): boolean => {
  try {
    dayNumber(day);
    return true;
  } catch {
    return false;
  }
};

describe("isDate()", () => {
  it("is true of a Date of this realm or another, and false of all that looks like one", () => {
    expect([new Date(), runInNewContext("new Date()")].map(isDate)).toEqual([true, true]);
    expect(["2017-06-09", null, { getTime: () => 0 }, Object.create(Date.prototype)].map(isDate)).toEqual(
      Array(4).fill(false),
    );
  });
});

describe("dayNumber()", () => {
  it("takes exactly the days of the ISO calendar, as text and as an object", () => {
    for (const year of years) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
          const expected = exists(year, month, day);
          if (accepts(text) !== expected || accepts({ year, month, day }) !== expected) expect.fail(text);
        }
      }
    }
  });

  it("reads text and object alike, and isoDay() writes the day back", () => {
    expect(dayNumber("2017-06-09")).toBe(20170609);
    expect(dayNumber({ year: 2017, month: 6, day: 9 })).toBe(20170609);
    expect(isoDay(20170609)).toBe("2017-06-09");
    expect(isoDay(dayNumber("0001-02-03"))).toBe("0001-02-03");
  });
});

describe("an object that names its calendar", () => {
  function ownCalendar(this: { readonly own: string }): string {
    return this.own;
  }

  it.each<[how: string, named: object]>([
    ["a text, as Temporal does", { calendarId: "iso8601" }],
    ["an older text", { calendar: "gregory" }],
    ["an identifier, as @internationalized/date does", { calendar: { identifier: "gregory" } }],
    ["an id, as the first polyfills do", { calendar: { id: "iso8601" } }],
    ["a method", { getCalendar: () => "gregory" }],
    ["a method that reads the object", { own: "iso8601", getCalendar: ownCalendar }],
  ])("by %s, is a day where that is the ISO or the Gregorian calendar", (_, named) => {
    expect(dayNumber({ year: 2017, month: 6, day: 9, ...named })).toBe(20170609);
  });

  it.each<[how: string, named: object]>([
    ["a method that names another", { getCalendar: () => "hebrew" }],
    ["an identifier before an id", { calendar: { identifier: "hebrew", id: "iso8601" } }],
    ["what only reads as one", { calendar: { toString: () => "iso8601" } }],
  ])("by %s, is none", (_, named) => {
    expect(isDay({ year: 2017, month: 6, day: 9, ...named })).toBe(false);
  });
});

describe("isDay()", () => {
  it("says of what dayNumber() takes that it is a day, and of everything else that it is none", () => {
    for (const [value] of badDays) expect(isDay(value)).toBe(false);
    for (const value of ["2024-02-29", { year: 2024, month: 2, day: 29 }, "0000-01-01"])
      expect(isDay(value)).toBe(true);
  });
});

describe("lastDayOfYear()", () => {
  it("is 31 December", () => {
    expect(lastDayOfYear(2017)).toBe(dayNumber("2017-12-31"));
    expect(lastDayOfYear(0)).toBe(dayNumber("0000-12-31"));
    expect(lastDayOfYear(9999)).toBe(dayNumber("9999-12-31"));
  });
});
