// The index of the search: fetched when first needed, and once.

import type { Language } from "sco-data";
import { type Index, type Item, itemsOf } from "./index-rows.ts";
import { answersTo } from "./rank.ts";

let fetched: Promise<(typed: string) => readonly Item[]> | undefined;

async function fetchFrom(address: string): Promise<(typed: string) => readonly Item[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const index: Index = await response.json();
  const items = itemsOf(index);
  return (typed) => answersTo(typed, index, items);
}

/** What answers what somebody types. */
export function searchIn(address: string): Promise<(typed: string) => readonly Item[]> {
  fetched ??= fetchFrom(address).catch((error: unknown) => {
    // The next key tries again.
    fetched = undefined;
    throw error;
  });
  return fetched;
}

/** What a form says of how its results are shown. */
export interface Setting {
  readonly address: string;
  readonly pages: string;
  readonly language: Language;
  readonly none: string;
  readonly all: string;
  readonly kinds: Readonly<Record<string, string>>;
}

export function settingOf({ dataset }: HTMLFormElement): Setting {
  const { index = "", pages = "", language = "en", none = "", all = "", kinds = "{}" } = dataset;
  return { address: index, pages, language: language as Language, none, all, kinds: JSON.parse(kinds) };
}

/** A result as a link to its page in the language of the reader, with its kind. */
export function linkTo({ kind, path, name, note }: Item, { pages, language, kinds }: Setting): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = `${pages}/${path}`;
  const [text, about] = [document.createElement("span"), document.createElement("span")];
  text.textContent = name[language] ?? name.en;
  if (name[language] === undefined) text.lang = "en";
  about.textContent = [kinds[kind] ?? kind, note].filter(Boolean).join(" · ");
  link.append(text, about);
  return link;
}
