import type { Written } from "../written.ts";
import { urlOf } from "./addresses.ts";
import { type Lint, remembered, unexcused } from "./rows.ts";
import { bare } from "./titles-of-sources.ts";

type Source = Written["sources"][string];

const file = "languages-of-sources.ts";

const languagesInWords: { readonly [word: string]: string } = {
  Arabic: "ar",
  Armenian: "hy",
  Chinese: "zh",
  French: "fr",
  Hindi: "hi",
  Japanese: "ja",
  Kazakh: "kk",
  Kyrgyz: "ky",
  Russian: "ru",
  Spanish: "es",
};
const inBrackets = new RegExp(`(?<=\\([^)]*)\\b(${Object.keys(languagesInWords).join("|")})\\b(?=[^)]*\\)$)`, "g");

/** The languages that are written in the letters of a title; none for Latin letters, in which all others are described. */
function languagesOfLetters(title: string): string | undefined {
  const own = bare(title);
  if (/[іїєґ]/i.test(own)) return "uk be";
  if (/[қғұәһ]/i.test(own)) return "kk";
  if (/\p{Script=Cyrillic}{4}/u.test(own)) return "ru";
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(own)) return "ja";
  if (/\p{Script=Han}/u.test(own)) return /[a-z]{4}/i.test(own) ? undefined : "zh";
  if (/\p{Script=Arabic}/u.test(own)) return "ar fa ur";
  return undefined;
}

/** How addresses mark languages, in a folder, a host or a parameter of their own. */
const marks: { readonly [mark: string]: string } = {
  ar: "ar",
  arabic: "ar",
  arm: "hy",
  big5: "zh",
  ch: "zh",
  chn: "zh",
  cn: "zh",
  deu: "de",
  en: "en",
  eng: "en",
  english: "en",
  fra: "fr",
  japanese: "ja",
  kaz: "kk",
  mfa_eng: "en",
  "en-us": "en",
  ru: "ru",
  rus: "ru",
  russian: "ru",
  tc: "zh",
  zh: "zh",
};

/** The languages that an address shows; the database worldjpn.net and the gazette of Macao end names with a letter. */
const languagesOfAddress = remembered((source: Source): ReadonlySet<string> => {
  const { hostname, pathname, searchParams } = urlOf(source);
  const letter = /\.[DT]\d([CE])\.html$/.exec(pathname)?.[1];
  if (letter !== undefined) return new Set([letter === "C" ? "zh" : "en"]);
  if (hostname.endsWith(".gov.mo")) return new Set([/_cn\./.test(pathname) ? "zh" : "pt"]);
  const parts = [
    ...hostname.split(".").slice(0, -2),
    ...pathname.split("/"),
    ...["lang", "lng"].map((name) => searchParams.get(name) ?? ""),
  ];
  return new Set(parts.flatMap((part) => marks[part.toLowerCase()] ?? []));
});

/** Texts in another language than their address is marked with. */
const otherwiseMarked = [
  // In two languages.
  "russian-culture-2016",
];

/** The languages that a text itself shows to be its own, and by what. */
const shownLanguages = remembered((source: Source): readonly (readonly [string, string])[] => {
  const said = [...source.title.matchAll(inBrackets)].map(([word]) => languagesInWords[word]).join(" ");
  const letters = languagesOfLetters(source.title);
  const marked = [...languagesOfAddress(source)].join(" ");
  return [
    ...(said === "" ? [] : [[said, "its title"] as const]),
    ...(letters === undefined || said !== "" ? [] : [[letters, "the writing of its title"] as const]),
    ...(marked === "" ? [] : [[marked, "its address"] as const]),
  ];
});

/** The languages of the texts of each publisher, and of those that it put up. */
const languagesOfPublishers = remembered((sources: Written["sources"]) => {
  const languages = new Map<string, Set<string>>();
  for (const { publisher, via, language } of Object.values(sources))
    for (const id of [publisher, via])
      if (id !== undefined) languages.set(id, (languages.get(id) ?? new Set()).add(language));
  return languages;
});

/** A text is in the language that its title and its address show, and publishers have the languages of their texts. */
export const strangeLanguages: Lint = ({ sources, publishers }) => {
  const shown = Object.entries(sources).flatMap(([id, source]) =>
    shownLanguages(source)
      .filter(([languages]) => !languages.includes(source.language))
      .map(
        ([languages, by]) =>
          `sources/${id} language: "${source.language}", but ${by} shows ${languages}; correct one of the two, or list the text in scripts/lints/${file}`,
      ),
  );
  const unknown = Object.entries(sources).flatMap(([id, { publisher, via, language }]) =>
    [publisher, via]
      .filter((of) => of !== undefined && publishers[of]?.languages.includes(language) === false)
      .map(
        (of) =>
          `sources/${id} language: "${language}" is none of the languages of publishers/${of}; correct one of the two`,
      ),
  );
  const ofTexts = languagesOfPublishers(sources);
  const idle = Object.entries(publishers).flatMap(([id, { languages }]) =>
    languages
      .filter((language) => !ofTexts.get(id)?.has(language))
      .map((language) => `publishers/${id} languages: "${language}" is the language of none of its texts; take it out`),
  );
  return [
    ...unexcused(
      file,
      otherwiseMarked.map((id) => `sources/${id} language`),
      shown,
    ),
    ...unknown,
    ...idle,
  ];
};
