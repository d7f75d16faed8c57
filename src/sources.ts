/**
 * The sources that facts cite, apart from the facts so that no lookup carries them.
 *
 * @module
 */
import { sources as sourceRows } from "../data/sources.ts";
import { deepFreeze } from "./freeze.ts";
import { entry } from "./search.ts";
import type { Source } from "./types.ts";

export type { IsoDate, IsoDay, Source } from "./types.ts";
export type { SourceKind } from "./vocabulary.ts";

/** Every source that a fact cites, by id. */
export const sources: Readonly<Record<string, Source>> = deepFreeze(sourceRows);

/**
 * A source as a line of text: publisher, title, date, address.
 *
 * @param id Id of a source, as records carry it in `sources`.
 * @returns The line; without a date where none was found.
 * @throws {RangeError} If there is no such source.
 * @throws {TypeError} If `id` is not a string.
 * @example
 * ```ts
 * import { citation } from "sco-data/sources";
 *
 * citation("tass-2017-06-09"); // => "TASS: “India and Pakistan join SCO”, 2017-06-09, http://tass.com/world/950697"
 * ```
 */
export function citation(id: string): string {
  const { publisher, title, date, address } = entry(
    sources,
    id,
    "is not the id of a source (expected a key of sources)",
  );
  return [`${publisher}: “${title}”`, ...(date === undefined ? [] : [date]), address].join(", ");
}
