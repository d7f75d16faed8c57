// The index of the search as the browser fetches it: as few characters as it takes.

import { plain } from "../client/fold.ts";
import type { Index, Row } from "../client/index-rows.ts";
import { days, entries } from "./entries.ts";
import type { Entry } from "./entry.ts";

/** An address as `kind/id` without its kind, any other with a slash before it. */
function shortened({ kind, path }: Entry): string {
  return path.startsWith(`${kind}/`) ? path.slice(kind.length + 1) : `/${path}`;
}

function rowOf(entry: Entry, kinds: readonly string[]): Row {
  const { en, ru, zh } = entry.name;
  const id = shortened(entry);
  const shown = new Set([en, ru ?? "", zh ?? "", id].map(plain));
  const also = [...new Set(entry.also ?? [])].filter((name) => !shown.has(plain(name)));
  return [kinds.indexOf(entry.kind), id, en, ru ?? 0, zh ?? 0, entry.note ?? 0, ...also];
}

export function indexOf(all: readonly Entry[]): Index {
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return { kinds, days, rows: all.map((entry) => rowOf(entry, kinds)) };
}

export const index = indexOf(entries);
