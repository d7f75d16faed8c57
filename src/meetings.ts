import { dayNumber, lastDayOfYear } from "./day.ts";
import { entry } from "./entry.ts";
import { foreignMinistersMeetings, headsOfGovernmentMeetings, shanghaiFiveSummits, summits } from "./facts.ts";
import { rowAt, rowOn, valueAt } from "./look-up.ts";
import { rowOfId, rowsUnder } from "./rows.ts";
import { meetingOfCouncil, meetingsOfYear, summit } from "./steps.ts";
import type { Day, Meeting } from "./types.ts";
import type { Council } from "./vocabulary.ts";

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
  const meeting = rowAt(summits, summit, lastDayOfYear(year));
  return Number(meeting?.firstDay.slice(0, 4)) === year ? meeting : undefined;
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

const tables: Readonly<Record<Council, readonly Meeting[]>> = {
  "shanghai-five": shanghaiFiveSummits,
  "council-of-heads-of-state": summits,
  "council-of-heads-of-government": headsOfGovernmentMeetings,
  "council-of-foreign-ministers": foreignMinistersMeetings,
};

const noCouncil = "is not a council that meets (expected one of councils)";

/**
 * A meeting of any council, by id.
 *
 * @param id Id of a meeting, as rows carry it in `meeting` or `appointedAt` (example: `"summit-2024"`).
 * @returns One of `summits`, `headsOfGovernmentMeetings`, `foreignMinistersMeetings` or `shanghaiFiveSummits`.
 * @throws {RangeError} If there is no such meeting.
 * @throws {TypeError} If `id` is not a string.
 * @example
 * ```ts
 * import { meeting } from "sco-data";
 *
 * meeting("summit-2024").lastDay; // => "2024-07-04"
 * ```
 */
export function meeting(id: string): Meeting {
  return rowOfId(Object.values(tables).flat(), id, 'is not the id of a meeting (expected one such as "summit-2024")');
}

/**
 * The meetings of a council that began in a year.
 *
 * @param council One of `councils`.
 * @param year Calendar year, a whole number from 0 to 9999.
 * @returns Rows of the table of that council, oldest first; several where there were several, empty where none was found.
 * @throws {RangeError} If there is no such council, or `year` is not a whole number from 0 to 9999.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { meetingsIn } from "sco-data";
 *
 * meetingsIn("council-of-heads-of-government", 2024).map((meeting) => meeting.place.name.en); // => ["Islamabad"]
 * meetingsIn("council-of-heads-of-government", 2002); // => []
 * ```
 */
export function meetingsIn(council: Council, year: number): readonly Meeting[] {
  const years = entry(meetingsOfYear(), council, noCouncil);
  lastDayOfYear(year);
  return rowsUnder(tables[council], years[year]);
}

/**
 * The latest meeting of a council that had begun on a day.
 *
 * @param council One of `councils`.
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns A row of the table of that council; `undefined` before the first. A meeting counts from its first day.
 * @throws {RangeError} If there is no such council, or `day` is not a calendar day.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { lastMeetingOn } from "sco-data";
 *
 * lastMeetingOn("council-of-heads-of-government", "2024-07-04")?.id; // => "heads-of-government-2023"
 * ```
 */
export function lastMeetingOn(council: Council, day: Day): Meeting | undefined {
  const latest = entry(meetingOfCouncil(), council, noCouncil);
  return rowOn(tables[council], latest, day);
}

/**
 * The first meeting of a council that began after a day.
 *
 * @param council One of `councils`.
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns A row of the table of that council; `undefined` after the last known: one that is only announced is no row.
 * @throws {RangeError} If there is no such council, or `day` is not a calendar day.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { nextMeetingAfter } from "sco-data";
 *
 * nextMeetingAfter("council-of-heads-of-government", "2024-07-04")?.id; // => "heads-of-government-2024"
 * ```
 */
export function nextMeetingAfter(council: Council, day: Day): Meeting | undefined {
  const latest = entry(meetingOfCouncil(), council, noCouncil);
  const last = valueAt(latest, dayNumber(day)) ?? -1;
  return tables[council][last + 1];
}
