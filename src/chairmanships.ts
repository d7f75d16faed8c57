import { chairmanships, headsOfGovernmentChairmanships } from "./facts.ts";
import { rowOn } from "./look-up.ts";
import { chair, headsOfGovernmentChair } from "./steps.ts";
import type { Chairmanship, Day } from "./types.ts";

/**
 * The state that chaired the SCO on a day.
 *
 * The chair passes on the last day of a summit, and that day already belongs to the next state; who presided over the
 * summit itself is its `chair`.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns One of `chairmanships`; `undefined` before 2002-06-07, for which nobody names a chair.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { chairOn } from "sco-data";
 *
 * chairOn("2024-07-03")?.state; // => "KZ"
 * chairOn("2024-07-04")?.state; // => "CN"
 * ```
 */
export function chairOn(day: Day): Chairmanship | undefined {
  return rowOn(chairmanships, chair, day);
}

/**
 * The state that chaired the Council of Heads of Government on a day: a rotation apart from the chair of the SCO.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns One of `headsOfGovernmentChairmanships`; `undefined` before 2022-11-01, from which day on terms were found.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { headsOfGovernmentChairOn } from "sco-data";
 *
 * headsOfGovernmentChairOn("2024-07-04")?.state; // => "PK"
 * ```
 */
export function headsOfGovernmentChairOn(day: Day): Chairmanship | undefined {
  return rowOn(headsOfGovernmentChairmanships, headsOfGovernmentChair, day);
}
