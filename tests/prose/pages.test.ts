import { type Language, languages } from "sco-data";
import { describe, expect, it } from "vitest";
import { nameOf } from "../../prose/entities/names.ts";
import { pageOf } from "../../prose/entities/pages.ts";
import { idsOf, type Kind, kinds, neighboursOf } from "../../prose/kinds.ts";
import { textOf } from "../../prose/lines.ts";
import type { Cell, EntityPage } from "../../prose/model.ts";

const cellsOf = ({ facts, sections }: EntityPage): readonly Cell[] => [
  ...facts.map(({ cell }) => cell),
  ...sections.flatMap(({ table, list }) => [...(list ?? []), ...(table?.rows.flatMap(({ cells }) => cells) ?? [])]),
];

const lead = (kind: Kind, id: string, language: Language): string => textOf(pageOf(kind, id, language).lead);

const fact = (kind: Kind, id: string, name: string): string | undefined => {
  const found = pageOf(kind, id, "en").facts.find((each) => each.name === name);
  return found && textOf(found.cell.line);
};

describe("pageOf", () => {
  describe.each(kinds)("of every %s", (kind) => {
    it.each(languages)("in %s says something everywhere, and nothing broken", (language) => {
      for (const id of idsOf[kind]) {
        const page = pageOf(kind, id, language);
        const texts = [page.name, page.lead, ...cellsOf(page).map(({ line }) => line)].map(textOf);
        expect(texts.filter((text) => /[{}]|undefined|\[object|\.\.|。。/.test(text))).toEqual([]);
        expect(textOf(page.lead)).not.toBe("");
        expect(textOf(page.name).startsWith(nameOf(kind, id, language))).toBe(true);
        for (const { table } of page.sections)
          for (const { cells } of table?.rows ?? []) expect(cells).toHaveLength(table?.columns.length ?? 0);
      }
    });
  });

  it("says the history of a state in a sentence", () => {
    expect(lead("state", "BY", "en")).toBe("Belarus: dialogue partner 2009, observer 2015, member since 4 July 2024.");
    expect(lead("state", "TM", "en")).toMatch(/^Turkmenistan never had a status/);
  });

  it("says of a person what is on record", () => {
    expect(lead("person", "zhang-ming", "en")).toBe(
      "Zhang Ming: Secretary-General from 1 January 2022 to 31 December 2024; led a delegation to 4 meetings on record (2022–2024).",
    );
    expect(lead("person", "xi-jinping", "en")).toMatch(
      /^Xi Jinping: led a delegation to \d+ meetings on record \(2013–2026\) for China; chaired 2 meetings\.$/,
    );
    expect(lead("person", "aziz-nosirov", "en")).toContain("in office on 2017-11-15");
  });

  it("says of a meeting which it was, where, when and under whom", () => {
    expect(lead("meeting", "summit-2024", "en")).toBe(
      "24th meeting of the Council of Heads of State, in Astana, Kazakhstan, on 3–4 July 2024, chaired by Kassym-Jomart Tokayev.",
    );
    expect(lead("meeting", "summit-2020", "en")).toContain("by video, hosted from Moscow, Russia");
    expect(lead("meeting", "summit-2012", "en")).toMatch(/^12th meeting/);
    expect(lead("meeting", "summit-2022", "en")).toMatch(/^22nd meeting/);
    expect(fact("meeting", "foreign-ministers-2002-01", "Number of its council")).toBe("not counted by any text");
  });

  it("says of a document what it is and where it holds", () => {
    expect(lead("document", "charter-2002", "en")).toBe(
      "Treaty, signed on 7 June 2002 in St Petersburg by 6 states, in force since 19 September 2003.",
    );
  });

  it("says of a place, a body and an organisation what ties them to the SCO", () => {
    expect(lead("place", "tashkent", "en")).toMatch(
      /^Tashkent, Uzbekistan: seat of Regional Anti-Terrorist Structure; summits of 2004, 2010, 2016/,
    );
    expect(lead("body", "secretariat", "en")).toBe(
      "Secretariat: has existed since 15 January 2004, with its seat in Beijing.",
    );
    expect(lead("organisation", "csto", "en")).toContain("the first tie on record is of 5 October 2007");
  });

  it("says before the founding that there was no organisation, and after the last checked day what it rests on", () => {
    expect(lead("on", "2000-07-05", "en")).toBe("The organisation did not exist yet: there was the Shanghai Five.");
    expect(lead("on", "2028-01-01", "en")).toContain("this is the last known answer");
    expect(textOf(pageOf("on", "2028-01-01", "en").sections[0]?.table?.rows[0]?.cells[1]?.line ?? [])).toContain(
      "(planned)",
    );
    expect(pageOf("year", "2026", "en").unknown).toEqual(["The year is checked through 1 September 2026 only."]);
  });

  it("explains why there are no observers where there are none", () => {
    expect(lead("on", "2025-09-01", "en")).toBe(
      "10 members, 17 SCO partners. On 1 September 2025 observers and dialogue partners were merged into one status, that of SCO partner.",
    );
    expect(lead("on", "2001-06-15", "en")).toBe("6 members.");
  });

  it("names every source of a value best first, and the disputes about it", () => {
    const steps = pageOf("state", "BY", "en").sections.find(({ id }) => id === "steps");
    const [date] = steps?.table?.rows.find(({ id }) => id === "dialogue-partner-by")?.cells ?? [];
    expect(date?.sources).toEqual(["priu-lk-2009-06-17", "trend-2009-06-16"]);
    expect(date?.disputes?.map(({ field }) => field)).toEqual(["from"]);
  });
});

describe("neighboursOf", () => {
  it("follows the series of a council, and the order of a kind", () => {
    expect(neighboursOf("meeting", "summit-2001")).toEqual([undefined, "summit-2002"]);
    expect(neighboursOf("year", "2024")).toEqual(["2023", "2025"]);
  });
});
