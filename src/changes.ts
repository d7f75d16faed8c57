import { changeDays, changeTables, type LoggedChange, loggedChanges, noNeighbour } from "./all-changes.ts";
import { type DayNumber, dayNumber, isoDay, lastDayOfYear } from "./day.ts";
import { countUpTo } from "./look-up.ts";
import { checkOptions } from "./options.ts";
import { show } from "./show.ts";
import type { Change, Day } from "./types.ts";
import { type ChangeKind, changeKinds } from "./vocabulary.ts";

/** Which kinds of change are asked for. */
export interface KindsOption {
  /** Some of `changeKinds`; all of them if absent. */
  readonly kinds?: readonly ChangeKind[] | undefined;
}

/** Until when changes are asked for, and of which kinds. */
export interface ChangesOptions extends KindsOption {
  /** Last day whose changes are included, not before the first; all later ones if absent. */
  readonly through?: Day | undefined;
}

/** The kinds that options ask for: all where they may leave it open. */
export type AskedKind<Options> = Options extends { readonly kinds: readonly (infer Kind extends ChangeKind)[] }
  ? Kind
  : ChangeKind;

/** Options without a key that is none of them: what is inferred is not checked for that. */
export type Only<Options, Known> = Options & {
  readonly [Key in keyof Options]: Key extends keyof Known ? unknown : never;
};

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

/** The kinds that are asked for, read once. */
function kindsIn(options: KindsOption | undefined): readonly ChangeKind[] {
  const kinds: unknown = options?.kinds ?? changeKinds;
  if (!Array.isArray(kinds))
    throw new TypeError(`${show(kinds)} is not a list of kinds (expected some of changeKinds)`);
  for (const kind of kinds) {
    const complaint = `${show(kind)} is not a kind of change (expected one of changeKinds)`;
    if (typeof kind !== "string") throw new TypeError(complaint);
    if (!(changeKinds as readonly string[]).includes(kind)) throw new RangeError(complaint);
  }
  return kinds;
}

/** The changes at the places from `first` until `end` that are of some kinds. */
function changesAt<Options>(first: number, end: number, kinds: readonly ChangeKind[]) {
  const changes: Change[] = [];
  for (let place = first; place < end; place++) if (kinds.includes(kindAt(place))) changes.push(changeAt(place));
  return Object.freeze(changes) as readonly unknown[] as readonly Change<AskedKind<Options>>[];
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
export function changesSince<const Options extends ChangesOptions = ChangesOptions>(
  day: Day,
  options?: Only<Options, ChangesOptions>,
): readonly Change<AskedKind<Options>>[] {
  checkOptions(options, ["through", "kinds"], '{ through: "2025-01-01", kinds: ["affiliation"] }');
  const kinds = kindsIn(options);
  const through = options?.through;
  const after = dayNumber(day);
  const last = through === undefined ? undefined : dayNumber(through);
  if (last !== undefined && last < after) {
    throw new RangeError(`"${isoDay(last)}" is before "${isoDay(after)}" (expected the earlier day first)`);
  }
  return changesAt<Options>(placeAfter(after), last === undefined ? changeDays().length : placeAfter(last), kinds);
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
export function changesIn<const Options extends KindsOption = KindsOption>(
  year: number,
  options?: Only<Options, KindsOption>,
): readonly Change<AskedKind<Options>>[] {
  checkOptions(options, ["kinds"], '{ kinds: ["affiliation"] }');
  const kinds = kindsIn(options);
  const last = lastDayOfYear(year);
  return changesAt<Options>(placeAfter(last - 1231), placeAfter(last), kinds);
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
export function nextChangesAfter<const Options extends KindsOption = KindsOption>(
  day: Day,
  options?: Only<Options, KindsOption>,
): readonly Change<AskedKind<Options>>[] {
  checkOptions(options, ["kinds"], '{ kinds: ["affiliation"] }');
  const kinds = kindsIn(options);
  let next = placeAfter(dayNumber(day));
  while (next < changeDays().length && !kinds.includes(kindAt(next))) next++;
  const nextDay = changeDays()[next];
  return changesAt<Options>(next, nextDay === undefined ? next : placeAfter(nextDay), kinds);
}
