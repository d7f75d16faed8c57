// Which items answer what somebody typed, the best first.

import { plain } from "./fold.ts";
import type { Index, Item } from "./index-rows.ts";

/** Words that stand with almost everything: they may be left out. */
const everywhere = ["上海合作组织", "上合组织", "上合", "sco", "шос"];

/** Chinese has no spaces: a word may begin anywhere. */
const isChinese = (word: string): boolean => /\p{Script=Han}/u.test(word);

const holdsAsBeginning = (name: string, word: string): boolean =>
  isChinese(word) ? name.includes(word) : ` ${name}`.includes(` ${word}`);

/**
 * How well an item answers: 0 is its name, from 1 begins it, the better the less follows, 2 begins words of it, 3 is somewhere in it;
 * `undefined` is not at all.
 */
export function rankOf({ names }: Item, typed: string): number | undefined {
  if (names.includes(typed)) return 0;
  const begun = names.filter((name) => name.startsWith(typed)).map(({ length }) => length);
  if (begun.length > 0) return 1 + Math.min(...begun) / 1000;
  const words = typed.split(" ");
  if (words.every((word) => names.some((name) => holdsAsBeginning(name, word)))) return 2;
  if (words.every((word) => names.some((name) => name.includes(word)))) return 3;
  return undefined;
}

function ranked(items: readonly Item[], typed: string): readonly Item[] {
  if (typed === "") return [];
  return items
    .map((item) => ({ item, rank: rankOf(item, typed) ?? 9 }))
    .filter(({ rank }) => rank < 9)
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

/** What was typed without the words that stand with almost everything. */
function spare(typed: string): string {
  const less = everywhere.reduce((text, word) => {
    return isChinese(word) ? text.replaceAll(word, " ") : text.replace(new RegExp(`(^| )${word}(?= |$)`), " ");
  }, typed);
  return less.replace(/ +/g, " ").trim();
}

/** The pages of a day, or of the days of a month, and of its year. */
function daysFor(typed: string, { days }: Pick<Index, "days">, items: readonly Item[]): readonly Item[] {
  const date = typed.trim();
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(date)) return [];
  const year = items.filter(({ path }) => path === `year/${date.slice(0, 4)}`);
  const on = days
    .filter((day) => day.startsWith(date))
    .map((day): Item => ({ kind: "on", path: `on/${day}`, name: { en: day, ru: day, zh: day }, names: [] }));
  return [...on, ...year];
}

/** All that answers what somebody typed; of equally good answers in the order of the items. */
export function answersTo(typed: string, index: Pick<Index, "days">, items: readonly Item[]): readonly Item[] {
  const text = plain(typed);
  const found = [...daysFor(typed, index, items), ...ranked(items, text), ...ranked(items, spare(text))];
  return [...new Map(found.map((item) => [item.path + item.name.en, item])).values()];
}
