import { changeDays, changeTables, type LoggedChange, loggedChanges, noNeighbour } from "./all-changes.ts";
import { type DayNumber, dayNumber, isoDay, lastDayOfYear } from "./day.ts";
import { countUpTo } from "./look-up.ts";
import { checkOptions } from "./options.ts";
import { show } from "./show.ts";
import type { Change, Day } from "./types.ts";
import { type ChangeKind, changeKinds } from "./vocabulary.ts";

/** Which kinds of change are asked for. */
export interface KindsOption<Kind extends ChangeKind> {
  /** Some of `changeKinds`; all of them if absent. */
  readonly kinds?: readonly Kind[] | undefined;
}

/** Until when changes are asked for, and of which kinds. */
export interface ChangesOptions<Kind extends ChangeKind> extends KindsOption<Kind> {
  /** Last day whose changes are included, not before the first; all later ones if absent. */
  readonly through?: Day | undefined;
}

/** The place of the first change after a day, in the order of all changes. */
const placeAfter = (day: DayNumber): number => countUpTo(changeDays(), day);

const loggedAt = (place: number): LoggedChange => loggedChanges()[place] as LoggedChange;

const kindAt = (place: number): ChangeKind => loggedAt(place)[0];

function changeAt(place: number): Change {
  const [kind, type, position, neighbour, date] = loggedAt(place);
  const day = isoDay(changeDays()[place] as DayNumber);
  const rows = changeTables[kind];
  const beside = neighbour === noNeighbour ? {} : { [type === "begins" ? "previous" : "next"]: rows[neighbour] };
  return Object.freeze({ kind, type, day, date: date ?? day, record: rows[position], ...beside }) as Change;
}

function checkKinds(kinds: readonly ChangeKind[] | undefined): void {
  if (kinds === undefined) return;
  if (!Array.isArray(kinds))
    throw new TypeError(`${show(kinds)} is not a list of kinds (expected some of changeKinds)`);
  for (const kind of kinds) {
    if (!changeKinds.includes(kind))
      throw new RangeError(`${show(kind)} is not a kind of change (expected one of changeKinds)`);
  }
}

/** The changes at the places from `first` until `end` that are of some kinds. */
function changesAt<Kind extends ChangeKind>(
  first: number,
  end: number,
  kinds: readonly Kind[] | undefined,
): readonly Change<Kind>[] {
  const wanted: readonly ChangeKind[] = kinds ?? changeKinds;
  const changes: Change[] = [];
  for (let place = first; place < end; place++) if (wanted.includes(kindAt(place))) changes.push(changeAt(place));
  return Object.freeze(changes) as unknown as readonly Change<Kind>[];
}

/**
 * What is different since a day: the changes after it, through another, over all tables.
 *
 * The changes of the first day are left out and those of the last are in, as the value of a day is that at its end. So the
 * changes since one day through another, and since that through a third, make those since the first through the third.
 *
 * @param day Day whose changes are already behind: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @param options `through`: the last day that is included, all later ones if absent, scheduled ends too; `kinds`: some of
 * `changeKinds`.
 * @returns The changes by day and then by kind, each with `kind`, `type`, `day` to sort by, `date` as it is known, `record`,
 * and `previous` or `next` where one ends as another of its series begins.
 * @throws {RangeError} If a day is not a calendar day, `through` comes before `day`, or there is no such kind or option.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { changesSince, states } from "sco-data";
 *
 * const changes = changesSince("2024-07-03", { through: "2024-07-04", kinds: ["affiliation"] });
 * const begun = changes.find(({ type }) => type === "begins");
 * begun && `${states[begun.record.state].name.en}: ${begun.previous?.status} → ${begun.record.status}, ${begun.date}`; // => "Belarus: observer → member, 2024-07-04"
 * ```
 */
export function changesSince<Kind extends ChangeKind = ChangeKind>(
  day: Day,
  options?: ChangesOptions<Kind>,
): readonly Change<Kind>[] {
  checkOptions(options, ["through", "kinds"], '{ through: "2025-01-01", kinds: ["affiliation"] }');
  const { through, kinds } = options ?? {};
  checkKinds(kinds);
  const after = dayNumber(day);
  const last = through === undefined ? undefined : dayNumber(through);
  if (last !== undefined && last < after) {
    throw new RangeError(`"${isoDay(last)}" is before "${isoDay(after)}" (expected the earlier day first)`);
  }
  return changesAt(placeAfter(after), last === undefined ? changeDays().length : placeAfter(last), kinds);
}

/**
 * What changed in a year, over all tables: what is different since 31 December of the year before.
 *
 * @param year Calendar year, a whole number from 0 to 9999.
 * @param options `kinds`: some of `changeKinds`; all if absent.
 * @returns The changes as `changesSince` gives them.
 * @throws {RangeError} If `year` is not a whole number from 0 to 9999, or there is no such kind or option.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { changesIn } from "sco-data";
 *
 * changesIn(2017, { kinds: ["summit"] }).map(({ date, record }) => `${date} ${record.place.name.en}`); // => ["2017-06-08 Astana"]
 * ```
 */
export function changesIn<Kind extends ChangeKind = ChangeKind>(
  year: number,
  options?: KindsOption<Kind>,
): readonly Change<Kind>[] {
  checkOptions(options, ["kinds"], '{ kinds: ["affiliation"] }');
  checkKinds(options?.kinds);
  const last = lastDayOfYear(year);
  return changesAt(placeAfter(last - 1231), placeAfter(last), options?.kinds);
}

/**
 * What changes on the next day after a day on which anything does, over all tables.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @param options `kinds`: some of `changeKinds`; all if absent.
 * @returns All changes of that day, as `changesSince` gives them; empty after the last known, scheduled ends included.
 * @throws {RangeError} If `day` is not a calendar day, or there is no such kind or option.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { nextChangesAfter } from "sco-data";
 *
 * nextChangesAfter("2017-06-08", { kinds: ["affiliation"] }).map(({ type, record }) => `${record.id} ${type}`);
 * // => ["observer-in ends", "observer-pk ends", "member-in begins", "member-pk begins"]
 * nextChangesAfter("2100-01-01"); // => []
 * ```
 */
export function nextChangesAfter<Kind extends ChangeKind = ChangeKind>(
  day: Day,
  options?: KindsOption<Kind>,
): readonly Change<Kind>[] {
  checkOptions(options, ["kinds"], '{ kinds: ["affiliation"] }');
  checkKinds(options?.kinds);
  const wanted: readonly ChangeKind[] = options?.kinds ?? changeKinds;
  let next = placeAfter(dayNumber(day));
  while (next < changeDays().length && !wanted.includes(kindAt(next))) next++;
  const nextDay = changeDays()[next];
  return changesAt(next, nextDay === undefined ? next : placeAfter(nextDay), options?.kinds);
}
