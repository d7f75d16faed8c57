import { type DayNumber, dayNumber, isoDay, lastDayOfYear } from "./day.ts";
import { entry } from "./entry.ts";
import { coverage, tableCoverage } from "./facts.ts";
import type { Coverage, Day, TableCoverage, TableName } from "./types.ts";

/**
 * How far a table has been checked, and what is claimed of it.
 *
 * @param table Name of a table, as `data.json` has it (example: `"delegations"`).
 * @returns `through`: the last day up to which it is as complete as `complete` says; `complete`: one of `coverageKinds`;
 * `lookedOn`: the day on which somebody last searched for something newer. `"found"` is what was found: there may be more.
 * @throws {RangeError} If there is no such table.
 * @throws {TypeError} If `table` is not a string.
 * @example
 * ```ts
 * import { coverageOf } from "sco-data";
 *
 * coverageOf("summits").complete; // => "all"
 * coverageOf("foreignMinistersMeetings"); // => { complete: "found", through: "2025-12-31", lookedOn: "2026-12-01" }
 * ```
 */
export function coverageOf(table: TableName): TableCoverage {
  return entry(tableCoverage, table, 'is not the name of a table (expected one such as "summits")');
}

const numberOf = (day: Day | number): DayNumber => (typeof day === "number" ? lastDayOfYear(day) : dayNumber(day));

const boundsOf = (table: TableName | undefined): Coverage =>
  table === undefined ? coverage : { ...coverage, through: coverageOf(table).through };

/**
 * Whether the facts have been checked for a day or a year.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`. A number is a calendar year, and
 * means its 31 December, as it does for `membershipCount`.
 * @param table Name of the one table that is asked about; if absent, the tables that claim to have all there is.
 * @returns `true` from `coverage.from` through the `through` of `coverage`, or of the table, both included. How complete a
 * table is for these days, `coverageOf` tells.
 * @throws {RangeError} If `day` is not a calendar day, or not a year from 0 to 9999, or there is no such table.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { isCovered } from "sco-data";
 *
 * isCovered("2024-07-04"); // => true
 * isCovered("2030-01-01"); // => false
 * isCovered(2025); // => true
 * isCovered("2026-08-31", "foreignMinistersMeetings"); // => false
 * ```
 */
export function isCovered(day: Day | number, table?: TableName): boolean {
  const number = numberOf(day);
  const { from, through } = boundsOf(table);
  return dayNumber(from) <= number && number <= dayNumber(through);
}

/**
 * Refuses a day or a year for which the facts have not been checked, for those who want no extrapolation.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`; or a calendar year.
 * @param table Name of the one table that is asked about; if absent, the tables that claim to have all there is.
 * @returns Nothing.
 * @throws {RangeError} If the day, or 31 December of the year, is not covered, or does not exist, or there is no such table.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { assertCovered } from "sco-data";
 *
 * assertCovered("2024-07-04"); // => undefined
 * ```
 */
export function assertCovered(day: Day | number, table?: TableName): void {
  if (isCovered(day, table)) return;
  const { from, through } = boundsOf(table);
  const by = table === undefined ? "" : ` by ${table}`;
  throw new RangeError(
    `"${isoDay(numberOf(day))}" is not covered${by} (expected a day from ${from} through ${through})`,
  );
}
