import { earliest } from "./dates.ts";
import { dayNumber, period } from "./day.ts";
import { events } from "./facts.ts";
import type { Day, OrganisationEvent } from "./types.ts";

/**
 * The happenings between two days.
 *
 * @param from First day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @param until First day no longer included, not before `from`.
 * @returns Rows of `events`, oldest first; a date known by the month or the year counts from its first day.
 * @throws {RangeError} If a day is not a calendar day, or `until` comes before `from`.
 * @throws {TypeError} If a day is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { eventsBetween } from "sco-data";
 *
 * eventsBetween("2004-01-15", "2004-01-16").map((event) => event.id); // => ["secretariat-opening-2004"]
 * ```
 */
export function eventsBetween(from: Day, until: Day): readonly OrganisationEvent[] {
  const [first, end] = period(from, until);
  return Object.freeze(
    events.filter((event) => {
      const day = dayNumber(earliest(event.on));
      return first <= day && day < end;
    }),
  );
}
