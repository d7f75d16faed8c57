import { type DayNumber, dayNumber, isoDay, lastDayOfYear } from "./day.ts";
import { coverage } from "./facts.ts";
import type { Day } from "./types.ts";

const numberOf = (day: Day | number): DayNumber => (typeof day === "number" ? lastDayOfYear(day) : dayNumber(day));

/**
 * Whether the facts have been checked for a day or a year.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`. A number is a calendar year, and
 * means its 31 December, as it does for `membershipCount`.
 * @returns `true` from `coverage.from` through `coverage.through`, both included.
 * @throws {RangeError} If `day` is not a calendar day, or not a year from 0 to 9999.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { isCovered } from "sco-data";
 *
 * isCovered("2024-07-04"); // => true
 * isCovered("2030-01-01"); // => false
 * isCovered(2025); // => true
 * ```
 */
export function isCovered(day: Day | number): boolean {
  const number = numberOf(day);
  return dayNumber(coverage.from) <= number && number <= dayNumber(coverage.through);
}

/**
 * Refuses a day or a year for which the facts have not been checked, for those who want no extrapolation.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`; or a calendar year.
 * @returns Nothing.
 * @throws {RangeError} If the day, or 31 December of the year, lies outside `coverage`, or does not exist.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { assertCovered } from "sco-data";
 *
 * assertCovered("2024-07-04"); // => undefined
 * ```
 */
export function assertCovered(day: Day | number): void {
  if (!isCovered(day)) {
    const { from, through } = coverage;
    throw new RangeError(`"${isoDay(numberOf(day))}" is not covered (expected a day from ${from} through ${through})`);
  }
}
