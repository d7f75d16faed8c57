import { deputySecretariesGeneral, ratsDirectors, secretariesGeneral } from "./facts.ts";
import { lookUp, rowOn } from "./look-up.ts";
import { rowsUnder } from "./rows.ts";
import { deputies, ratsDirector, secretaryGeneral } from "./steps.ts";
import type { AttestedTerm, Day, OfficeTerm } from "./types.ts";

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

/**
 * The deputies of the Secretary-General who are attested on a day.
 *
 * The list of deputies was never found whole: a name that is missing may have held the office all the same. A deputy of
 * whom only single days are known appears on those days.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns Rows of `deputySecretariesGeneral`, the earliest first.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { deputySecretariesGeneralOn } from "sco-data";
 *
 * deputySecretariesGeneralOn("2023-12-12").map((term) => term.person.familyName); // => ["Yermekbayev", "Logvinov"]
 * ```
 */
export function deputySecretariesGeneralOn(day: Day): readonly (OfficeTerm | AttestedTerm)[] {
  return rowsUnder(deputySecretariesGeneral, lookUp(deputies, day));
}

/**
 * The director of the Executive Committee of the Regional Anti-Terrorist Structure (RATS) on a day.
 *
 * The first terms and those since 2022 are known by the year only, and a year counts from its first day.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns The term that held that day, one of `ratsDirectors`; `undefined` before the first and after the last known.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { ratsDirectorOn } from "sco-data";
 *
 * ratsDirectorOn("2014-05-01")?.person.name.en; // => "Zhang Xinfeng"
 * ratsDirectorOn("2003-12-31"); // => undefined
 * ```
 */
export function ratsDirectorOn(day: Day): OfficeTerm | undefined {
  return rowOn(ratsDirectors, ratsDirector, day);
}
