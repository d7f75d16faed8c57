// The index of the search, as `search.json` holds it and as it is searched.

import type { Language } from "sco-data";
import { plain } from "./fold.ts";

type Text = string | 0;

/** The place of the kind in `kinds`, the shortened address, three names, a note, and what else it goes by. */
export type Row = readonly [
  kind: number,
  id: string,
  en: string,
  ru: Text,
  zh: Text,
  note: Text,
  ...also: readonly string[],
];

export interface Index {
  /** In the order in which equally good answers stand. */
  readonly kinds: readonly string[];
  /** The days that have a page. */
  readonly days: readonly string[];
  readonly rows: readonly Row[];
}

/** Something that can be found. */
export interface Item {
  readonly kind: string;
  /** Of its page under the language. */
  readonly path: string;
  readonly name: Readonly<Record<"en", string> & Partial<Record<Language, string>>>;
  readonly note?: string;
  /** All that it goes by, as it is compared. */
  readonly names: readonly string[];
}

const named = (en: string, ru: Text, zh: Text): Item["name"] => ({ en, ...(ru ? { ru } : {}), ...(zh ? { zh } : {}) });

export function itemsOf({ kinds, rows }: Index): readonly Item[] {
  return rows.map(([at, id, en, ru, zh, note, ...also]) => {
    const kind = kinds[at] ?? "";
    const isEntity = !id.startsWith("/");
    const texts = [en, ru, zh, note, ...also, ...(isEntity ? [id] : [])];
    return {
      kind,
      path: isEntity ? `${kind}/${id}` : id.slice(1),
      name: named(en, ru, zh),
      ...(note ? { note } : {}),
      names: [...new Set(texts.filter((text) => text !== 0).map(plain))],
    };
  });
}
