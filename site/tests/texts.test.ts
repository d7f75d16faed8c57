import { expect, it } from "vitest";
import { languages } from "../explorer/language.ts";
import { texts } from "../explorer/texts.ts";

const sayings = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "function"
      ? [String(value("DAY", "DAY", "DAY", "DAY"))]
      : Object.values(Object(value)).flatMap(sayings);

const script = {
  en: /^[^\p{Script=Cyrillic}\p{Script=Han}]*$/u,
  ru: /\p{Script=Cyrillic}|^%?$/u,
  zh: /\p{Script=Han}|^$/u,
};

it.each(languages)("what the page says in %s is in its script", (language) => {
  for (const saying of sayings(texts[language])) expect(saying).toMatch(script[language]);
});

it("a sentence names every day it is given", () => {
  for (const language of languages) {
    const { changed, wrong, lanes } = texts[language];
    expect(changed("1999-01-01", "2000-01-01")).toMatch(/1999-01-01.*2000-01-01/);
    expect(wrong("what", "1999-01-01", "2000-01-01", "2001-01-01")).toMatch(/what.*1999-01-01.*2000-01-01.*2001-01-01/);
    expect(lanes("2001-01-01", "1999-01-01", "2000-01-01")).toMatch(/2001-01-01/);
  }
});
