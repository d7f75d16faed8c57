import { secretariesGeneral } from "./facts.ts";
import { rowOn } from "./search.ts";
import { secretaryGeneral } from "./steps.ts";
import type { Day, OfficeTerm } from "./types.ts";

/**
 * The head of the Secretariat on a day, titled Executive Secretary until the end of 2006.
 *
 * A term known by the month counts from the first day of the month.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns The term that held that day, one of `secretariesGeneral`; `undefined` before 2004 and after the last known term.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { secretaryGeneralOn } from "sco-data";
 *
 * secretaryGeneralOn("2024-10-01")?.person.name.en; // => "Zhang Ming"
 * secretaryGeneralOn("2004-01-15")?.title; // => "Executive Secretary"
 * secretaryGeneralOn("2003-12-31"); // => undefined
 * ```
 */
export function secretaryGeneralOn(day: Day): OfficeTerm | undefined {
  return rowOn(secretariesGeneral, secretaryGeneral, day);
}
