import { languages } from "sco-data";
import { sources } from "sco-data/sources";
import { describe, expect, it } from "vitest";
import { meaningOf, termGroups } from "../src/glossary/glossary.ts";
import { pathOf } from "../src/kinds.ts";

const terms = Object.values(termGroups).flat();

describe("the glossary", () => {
  it("has each term once, in every language", () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    for (const language of languages) {
      const names = terms.map(({ term }) => term[language]);
      expect(new Set(names).size, language).toBe(names.length);
    }
  });

  it("says what a term means, in a sentence of the language", () => {
    for (const term of terms) {
      expect(meaningOf(term, "en")).toMatch(/^[A-Z0-9].*\.$/);
      expect(meaningOf(term, "ru")).toMatch(/^[А-Я].*\.$/);
      expect(meaningOf(term, "zh")).toMatch(/^[^A-Za-z].*。$/);
      for (const language of languages) expect(meaningOf(term, language)).not.toMatch(/[{}]|undefined/);
    }
  });

  it("takes days and numbers from the package", () => {
    const meaning = (id: string): readonly string[] =>
      terms.filter((term) => term.id === id).map((term) => meaningOf(term, "en"));
    expect(meaning("charter")).toEqual([
      "The constitution of the organisation, signed on 7 June 2002 and in force since 19 September 2003.",
    ]);
    expect(meaning("sco")).toEqual(["An organisation of 10 states, founded in Shanghai on 15 June 2001."]);
    expect(meaning("family")[0]).toContain("27 on 1 September 2026");
  });

  it("leads to pages that there are, and names sources that there are", () => {
    for (const { id, about, sources: cited = [] } of terms) {
      if (about !== undefined) expect(pathOf(about), id).toBeDefined();
      expect(cited.filter((source) => !Object.hasOwn(sources, source))).toEqual([]);
    }
  });

  it("answers whether English is an official language, with its sources", () => {
    const term = terms.find(({ id }) => id === "official-languages");
    expect(term?.says.en).toMatch(/^Russian and Chinese.*Is English one\? One report/);
    expect(term?.sources).toContain("ani-2026-09-01");
  });
});
