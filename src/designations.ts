import { lastDayOfYear } from "./day.ts";
import { culturalCapitals, thematicYears } from "./facts.ts";
import { rowOn } from "./look-up.ts";
import { culturalCapital } from "./steps.ts";
import type { CulturalCapital, Day, ThematicYear } from "./types.ts";

/**
 * The theme of a year.
 *
 * @param year Calendar year, a whole number from 0 to 9999.
 * @returns One of `thematicYears`; `undefined` where no theme was found.
 * @throws {RangeError} If `year` is not a whole number from 0 to 9999.
 * @throws {TypeError} If `year` is not a number.
 * @example
 * ```ts
 * import { thematicYear } from "sco-data";
 *
 * thematicYear(2025)?.name.en; // => "Year of Sustainable Development"
 * thematicYear(2022); // => undefined
 * ```
 */
export function thematicYear(year: number): ThematicYear | undefined {
  lastDayOfYear(year);
  return thematicYears.find((row) => row.year === year);
}

/**
 * The tourism and cultural capital on a day.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns One of `culturalCapitals`; `undefined` before the first.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { culturalCapitalOn } from "sco-data";
 *
 * culturalCapitalOn("2025-01-01")?.place.name.en; // => "Qingdao"
 * culturalCapitalOn("2022-01-01"); // => undefined
 * ```
 */
export function culturalCapitalOn(day: Day): CulturalCapital | undefined {
  return rowOn(culturalCapitals, culturalCapital, day);
}
