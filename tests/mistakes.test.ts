import { describe, expect, it } from "vitest";
import { writtenFacts } from "../scripts/dataset.ts";
import type { Lint } from "../scripts/lints/rows.ts";
import { moved, swapped, transposed } from "../scripts/mistakes/dates.ts";
import { mistakesOf } from "../scripts/mistakes/draw.ts";
import { guarded, leavesOf } from "../scripts/mistakes/fields.ts";
import { randomOf } from "../scripts/mistakes/random.ts";
import { type Outcome, survey } from "../scripts/mistakes/survey.ts";
import { miscounted, misspelt, miswritten, renamed, turned } from "../scripts/mistakes/texts.ts";

describe("a mistake in a date", () => {
  it.each([
    ["2017-06-09", "day", 1, "2017-06-10"],
    ["2017-01-01", "day", -1, "2016-12-31"],
    ["2017-06-09", "month", 1, "2017-07-09"],
    ["2017-06", "year", -1, "2016-06"],
    ["2017-06", "day", 1, undefined],
    ["2017", "month", 1, undefined],
  ] as const)("moves %s by the %s %i to %s", (date, part, by, expected) => {
    expect(moved(date, part, by)).toBe(expected);
  });

  it("swaps day and month where that is a day", () => {
    expect(swapped("2017-06-09")).toBe("2017-09-06");
    expect(swapped("2017-06-29")).toBeUndefined();
    expect(swapped("2017-06")).toBeUndefined();
  });

  it("turns two digits round where that is a day", () => {
    const made = new Set(Array.from({ length: 40 }, (_, seed) => transposed("2017-01-21", randomOf(seed))));
    expect([...made].sort()).toEqual(["2017-01-12", "2017-10-21", "2071-01-21"]);
    expect(transposed("2011-11-11", randomOf(1))).toBeUndefined();
  });
});

describe("a mistake in a text", () => {
  it("spells a word with one letter wrong, or two turned round", () => {
    const made = Array.from({ length: 40 }, (_, seed) => misspelt("Ufa 2015", randomOf(seed)) ?? "");
    expect(made.every((text) => /^U[a-z]{2} 2015$/.test(text) && text !== "Ufa 2015")).toBe(true);
    expect(made).toContain("Uaf 2015");
    expect(misspelt("2015", randomOf(1))).toBeUndefined();
    expect(misspelt("Уфа", randomOf(1))).toMatch(/^У[а-я]{2}$/);
  });

  it("writes another character", () => {
    expect(miswritten("乌法", "北", randomOf(1))).toMatch(/^(北法|乌北)$/);
    expect(miswritten("Ufa", "北京", randomOf(1))).toBeUndefined();
  });

  it("counts one too many, and names another", () => {
    expect(miscounted("until 2025")).toBe("until 2026");
    expect(miscounted("the Fifth Anniversary")).toBe("the sixth Anniversary");
    expect(miscounted("no number")).toBeUndefined();
    expect(renamed("Ufa Declaration", ["Ufa", "Goa"], randomOf(1))).toBe("Goa Declaration");
    expect(turned("Imran Khan")).toBe("Khan Imran");
    expect(turned("Mohammad Ishaq Dar")).toBeUndefined();
  });
});

describe("a sample", () => {
  const sample = mistakesOf(writtenFacts, { seed: 1, each: 1 });

  it("is the same for one seed, and another for another", () => {
    expect(mistakesOf(writtenFacts, { seed: 1, each: 1 })).toEqual(sample);
    expect(mistakesOf(writtenFacts, { seed: 2, each: 1 })).not.toEqual(sample);
  });

  it("has mistakes in every field in which values differ", () => {
    const made = new Set(sample.map(({ table, field }) => `${table} ${field}`));
    const fields = new Map<string, Set<string | number>>();
    for (const { table, field, nature, value } of leavesOf(writtenFacts)) {
      const name = `${table} ${field}`;
      if ((guarded as readonly string[]).includes(nature)) fields.set(name, (fields.get(name) ?? new Set()).add(value));
    }
    const missing = [...fields].filter(([name, values]) => values.size > 1 && !made.has(name)).map(([name]) => name);
    expect(missing).toEqual([]);
  });
});

describe("a check notices a mistake", () => {
  const share = { seed: 1, each: 1, of: 60, rest: 0 };
  /** What becomes of the mistakes in a field: a whole row that is left out any sentence may speak of. */
  const outcomes = (lints: Readonly<Record<string, Lint>>): readonly Outcome[] =>
    survey(writtenFacts, lints, share).filter(({ nature }) => nature !== "rows");
  const made = outcomes({}).map(({ what }) => what);

  /** How many of the mistakes a check notices that says these sentences of any facts. */
  const noticed = (sentences: readonly string[], name = "check"): number => {
    const lint: Lint = (data) => (Object.values(data).length > 0 ? sentences : []);
    return outcomes({ [name]: lint }).filter(({ noticedBy }) => noticedBy.length > 0).length;
  };
  /** The row and the field of each mistake (example: `"summits/summit-2017 place"`). */
  const places = made.map((what) => what.split(": ")[0] ?? "");
  const sentences = places.map((place) => `${place.replace("/", " ")} is wrong; correct it`);

  it("by a sentence that names the row and the field", () => {
    expect(made.length).toBeGreaterThan(5);
    expect(noticed(sentences)).toBe(made.length);
    expect(noticed(sentences.slice(0, 1))).toBe(1);
  });

  it("and not by one that names another row, that is about an exception, or that is of form", () => {
    expect(noticed(places.map((place) => `nobody ${place.split(" ")[1]}: is wrong; correct it`))).toBe(0);
    expect(noticed(sentences.map((sentence) => `scripts/lints/known.ts: ${sentence}`))).toBe(0);
    expect(noticed(sentences, "unorderedRows")).toBe(0);
  });
});
