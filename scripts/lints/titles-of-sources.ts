import type { Written } from "../written.ts";
import { urlOf } from "./addresses.ts";
import { type Lint, remembered, unexcused } from "./rows.ts";

type Source = Written["sources"][string];

const file = "titles-of-sources.ts";

/** What a title says by itself, without what was added in brackets. */
export const bare = (title: string): string => title.replace(/\([^)]*\)/g, " ");

const latin: { readonly [letter: string]: string } = Object.fromEntries(
  [..."абвгдежзийклмнопрстуфхцчшщъыьэюя"].map((letter, at) => [
    letter,
    "a b v g d e z z i i k l m n o p r s t u f h c c s s _ i _ e u a".split(" ")[at]?.replace("_", "") ?? "",
  ]),
);

/** The consonants of a romanised word, in which all ways of romanising agree. */
const consonants = (word: string): string =>
  word
    .replace(/kh/g, "")
    .replace(/ts|cz|tc|tz/g, "c")
    .replace(/[hjyiaeouwx]/g, "")
    .replace(/sc/g, "s")
    .replace(/(.)\1/g, "$1");

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?\b/g, "")
    .match(/[a-z]+|\d+/g) ?? [];

/** Words that say nothing of what a text is about, or that addresses and titles write in several ways. */
const empty =
  /^(the|an?|and|of|in|to|for|on|at|by|with|as|is|be|its|from|sco|shanghai|cooperation|organi[sz]ation|html?|php|s?html|amp|asp|news|th|st|nd|rd|page|dok)$/;

/** The part of an address with the most words. */
const slugOf = remembered((source: Source): readonly string[] => {
  const { pathname, search } = urlOf(source);
  const parts = `${pathname}${search}`.split(/[/?&=]/).map((part) => wordsIn(part.replace(/%[\dA-F]{2}/gi, " ")));
  return parts
    .reduce((longest, part) => (part.length > longest.length ? part : longest))
    .filter((word) => !empty.test(word));
});

const starts = (one: string, other: string): boolean =>
  one === other || (one.length >= 3 && other.startsWith(one)) || (other.length >= 3 && one.startsWith(other));

/** The words of a title and of its address, and those of the title that the address has not, but for what it cuts off. */
const compared = remembered((source: Source) => {
  const isRussian = /\p{Script=Cyrillic}{4}/u.test(source.title);
  const sound = isRussian ? consonants : (word: string) => word;
  const own = bare(source.title).toLowerCase().replace(/й/g, "и").replace(/ё/g, "е");
  const title = wordsIn(isRussian ? [...own].map((letter) => latin[letter] ?? letter).join("") : own).filter(
    (word) => !empty.test(word),
  );
  const slug = slugOf(source).filter((word) => /[a-z]{2}/.test(word));
  const inSlug = (word: string): boolean => slugOf(source).some((other) => starts(sound(word), sound(other)));
  const shared = slug.filter((word) => title.some((other) => starts(sound(word), sound(other))));
  const [first, last] = [title.findIndex(inSlug), title.length - 1 - [...title].reverse().findIndex(inSlug)];
  const missing = title.filter((word, at) => at > first && at < last && sound(word).length > 1 && !inSlug(word));
  return { title, slug, shared, missing, isRussian };
});

/** The words of titles in Latin letters, and those of romanised ones: an address of such words can be compared. */
const vocabulary = remembered((sources: Written["sources"]) => {
  const [latinWords, romanised] = [new Map<string, number>(), new Map<string, number>()];
  for (const { title, isRussian } of Object.values(sources).map(compared)) {
    const own = isRussian ? romanised : latinWords;
    for (const word of title) own.set(word, (own.get(word) ?? 0) + 1);
  }
  return { latinWords, romanised };
});

/** Texts whose titles share nothing with the words of their addresses, or not all. */
const otherwiseNamed = [
  // An archive that names addresses by the first line of the text.
  "docslib-2018-10",
  "un-a-73-833",
  // Addresses that leave out a word.
  "sputnik-2017-06-09",
  "sputnik-tj-2018-06-10",
  "uzbekistan-be-ban-2010",
];

/** Whether one word is another with one letter wrong, or two the wrong way round. */
const isSlip = (one: string, other: string): boolean => {
  const wrong = [...one].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  const [at = 0, next] = wrong;
  const isTurned = wrong.length === 2 && one[at] === other[next ?? 0] && one[next ?? 0] === other[at];
  return one.length === other.length && one.length > 3 && (wrong.length === 1 || isTurned);
};

/** Words of a title that stand otherwise in its address, or do not stand there although it is made of the title. */
const misspelt = remembered((source: Source): string | undefined => {
  const { title, slug, shared, missing, isRussian } = compared(source);
  const others = slug.filter((word) => !shared.includes(word));
  const canSlip = !isRussian && shared.length > 0;
  const slips = title.filter((word) => canSlip && !slug.includes(word) && others.some((other) => isSlip(word, other)));
  const isOfTitle = shared.length >= 3 && shared.length >= slug.length * 0.75 && missing.length <= 2;
  const wrong = [...new Set([...slips, ...(isOfTitle ? missing : [])])];
  return wrong.length === 0 ? undefined : wrong.join(" ");
});

/** Whether a title has no word of its address, of which at least three are words of other titles. */
const isForeign = (source: Source, sources: Written["sources"]): boolean => {
  const { title, slug, shared, isRussian } = compared(source);
  if (shared.length > 0 || slug.length < 3 || title.length < 2 || /\p{Script=Han}/u.test(source.title)) return false;
  const { latinWords, romanised } = vocabulary(sources);
  const common = isRussian ? romanised : latinWords;
  return slug.filter((word) => word.length > 3 && (common.get(word) ?? 0) > 1).length >= 3;
};

/** A title has the words that its address has. */
export const strangeTitles: Lint = ({ sources }) =>
  unexcused(
    file,
    otherwiseNamed.map((id) => `sources/${id} title`),
    Object.entries(sources).flatMap(([id, source]) => {
      const missing = misspelt(source);
      if (missing === undefined && !isForeign(source, sources)) return [];
      const what = missing === undefined ? "no word of" : `"${missing}", which is not in`;
      return [
        `sources/${id} title: "${source.title}" has ${what} its address ${source.address}; correct one of the two, or list the text in scripts/lints/${file}`,
      ];
    }),
  );
