import { describe, expect, it } from "vitest";
import * as main from "../src/index.ts";
import { plusDays, sweep } from "./support/days.ts";

describe("place(), organisation() and body()", () => {
  it("give each record by id", () => {
    for (const row of main.places) expect(main.place(row.id)).toBe(row);
    for (const row of main.organisations) expect(main.organisation(row.id)).toBe(row);
    for (const row of main.bodies) expect(main.body(row.id)).toBe(row);
  });

  it("refuse the id of another table", () => {
    expect(() => main.place("csto")).toThrow('"csto" is not the id of a place (expected one such as "tashkent")');
    expect(() => main.organisation("secretariat")).toThrow(
      '"secretariat" is not the id of an organisation (expected one such as "csto")',
    );
    expect(() => main.body("tashkent")).toThrow(
      '"tashkent" is not the id of a body (expected one such as "secretariat")',
    );
  });
});

describe("placeNameOn()", () => {
  it("is the name of today of every place that never had another, on every day", () => {
    for (const { id, name, formerNames } of main.places) {
      if (formerNames !== undefined) continue;
      for (const day of sweep.filter((_, index) => index % 97 === 0)) expect(main.placeNameOn(id, day)).toBe(name);
    }
  });

  it("turns on the days on which Astana became Nur-Sultan and Astana again", () => {
    const on = (day: string): string => main.placeNameOn("astana", day).en;
    for (const [day, before, from] of [
      ["2019-03-23", "Astana", "Nur-Sultan"],
      ["2022-09-17", "Nur-Sultan", "Astana"],
    ] as const) {
      expect([on(plusDays(day, -1)), on(day), on(plusDays(day, 1))]).toEqual([before, from, from]);
    }
  });

  it("checks the day of a place that never had another name", () => {
    expect(() => main.placeNameOn("tashkent", "2024-02-30")).toThrow(RangeError);
  });
});

describe("nameIn()", () => {
  it("gives the name in a language, and in English where there is none", () => {
    const name = { en: "Lahore", zh: "拉合尔" };
    expect(main.languages.map((language) => main.nameIn(name, language))).toEqual(["Lahore", "Lahore", "拉合尔"]);
  });

  it("refuses what is no name and no language", () => {
    expect(() => main.nameIn("Lahore" as never, "en")).toThrow('"Lahore" is not a name (expected an object with en)');
    expect(() => main.nameIn({ en: "Lahore" }, "de" as never)).toThrow(
      new RangeError('"de" is not a language (expected "en", "ru" or "zh")'),
    );
  });
});

describe("findState()", () => {
  it("finds every state by each of its codes and names, in any case, with spaces and without accents", () => {
    for (const { code, alpha3, numeric, name, officialName, aliases } of Object.values(main.states)) {
      const names = [code, alpha3, numeric, ...Object.values(name), ...Object.values(officialName), ...aliases];
      for (const one of names) {
        for (const text of [one, one.toLowerCase(), one.toUpperCase(), `  ${one.replaceAll(" ", "  ")}\t`]) {
          expect(main.findState(text), text).toBe(code);
        }
      }
    }
  });

  it.each([
    ["Turkey", "TR"],
    ["TURKIYE", "TR"],
    ["Türkiye", "TR"],
    ["turkıye", "TR"],
    ["İran", "IR"],
    ["Казахстан", "KZ"],
    ["051", "AM"],
    ["Lao People’s Democratic Republic", "LA"],
    ["Lao People's Democratic Republic", "LA"],
    ["Lao People＇s Democratic Republic", "LA"],
    ["Tu¯rkiye", "TR"],
    [" Lao  People's\tDemocratic \n Republic", "LA"],
  ])("takes %s for %s", (text, code) => {
    expect(main.findState(text)).toBe(code);
  });

  it.each(["", " ", "51", "Turk", "Korea", "Turkmenistan", "TM", "ID", "constructor"])(
    "finds no state in %j",
    (text) => {
      expect(main.findState(text)).toBeUndefined();
    },
  );

  it("refuses what is no text", () => {
    expect(() => main.findState(398 as never)).toThrow("398 is not a text (expected a name or code of a state)");
  });
});
