import { type Changelog, type Correction, languages } from "sco-data";
import changes from "sco-data/changes.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { textOf } from "../../prose/lines.ts";
import { kindOf } from "../src/updates/kinds.ts";
import { releases, textOfRelease } from "../src/updates/releases.ts";
import { sentenceOf } from "../src/updates/sentences.ts";
import { fieldName } from "../src/words/fields.ts";

const { releases: published } = changes as unknown as Changelog;
const corrections = published.flatMap(({ corrected }) => corrected);

const correction = (fields: Partial<Correction>): Correction => ({
  table: "affiliations",
  id: "member-by",
  field: "from",
  old: "2024-07",
  new: "2024-07-04",
  sources: ["vesti-2024-07-04"],
  ...fields,
});

const said = (fields: Partial<Correction>): readonly string[] =>
  languages.map((language) => textOf(sentenceOf(correction(fields), language)));

describe("a correction", () => {
  it("says what is right, and then what was wrong", () => {
    expect(said({})).toEqual([
      "Belarus, member, from: 2024-07-04 instead of 2024-07",
      "Беларусь, государство-член, начало: 2024-07-04 вместо 2024-07",
      "白俄罗斯，成员国，起始：2024-07-04，此前为2024-07",
    ]);
  });

  it("calls what is referred to by its name in the language", () => {
    const fields = { table: "summits", id: "summit-2018", field: "place", old: "beijing", new: "qingdao" } as const;
    expect(said(fields)).toEqual([
      "Summit in Qingdao, 2018, place: Qingdao instead of Beijing",
      "Саммит, Циндао, 2018, место: Циндао вместо Пекин",
      "2018年青岛峰会，地点：青岛，此前为北京",
    ]);
  });

  it("says the last day of what ends on a day, and the month or year of what ends some day of it", () => {
    const [english] = said({ id: "observer-by", field: "until", old: "2024", new: "2024-07-04" });
    expect(english).toBe("Belarus, observer, to: 2024-07-03 instead of 2024");
  });

  it("says the day of the handover of a chairmanship", () => {
    const fields = {
      table: "chairmanships",
      id: "chairmanship-kz-2023",
      field: "until",
      old: "2024-07-03",
      new: "2024-07-04",
    } as const;
    expect(said(fields)[0]).toBe("Chairmanship of Kazakhstan, 2023, handed over on: 2024-07-04 instead of 2024-07-03");
  });

  it("of a list tells what is new in it", () => {
    const fields = {
      table: "documents",
      id: "charter-2002",
      field: "signatories",
      old: ["CN", "KG"],
      new: ["CN", "KG", "RU"],
    } as const;
    expect(said(fields)[0]).toBe("Charter of the Shanghai Cooperation Organization, signatories: Russia");
  });

  it("that takes a value out says which", () => {
    const fields = { field: "memorandum", old: "memorandum-of-obligations-by" };
    const { new: _, ...removed } = correction(fields);
    expect(textOf(sentenceOf(removed, "en"))).toBe(
      "Belarus, member, memorandum: Memorandum of Obligations of Belarus was taken out",
    );
  });

  it("marks what stands in another language", () => {
    const line = sentenceOf(
      correction({
        table: "delegations",
        id: "delegation-heads-of-government-2011-kg",
        field: "office",
        old: "Prime Minister",
        new: "Acting Prime Minister",
      }),
      "zh",
    );
    expect(line.filter(({ language }) => language === "en").map(({ text }) => text)).toEqual([
      "Acting Prime Minister",
      "Prime Minister",
    ]);
  });
});

describe("what a correction is", () => {
  it.each([
    ["corrected", {}],
    ["filled", { old: undefined }],
    ["filled", { field: "signatoriesKnown", old: "none", new: "all" }],
    [
      "filled",
      { field: "title", old: "Emblem and flag approved", new: { en: "Emblem and flag approved", ru: "Утверждены" } },
    ],
    ["removed", { new: undefined }],
    ["form", { field: "person", old: "Jiang Zemin", new: "jiang-zemin" }],
    ["form", { field: "name.en", old: { short: "China", official: "People's Republic of China" }, new: "China" }],
    ["form", { field: "memorandum", old: { signedOn: "2010" }, new: "memorandum-of-partnership-by" }],
    ["form", { field: "figure", old: "budget-share-cn", new: "budget-share" }],
    ["corrected", { field: "from", old: "2005-07-09", new: "2005" }],
    ["disputes", { table: "disputes", field: "reason" }],
    ["sources", { field: "sources" }],
    ["sources", { field: "evidence.from" }],
    ["sources", { table: "publishers", field: "control" }],
  ] as const)("%s: %j", (kind, fields) => {
    const { old, new: now, ...rest } = { ...correction({}), ...fields };
    expect(
      kindOf({
        ...rest,
        ...(old === undefined ? {} : { old }),
        ...(now === undefined ? {} : { new: now }),
      } as Correction),
    ).toBe(kind);
  });
});

describe("the releases", () => {
  it("are all told, the latest first", () => {
    expect(releases.map(({ version }) => version)).toEqual(published.map(({ version }) => version).reverse());
  });

  it("count every correction and every row once", () => {
    for (const release of releases) {
      const { counts } = textOfRelease(release, "en");
      const { added = 0, withdrawn = 0, renamed = 0, ...corrected } = counts;
      expect([added, withdrawn, renamed]).toEqual([
        release.added.length,
        release.withdrawn.length,
        release.renamed.length,
      ]);
      expect(Object.values(corrected).reduce((sum, count) => sum + count, 0)).toBe(release.corrected.length);
    }
  });

  it("say as much in one language as in another", () => {
    for (const release of releases) {
      const [one, ...others] = languages.map((language) => {
        const { corrected, filled, added, sources } = textOfRelease(release, language);
        return [corrected, filled, added, sources].map(({ length }) => length);
      });
      for (const other of others) expect(other).toEqual(one);
    }
  });

  it("have a word for every field of a fact that was ever corrected", () => {
    const facts = corrections.filter((each) => kindOf(each) !== "sources");
    for (const { field, table } of facts)
      for (const language of languages) expect(fieldName(field, language, table), field).toBeDefined();
  });

  it("show no id in the place of a name, and no part of a program", () => {
    for (const release of releases)
      for (const language of languages) {
        const { corrected, filled, removed } = textOfRelease(release, language);
        for (const text of [...corrected, ...filled, ...removed].map(textOf)) {
          expect(text).not.toMatch(/undefined|\[object|[{}]/);
          expect(text).not.toMatch(/\b[a-z]+-[a-z]+-[a-z0-9-]+\b/);
        }
      }
  });
});
