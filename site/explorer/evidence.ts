// On whose word a fact stands. Apart from its caller, as it holds the whole bibliography.

import { publishers, type Source, sources } from "sco-data/sources";

/** A source with its publisher by name. */
export type Cited = Pick<Source, "publisher" | "title" | "date" | "language" | "address">;

export const cited = (ids: readonly string[]): Cited[] =>
  ids.map((id) => {
    const source = sources[id] as Source;
    return { ...source, publisher: publishers[source.publisher]?.name ?? source.publisher };
  });
