/**
 * The sources that facts cite, apart from the facts so that no lookup carries them.
 *
 * @module
 */
import { publishers as publisherRows } from "../data/publishers.ts";
import { sources as sourceRows } from "../data/sources.ts";
import { entry } from "./entry.ts";
import { evidence } from "./evidence.ts";
import { deepFreeze } from "./freeze.ts";
import type { Publisher, Source } from "./types.ts";

export type { Evidence, IsoDate, IsoDay, Publisher, Source } from "./types.ts";
export {
  type PublisherControl,
  type PublisherKind,
  publisherControls,
  publisherKinds,
  type SourceKind,
} from "./vocabulary.ts";
export { evidence };

/** Every source that a fact cites, by id. */
export const sources: Readonly<Record<string, Source>> = deepFreeze(sourceRows);

/** Who publishes the sources, by id. */
export const publishers: Readonly<Record<string, Publisher>> = deepFreeze(publisherRows);

const nameOf = (id: string): string => (publishers[id] as Publisher).name;

/**
 * A source as a line of text: publisher, with that of the copy and the agency it repeats; title, date, address.
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
  const { publisher, via, after, title, date, address } = entry(
    sources,
    id,
    "is not the id of a source (expected a key of sources)",
  );
  const origin = [
    nameOf(publisher),
    ...(via === undefined ? [] : [`via ${nameOf(via)}`]),
    ...(after === undefined ? [] : [`after ${nameOf(after)}`]),
  ].join(" ");
  return [`${origin}: “${title}”`, ...(date === undefined ? [] : [date]), address].join(", ");
}
