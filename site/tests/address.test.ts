import fc from "fast-check";
import { coverage } from "sco-data";
import { describe, expect, it } from "vitest";
import { comparedWith, readAddress, type View, writeAddress } from "../explorer/address.ts";
import { changeDays } from "../explorer/days.ts";
import { languages } from "../explorer/language.ts";

const views = fc.record<View>(
  {
    day: fc.constantFrom(...changeDays),
    language: fc.constantFrom(...languages),
    with: fc.constantFrom(...changeDays),
  },
  { requiredKeys: ["day", "language"] },
);

describe("an address", () => {
  it("gives back the view from which it was written", () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readAddress(writeAddress(view))).toEqual({ view, wrong: [] });
      }),
    );
  });

  it("is short where nothing but the day was chosen", () => {
    expect(writeAddress({ day: "2017-06-09", language: "en" })).toBe("#2017-06-09");
    expect(writeAddress({ day: "2017-06-09", language: "ru", with: "2016-01-01" })).toBe(
      "#2017-06-09?lang=ru&with=2016-01-01",
    );
  });

  it.each(["", "#"])("%j means the last covered day, in English, beside a year before", (hash) => {
    const { view, wrong } = readAddress(hash);
    expect(view).toEqual({ day: coverage.through, language: "en" });
    expect(wrong).toEqual([]);
    expect(comparedWith(view).slice(4)).toBe(coverage.through.slice(4));
  });

  it.each([
    ["#2017-02-30", ["2017-02-30"]],
    ["#1950-01-01", ["1950-01-01"]],
    ["#yesterday?lang=ru", ["yesterday"]],
    ["#%E0%A4%A", ["%E0%A4%A"]],
  ])("%s is wrong, and the last covered day stands in", (hash, wrong) => {
    const address = readAddress(hash);
    expect(address.wrong).toEqual(wrong);
    expect(address.view.day).toBe(coverage.through);
  });

  it("with a wrong language or comparison keeps its day and says what is wrong", () => {
    const { view, wrong } = readAddress("#2017-06-09?lang=fr&with=2017-13-01");
    expect(view).toEqual({ day: "2017-06-09", language: "en" });
    expect(wrong).toEqual(["lang=fr", "with=2017-13-01"]);
  });

  it("is never too strange to be read", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readAddress(`#${text}`)).not.toThrow();
      }),
    );
  });
});
