import { dayNumber, lastDayOfYear } from "./day.ts";
import { headsOfGovernmentMeetings, summits } from "./facts.ts";
import { rowAt, rowOn, type Timeline, valueAt } from "./look-up.ts";
import { headsOfGovernmentMeeting, summit } from "./steps.ts";
import type { Day, Meeting } from "./types.ts";

/** The last meeting of a year, if it fell into that year. */
function meetingIn(meetings: readonly Meeting[], latest: Timeline<number>, year: number): Meeting | undefined {
  const meeting = rowAt(meetings, latest, lastDayOfYear(year));
  return Number(meeting?.firstDay.slice(0, 4)) === year ? meeting : undefined;
}

/**
 * The summit, that is the meeting of the Council of Heads of State, of a year.
 *
 * @param year Calendar year, a whole number from 0 to 9999.
 * @returns One of `summits`; `undefined` where none was held, and for years of which none is known yet.
 * @throws {RangeError} If `year` is not a whole number from 0 to 9999.
 * @throws {TypeError} If `year` is not a number.
 * @example
 * ```ts
 * import { summitIn } from "sco-data";
 *
 * summitIn(2018)?.place.name.en; // => "Qingdao"
 * summitIn(2000); // => undefined
 * ```
 */
export function summitIn(year: number): Meeting | undefined {
  return meetingIn(summits, summit, year);
}

/**
 * The meeting of the Council of Heads of Government of a year.
 *
 * @param year Calendar year, a whole number from 0 to 9999.
 * @returns One of `headsOfGovernmentMeetings`; `undefined` where none was held or found.
 * @throws {RangeError} If `year` is not a whole number from 0 to 9999.
 * @throws {TypeError} If `year` is not a number.
 * @example
 * ```ts
 * import { headsOfGovernmentMeetingIn } from "sco-data";
 *
 * headsOfGovernmentMeetingIn(2024)?.place.name.en; // => "Islamabad"
 * headsOfGovernmentMeetingIn(2002); // => undefined
 * ```
 */
export function headsOfGovernmentMeetingIn(year: number): Meeting | undefined {
  return meetingIn(headsOfGovernmentMeetings, headsOfGovernmentMeeting, year);
}

/**
 * The latest summit that had begun on a day.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns One of `summits`; `undefined` before the first. A summit counts from its first day.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { lastSummitOn } from "sco-data";
 *
 * lastSummitOn("2024-07-02")?.id; // => "summit-2023"
 * lastSummitOn("2024-07-03")?.id; // => "summit-2024"
 * ```
 */
export function lastSummitOn(day: Day): Meeting | undefined {
  return rowOn(summits, summit, day);
}

/**
 * The first summit that began after a day.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns One of `summits`; `undefined` after the last known: a summit that is only announced is no row.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { nextSummitAfter } from "sco-data";
 *
 * nextSummitAfter("2024-07-02")?.id; // => "summit-2024"
 * nextSummitAfter("2024-07-03")?.id; // => "summit-2025"
 * ```
 */
export function nextSummitAfter(day: Day): Meeting | undefined {
  const last = valueAt(summit, dayNumber(day)) ?? -1;
  return summits[last + 1];
}
