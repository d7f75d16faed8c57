import { bodies, figures } from "./facts.ts";
import { entry, lookUp, rowOn, rowsUnder } from "./search.ts";
import { body, figure } from "./steps.ts";
import type { Body, Day, Figure } from "./types.ts";
import type { FigureId } from "./vocabulary.ts";

/**
 * The organs of the SCO, and the bodies beside it, that existed on a day.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns Rows of `bodies`, the earliest first; empty before the first.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { bodiesOn } from "sco-data";
 *
 * bodiesOn("2004-01-14").some((body) => body.id === "sco-forum"); // => false
 * bodiesOn("2024-07-04").some((body) => body.id === "secretariat"); // => true
 * ```
 */
export function bodiesOn(day: Day): readonly Body[] {
  return rowsUnder(bodies, lookUp(body, day));
}

/**
 * A number as it stood on a day, that is as it was last stated and not known to have changed.
 *
 * @param figureId One of `figureIds`.
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns One of `figures`, with its `value`, `unit` and the day `from` which it was stated; `undefined` where none was.
 * @throws {RangeError} If `day` is not a calendar day, or there is no such figure.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { figureOn } from "sco-data";
 *
 * figureOn("secretariat-officials", "2024-02-22")?.value; // => 36
 * figureOn("budget-share-ru", "2025-01-01")?.value; // => 17.6
 * ```
 */
export function figureOn(figureId: FigureId, day: Day): Figure | undefined {
  return rowOn(figures, entry(figure(), figureId, "is not the id of a figure (expected one of figureIds)"), day);
}
