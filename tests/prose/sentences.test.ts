import { changesSince, type Language, languages } from "sco-data";
import { describe, expect, it } from "vitest";
import { fill, named, textOf } from "../../prose/lines.ts";
import { personPiece } from "../../prose/namesakes.ts";
import { sentenceOf } from "../../prose/sentences.ts";

const changes = changesSince("1996-01-01");

/** The sentences about a record. */
const told = (id: string, language: Language): readonly (string | undefined)[] =>
  changes
    .filter(({ record }) => record.id === id)
    .map((change) => sentenceOf(change, language))
    .map((line) => line && textOf(line));

describe("sentenceOf", () => {
  it("tells of a status, and of what the state was until then", () => {
    expect(told("member-by", "en")).toEqual(["Belarus becomes a member, until then an observer"]);
    expect(told("member-by", "ru")).toEqual(["Беларусь становится государством-членом (до этого — наблюдатель)"]);
    expect(told("member-by", "zh")).toEqual(["白俄罗斯成为成员国（此前为观察员国）"]);
    expect(told("partner-la", "en")).toEqual(["Laos becomes an SCO partner"]);
  });

  it("leaves what ends to what begins on the same day", () => {
    expect(told("observer-by", "en")).toEqual([
      "Belarus becomes an observer, until then a dialogue partner",
      undefined,
    ]);
    expect(told("secretary-general-nurlan-yermekbayev", "en")).toEqual([
      "Nurlan Yermekbayev takes office as Secretary-General",
      "The term of Nurlan Yermekbayev as Secretary-General ends",
    ]);
  });

  it("tells of a chair, a meeting, a document, a capital, a figure and an event", () => {
    expect(told("chairmanship-kg-2025", "en")).toEqual(["Kyrgyzstan takes the chair", undefined]);
    expect(told("chairmanship-kg-2025", "ru")[0]).toBe("Председателем становится Кыргызстан");
    expect(told("summit-2024", "en")).toEqual(["Summit in Astana, 2024"]);
    expect(told("summit-2019", "zh")).toEqual(["2019年比什凯克峰会"]);
    expect(told("charter-2002", "en")).toEqual([
      "Signed: Charter of the Shanghai Cooperation Organization",
      "In force from this day: Charter of the Shanghai Cooperation Organization",
    ]);
    expect(told("cultural-capital-qingdao", "en")).toEqual([
      "Qingdao becomes the tourism and cultural capital",
      undefined,
    ]);
    expect(told("budget-share-kz-2024", "en")[0]).toBe("Share of Kazakhstan in the budget: 16.4 %");
    expect(told("relation-un-observer", "en")).toEqual(["Observer status at the United Nations General Assembly"]);
  });

  it("tells two meetings of a council in one year apart by their months", () => {
    expect(told("foreign-ministers-2020-05", "en")).toEqual(["Foreign ministers in Moscow, May 2020"]);
    expect(told("foreign-ministers-2020", "ru")).toEqual([
      "Совет министров иностранных дел, Москва, сентябрь 2020 года",
    ]);
  });

  it.each(languages)("leaves no gap in %s", (language) => {
    const sentences = changes.map((change) => sentenceOf(change, language)).filter((line) => line !== undefined);
    expect(sentences.length).toBeGreaterThan(400);
    for (const line of sentences) expect(textOf(line)).not.toMatch(/[{}]|undefined|^\s|\s$|\s\s/);
  });
});

describe("fill", () => {
  it("puts pieces and lines where their names stand", () => {
    const line = fill("{a} and {b}", { a: { text: "one", id: "1" }, b: [{ text: "two" }, { text: "three" }] });
    expect(line).toEqual([{ text: "one", id: "1" }, { text: " and " }, { text: "two" }, { text: "three" }]);
  });

  it("refuses a name that is not given", () => {
    expect(() => fill("{a}", {})).toThrow('"{a}" asks for {a}, which is not given');
  });
});

describe("named", () => {
  it("falls back to English, and says so", () => {
    expect(named({ en: "Bishkek", ru: "Бишкек" }, "ru", "bishkek")).toEqual({ text: "Бишкек", id: "bishkek" });
    expect(named({ en: "Bishkek" }, "zh")).toEqual({ text: "Bishkek", language: "en", isFallback: true });
  });
});

describe("personPiece", () => {
  it("tells two of one name apart", () => {
    const one = { id: "gurbanguly-berdimuhamedov", name: { en: "Gurbanguly Berdimuhamedov", zh: "别尔德穆哈梅多夫" } };
    expect(personPiece(one, "zh").text).toBe("别尔德穆哈梅多夫 (Gurbanguly Berdimuhamedov)");
    expect(personPiece(one, "en").text).toBe("Gurbanguly Berdimuhamedov");
  });
});
