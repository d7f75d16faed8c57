import { describe, expect, it } from "vitest";
import * as main from "../src/index.ts";
import { plusDays } from "./support/days.ts";
import { boundaries, padded } from "./support/naive.ts";

const { ratsDirectors, secretariesGeneral, secretaryGeneralOn, summits } = main;

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

describe("terms", () => {
  it("begin after the meeting that appointed, which exists", () => {
    for (const { id, appointedAt, from } of [...secretariesGeneral, ...ratsDirectors]) {
      if (appointedAt === undefined) continue;
      const meeting = summits.find((summit) => summit.id === appointedAt);
      expect(meeting, id).toBeDefined();
      expect((meeting?.lastDay ?? "9") < padded(from), id).toBe(true);
    }
  });

  it("of the directors of RATS run beside those of the heads of the Secretariat, from other states", () => {
    expect(ratsDirectors).toHaveLength(8);
    for (const director of ratsDirectors) {
      const head = secretaryGeneralOn(padded(director.from));
      expect(head?.nominatedBy).not.toBe(director.nominatedBy);
    }
  });

  it("of attested deputies give no day but those that are attested", () => {
    for (const term of main.deputySecretariesGeneral) {
      if (!("attestedOn" in term)) continue;
      expect([...term.attestedOn].sort()).toEqual(term.attestedOn);
      for (const day of term.attestedOn) {
        expect(main.deputySecretariesGeneralOn(day)).toContain(term);
        for (const shift of [-1, 1]) {
          const other = plusDays(day, shift);
          if (!(term.attestedOn as readonly string[]).includes(other))
            expect(main.deputySecretariesGeneralOn(other)).not.toContain(term);
        }
      }
    }
  });
});
