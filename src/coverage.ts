import { dayNumber, isoDay } from "./day.ts";
import { coverage } from "./facts.ts";
import type { Day } from "./types.ts";

/**
 * Whether the facts have been checked for a day.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns `true` from `coverage.from` through `coverage.through`, both included.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { isCovered } from "sco-data";
 *
 * isCovered("2024-07-04"); // => true
 * isCovered("2030-01-01"); // => false
 * ```
 */
export function isCovered(day: Day): boolean {
  const number = dayNumber(day);
  return dayNumber(coverage.from) <= number && number <= dayNumber(coverage.through);
}

/**
 * Refuses a day for which the facts have not been checked, for those who want no extrapolation.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns Nothing.
 * @throws {RangeError} If the day lies outside `coverage`, or is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { assertCovered } from "sco-data";
 *
 * assertCovered("2024-07-04"); // => undefined
 * ```
 */
export function assertCovered(day: Day): void {
  if (!isCovered(day)) {
    const { from, through } = coverage;
    throw new RangeError(`"${isoDay(dayNumber(day))}" is not covered (expected a day from ${from} through ${through})`);
  }
}
