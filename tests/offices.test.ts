import { describe, expect, it } from "vitest";
import { secretariesGeneral, secretaryGeneralOn } from "../src/index.ts";
import { plusDays, sweep } from "./support/days.ts";
import { boundaries, holding } from "./support/naive.ts";

const on = (day: string): string | undefined => secretaryGeneralOn(day)?.person.id;

describe("secretaryGeneralOn()", () => {
  it.each([
    ["2004-01-01", undefined, "zhang-deguang"],
    ["2007-01-01", "zhang-deguang", "bolat-nurgaliyev"],
    ["2010-01-01", "bolat-nurgaliyev", "muratbek-imanaliev"],
    ["2013-01-01", "muratbek-imanaliev", "dmitry-mezentsev"],
    ["2016-01-01", "dmitry-mezentsev", "rashid-alimov"],
    ["2019-01-01", "rashid-alimov", "vladimir-norov"],
    ["2022-01-01", "vladimir-norov", "zhang-ming"],
    ["2025-01-01", "zhang-ming", "nurlan-yermekbayev"],
    ["2028-01-01", "nurlan-yermekbayev", undefined],
  ])("changes on %s from %s to %s", (day, before, after) => {
    expect(on(plusDays(day, -1))).toBe(before);
    expect(on(day)).toBe(after);
    expect(on(plusDays(day, 1))).toBe(after);
  });

  it("changes on no other day", () => {
    expect(new Set(boundaries(secretariesGeneral)).size).toBe(9);
  });

  it("agrees with a linear search on every day from 1996 to 2030, and gives the rows themselves", () => {
    for (const day of sweep) {
      if (secretaryGeneralOn(day) !== holding(secretariesGeneral, day)[0]) expect.fail(day);
    }
  });
});

describe("secretariesGeneral", () => {
  it("follow one another without a gap, one state after the other", () => {
    for (const [index, term] of secretariesGeneral.entries()) {
      const next = secretariesGeneral[index + 1];
      if (next !== undefined) expect(next.from).toBe(term.until);
    }
    // Russian alphabetical order, with which the host state began: Китай, Казахстан, Кыргызстан, Россия, …
    expect(secretariesGeneral.map((term) => term.nominatedBy)).toEqual([
      "CN",
      "KZ",
      "KG",
      "RU",
      "TJ",
      "UZ",
      "CN",
      "KZ",
    ]);
  });

  it("were titled Executive Secretary only in the first term", () => {
    const [first, ...others] = secretariesGeneral.map((term) => term.title);
    expect(first).toBe("Executive Secretary");
    expect(new Set(others)).toEqual(new Set(["Secretary-General"]));
  });
});
