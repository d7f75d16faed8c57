import { completed, type DayNumber, dayNumber, daysIn, isIsoDay, isoDay } from "./day.ts";
import { show } from "./show.ts";
import type { IsoDay } from "./types.ts";

/**
 * The first day that a date can mean.
 *
 * @param date A date as exact as its source: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @returns The day itself, or the first day of the month or year.
 * @throws {RangeError} If there is no such date.
 * @throws {TypeError} If it is not a string.
 * @example
 * ```ts
 * import { earliest } from "sco-data";
 *
 * earliest("2010-05"); // => "2010-05-01"
 * earliest("2017-06-09"); // => "2017-06-09"
 * ```
 */
export function earliest(date: string): IsoDay {
  if (typeof date !== "string")
    throw new TypeError(`${show(date)} is not a date (expected YYYY-MM-DD, YYYY-MM or YYYY)`);
  const day = completed(date);
  if (!isIsoDay(day)) throw new RangeError(`${show(date)} is not a date (expected YYYY-MM-DD, YYYY-MM or YYYY)`);
  return day;
}

/**
 * The last day that a date can mean.
 *
 * @param date A date as exact as its source: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 * @returns The day itself, or the last day of the month or year.
 * @throws {RangeError} If there is no such date.
 * @throws {TypeError} If it is not a string.
 * @example
 * ```ts
 * import { latest } from "sco-data";
 *
 * latest("2012-02"); // => "2012-02-29"
 * latest("2010"); // => "2010-12-31"
 * ```
 */
export function latest(date: string): IsoDay {
  const first = earliest(date);
  if (date.length === 10) return first;
  const month = date.length === 4 ? 12 : Number(date.slice(5));
  return `${date.slice(0, 4)}-${String(month).padStart(2, "0")}-${daysIn(Number(date.slice(0, 4)), month)}` as IsoDay;
}

/** The day before a day. */
function dayBefore(number: DayNumber): DayNumber {
  if (number % 100 > 1) return number - 1;
  const month = Math.floor(number / 100);
  const before = month % 100 > 1 ? month - 1 : month - 89;
  return before * 100 + daysIn(Math.floor(before / 100), before % 100);
}

/**
 * The last day of a span, for readers: a span ends on `until`, the first day on which it no longer holds.
 *
 * @param span A row with `until`, such as a term of office or a chairmanship.
 * @returns The day before `until`; `undefined` where the span still holds, or its end is not known to the day.
 * @throws {RangeError} If `until` is not a date.
 * @throws {TypeError} If `span` is not an object, or `until` not a string.
 * @example
 * ```ts
 * import { lastDay, secretariesGeneral } from "sco-data";
 *
 * secretariesGeneral.map(lastDay).at(-2); // => "2024-12-31"
 * lastDay({ until: "2010-01" }); // => undefined
 * lastDay({}); // => undefined
 * ```
 */
export function lastDay(span: { readonly until?: string | undefined }): IsoDay | undefined {
  if (typeof span !== "object" || span === null) {
    throw new TypeError(`${show(span)} is not a span (expected an object with from and, if it ends, until)`);
  }
  const { until } = span;
  return until === undefined || earliest(until) !== until ? undefined : isoDay(dayBefore(dayNumber(until)));
}
