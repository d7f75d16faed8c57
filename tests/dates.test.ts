import { describe, expect, it } from "vitest";
import { earliest, lastDay, latest } from "../src/dates.ts";
import { exists, pad, plusDays, years } from "./support/days.ts";

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
