/**
 * The sources that facts cite, apart from the facts so that no lookup carries them.
 *
 * @module
 */
import { entry } from "./entry.ts";
import { evidence, grounds } from "./evidence.ts";
import { publishers, sources } from "./origins.ts";
import { rowsUnder } from "./rows.ts";
import { show } from "./show.ts";
import type { Publisher } from "./types.ts";

export type { Evidence, IsoDate, IsoDay, Publisher, Source } from "./types.ts";
export {
  type PublisherControl,
  type PublisherKind,
  publisherControls,
  publisherKinds,
  type SourceKind,
} from "./vocabulary.ts";
export { evidence, publishers, sources };

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

const none: readonly string[] = /* @__PURE__ */ Object.freeze([]);

const sourceIds: readonly string[] = /* @__PURE__ */ Object.keys(sources);

/**
 * The sources of a record, or of one field of it.
 *
 * Of affiliations, terms of office, meetings and treaty participations it is known field by field which source bears what,
 * as far as somebody established it; what such a row is of, its `state`, `council` or `document`, all of its sources bear. In every
 * other table the sources of a record bear all of its fields.
 *
 * @param recordId Id of a record or entity, or the code of a state (examples: `"member-by"`, `"KZ"`).
 * @param field Name of a field of the record, or a path such as `"chair.person"`, which means `chair`; all fields if absent.
 * @returns Ids of `sources`, the best first. Empty where it is not known which of the sources of the record bear the field,
 * and for `id` and `sources`, which are our own words.
 * @throws {RangeError} If there is no such record, or the records of its table have no such field.
 * @throws {TypeError} If an argument is not a string.
 * @example
 * ```ts
 * import { sourcesFor } from "sco-data/sources";
 *
 * sourcesFor("member-in").length > sourcesFor("member-in", "from").length; // => true
 * sourcesFor("member-in", "from").includes("tass-2017-06-09"); // => true
 * ```
 */
export function sourcesFor(recordId: string, field?: string): readonly string[] {
  const noRecord = `${show(recordId)} is not the id of a record (expected one such as "summit-2024")`;
  if (typeof recordId !== "string") throw new TypeError(noRecord);
  const table = grounds().find(({ sources }) => Object.hasOwn(sources, recordId));
  if (table === undefined) throw new RangeError(noRecord);
  const whole = rowsUnder<number, string>(sourceIds, table.sources[recordId]);
  if (field === undefined) return whole;
  const noField = `${show(field)} is no field of ${show(recordId)} (expected one such as "${table.fields[1]}")`;
  if (typeof field !== "string") throw new TypeError(noField);
  const [name = ""] = field.split(".");
  if (!table.fields.includes(name)) throw new RangeError(noField);
  if (!table.single.includes(name)) return whole;
  return evidence.find((row) => row.record === recordId && row.field === name)?.sources ?? none;
}
