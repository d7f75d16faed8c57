import { lastDayOfYear } from "./day.ts";
import { events } from "./facts.ts";
import { rowsUnder } from "./rows.ts";
import { eventsOfYear } from "./steps.ts";
import type { OrganisationEvent } from "./types.ts";

/**
 * The happenings of a year.
 *
 * @param year Calendar year, a whole number from 0 to 9999.
 * @returns Rows of `events`, oldest first; empty where none was found.
 * @throws {RangeError} If `year` is not a whole number from 0 to 9999.
 * @throws {TypeError} If `year` is not a number.
 * @example
 * ```ts
 * import { eventsIn } from "sco-data";
 *
 * eventsIn(2004).map((event) => event.id).includes("secretariat-opening-2004"); // => true
 * ```
 */
export function eventsIn(year: number): readonly OrganisationEvent[] {
  lastDayOfYear(year);
  return rowsUnder(events, eventsOfYear()[year]);
}
