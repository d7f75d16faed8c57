import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { dayNumber, earliest, isDate, isDay, isoDay, lastDay, lastDayOfYear, latest, show } from "../src/day.ts";
import { badDays } from "./support/bad-values.ts";
import { plusDays } from "./support/days.ts";

const years = [0, 1, 4, 99, 100, 400, 1900, 1970, 1999, 2000, 2023, 2024, 2100, 9999];

const pad = (number: number, width: number): string => String(number).padStart(width, "0");

/** Whether the clock's own calendar has this day: an oracle that shares no code with the package. */
const exists = (year: number, month: number, day: number): boolean => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

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

describe("show()", () => {
  it("keeps 40 characters whole, and cuts what is longer", () => {
    expect(show("x".repeat(40))).toBe(`"${"x".repeat(40)}"`);
    expect(show("x".repeat(41))).toBe(`"${"x".repeat(40)}…"`);
  });

  it("names an object by its kind and never asks it", () => {
    const shy = {
      toString: () => {
        throw new Error("asked");
      },
    };
    expect(show(shy)).toBe("[object Object]");
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

describe("isDay()", () => {
  it("says of what dayNumber() takes that it is a day, and of everything else that it is none", () => {
    for (const [value] of badDays) expect(isDay(value)).toBe(false);
    for (const value of ["2024-02-29", { year: 2024, month: 2, day: 29 }, "0000-01-01"])
      expect(isDay(value)).toBe(true);
  });
});

describe("lastDay()", () => {
  it("is the day before until, on every day of two years and a century's turn", () => {
    for (const start of ["1900-01-01", "2000-01-01", "2023-01-01"]) {
      for (let n = 1; n < 800; n++) expect(lastDay({ until: plusDays(start, n) })).toBe(plusDays(start, n - 1));
    }
  });

  it("is not told where until is not known to the day, or the span still holds", () => {
    expect([{ until: "2010-01" }, { until: "2010" }, {}, { until: undefined }].map(lastDay)).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe("lastDayOfYear()", () => {
  it("is 31 December", () => {
    expect(lastDayOfYear(2017)).toBe(dayNumber("2017-12-31"));
    expect(lastDayOfYear(0)).toBe(dayNumber("0000-12-31"));
    expect(lastDayOfYear(9999)).toBe(dayNumber("9999-12-31"));
  });
});

describe("earliest() and latest()", () => {
  it.each([
    ["2017-06-09", "2017-06-09", "2017-06-09"],
    ["2010-05", "2010-05-01", "2010-05-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2010-12", "2010-12-01", "2010-12-31"],
    ["2010", "2010-01-01", "2010-12-31"],
    ["0000", "0000-01-01", "0000-12-31"],
  ])("of %s are %s and %s", (date, first, last) => {
    expect(earliest(date)).toBe(first);
    expect(latest(date)).toBe(last);
  });

  it("of any month enclose exactly its days", () => {
    for (const year of years) {
      for (let month = 1; month <= 12; month++) {
        const date = `${pad(year, 4)}-${pad(month, 2)}`;
        const last = Number(latest(date).slice(8));
        expect([exists(year, month, last), exists(year, month, last + 1)], date).toEqual([true, false]);
        expect(earliest(date)).toBe(`${date}-01`);
      }
    }
  });
});
