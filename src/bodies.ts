import { entry } from "./entry.ts";
import { bodies, figures } from "./facts.ts";
import { lookUp, rowOn, type Timeline } from "./look-up.ts";
import { checkOptions } from "./options.ts";
import { rowOfId, rowsUnder } from "./rows.ts";
import { bodiesInTime, budgetShare, figure } from "./steps.ts";
import type { Day, Figure, OrganisationBody } from "./types.ts";
import type { FigureId, StateCode } from "./vocabulary.ts";

/**
 * A body, by id.
 *
 * @param id Id of a body, as rows carry it in `council` (example: `"secretariat"`).
 * @returns One of `bodies`.
 * @throws {RangeError} If there is no such body.
 * @throws {TypeError} If `id` is not a string.
 * @example
 * ```ts
 * import { body } from "sco-data";
 *
 * body("secretariat").seat?.name.en; // => "Beijing"
 * ```
 */
export function body(id: string): OrganisationBody {
  return rowOfId(bodies, id, 'is not the id of a body (expected one such as "secretariat")');
}

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
export function bodiesOn(day: Day): readonly OrganisationBody[] {
  return rowsUnder(bodies, lookUp(bodiesInTime, day));
}

/** The state whose figure is asked for. */
export interface FigureOption {
  readonly state?: StateCode;
}

function timelineOf(figureId: FigureId, state: StateCode | undefined): Timeline<number> {
  if (figureId === "budget-share") {
    return entry(
      budgetShare(),
      state as StateCode,
      "is not the state of a budget share (expected the option state, one of stateCodes)",
    );
  }
  const timeline = entry(figure(), figureId, "is not the id of a figure (expected one of figureIds)");
  if (state !== undefined) throw new RangeError(`"${figureId}" is the figure of no state (expected no option state)`);
  return timeline;
}

/**
 * A number as it stood on a day, that is as it was last stated and not known to have changed.
 *
 * @param figureId One of `figureIds`.
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @param options `state`: one of `stateCodes`, required for `"budget-share"` and refused for the others.
 * @returns One of `figures`, with its `value`, `unit` and the day `from` which it was stated; `undefined` where none was.
 * @throws {RangeError} If `day` is not a calendar day, or there is no such figure, state or option.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { figureOn } from "sco-data";
 *
 * figureOn("secretariat-officials", "2024-02-22")?.value; // => 36
 * figureOn("budget-share", "2025-01-01", { state: "RU" })?.value; // => 17.6
 * ```
 */
export function figureOn(figureId: FigureId, day: Day, options?: FigureOption): Figure | undefined {
  checkOptions(options, ["state"], '{ state: "RU" }');
  return rowOn(figures, timelineOf(figureId, options?.state), day);
}
