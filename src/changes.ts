import { changeDays, changeTables, loggedChanges } from "./all-changes.ts";
import { type DayNumber, dayNumber, isoDay, period } from "./day.ts";
import { countUpTo } from "./look-up.ts";
import type { Change, Day } from "./types.ts";

/** The change at a place in the order of all changes. */
function changeAt(place: number): Change | undefined {
  const change = loggedChanges()[place];
  if (change === undefined) return undefined;
  const [kind, type, position] = change;
  const day = isoDay(changeDays()[place] as DayNumber);
  return Object.freeze({ kind, type, day, record: changeTables[kind][position] }) as Change;
}

const placeOf = (day: DayNumber): number => countUpTo(changeDays(), day - 1);

/**
 * What changed between two days, over all tables.
 *
 * The period is half-open like every span: changes of `from` are in it, those of `until` are not, so that the changes of
 * two neighbouring periods make those of both. A date known by the month or the year counts from its first day.
 *
 * @param from First day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @param until First day no longer included, not before `from`.
 * @returns The changes, each with `kind`, `type`, `day` and `record`, ordered by day and then by kind.
 * @throws {RangeError} If a day is not a calendar day, or `until` comes before `from`.
 * @throws {TypeError} If a day is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { changesBetween } from "sco-data";
 *
 * const changes = changesBetween("2017-06-09", "2017-06-10").filter((change) => change.kind === "affiliation");
 * changes.map((change) => change.type).join(); // => "ends,ends,begins,begins"
 * changes.map((change) => change.record.id).join(); // => "observer-in,observer-pk,member-in,member-pk"
 * ```
 */
export function changesBetween(from: Day, until: Day): readonly Change[] {
  const [first, end] = period(from, until);
  const changes: Change[] = [];
  for (let place = placeOf(first); place < placeOf(end); place++) changes.push(changeAt(place) as Change);
  return Object.freeze(changes);
}

/**
 * The first change after a day, over all tables.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns The change, the first of its day in the order of kinds; `undefined` after the last known, scheduled ends included.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { nextChangeAfter } from "sco-data";
 *
 * nextChangeAfter("1996-01-01")?.record.id; // => "shanghai-five-1996"
 * nextChangeAfter("2100-01-01"); // => undefined
 * ```
 */
export function nextChangeAfter(day: Day): Change | undefined {
  return changeAt(countUpTo(changeDays(), dayNumber(day)));
}
