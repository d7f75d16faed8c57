/**
 * Step functions of time, for your own dated tables: the core that answers every query of this package.
 *
 * @module
 */
import { earliest } from "./dates.ts";
import { type DayNumber, dayNumber } from "./day.ts";
import { lookUp, mapValues, type Timeline } from "./look-up.ts";
import { show } from "./show.ts";
import type { Day } from "./types.ts";

export type { DayNumber } from "./day.ts";
export type { Timeline } from "./look-up.ts";
export type { Day, IsoDate, IsoDay, Span } from "./types.ts";

/** A row of your own: anything with a first day and, unless it still holds, a first day on which it no longer does. */
export interface Dated {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; a month or a year counts from its first day. */
  readonly from: string;
  readonly until?: string | undefined;
}

interface Bounds<Row> {
  readonly row: Row;
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** Later than every day, and still a whole number. */
const never: DayNumber = 1_0000_00_00;

const firstDay = (date: string): DayNumber => dayNumber(earliest(date));

function bounds<Row extends Dated>(row: Row): Bounds<Row> {
  if (typeof row !== "object" || row === null) {
    throw new TypeError(`${show(row)} is not a row (expected an object with from and, if it ends, until)`);
  }
  const from = firstDay(row.from);
  const until = row.until === undefined ? never : firstDay(row.until);
  if (until <= from)
    throw new RangeError(`until "${row.until}" is not after from "${row.from}" (expected a later day)`);
  return { row, from, until };
}

function inOrder<Row extends Dated>(rows: readonly Row[]): Bounds<Row>[] {
  if (!Array.isArray(rows)) throw new TypeError(`${show(rows)} is not a list of rows (expected an array)`);
  return Array.from(rows as readonly Row[], bounds).sort((a, b) => a.from - b.from);
}

/** Refuses what no function of this file made, such as the rows themselves. */
function check(timeline: Timeline<unknown>): void {
  if (!Array.isArray(timeline?.starts) || !Array.isArray(timeline.values)) {
    throw new TypeError(`${show(timeline)} is not a timeline (expected what timeline(rows) gives)`);
  }
}

const frozen = <Value>(starts: readonly DayNumber[], values: readonly (Value | undefined)[]): Timeline<Value> =>
  Object.freeze({ starts: Object.freeze(starts), values: Object.freeze(values) });

/**
 * Makes a step function of rows of which at most one holds on any day, such as the holders of an office.
 *
 * @param rows Half-open spans in any order; a month or a year counts from its first day.
 * @returns A frozen timeline whose values are the rows themselves, as they were given.
 * @throws {RangeError} If two rows overlap, a row ends before it begins, or a date does not exist.
 * @throws {TypeError} If `rows` is no array of objects with dates.
 * @example
 * ```ts
 * import { timeline, valueOn } from "sco-data/timeline";
 *
 * const rates = timeline([
 *   { from: "2023-01-01", until: "2024-07-01", rate: 3.5 },
 *   { from: "2024-07-01", rate: 4 },
 * ]);
 * valueOn(rates, "2024-06-30")?.rate; // => 3.5
 * valueOn(rates, "2024-07-01")?.rate; // => 4
 * valueOn(rates, "2022-12-31"); // => undefined
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function timeline<Row extends Dated>(rows: readonly Row[]): Timeline<Row> {
  const starts: DayNumber[] = [];
  const values: (Row | undefined)[] = [];
  const change = (day: DayNumber, value: Row | undefined): void => {
    starts.push(day);
    values.push(value);
  };
  let end: DayNumber = never;
  for (const { row, from, until } of inOrder(rows)) {
    if (starts.length > 0 && from < end) {
      throw new RangeError(`the row from "${row.from}" begins before the one before it ends (use overlappingTimeline)`);
    }
    if (from > end) change(end, undefined);
    change(from, row);
    end = until;
  }
  if (end < never) change(end, undefined);
  return frozen(starts, values);
}

/**
 * Makes a step function of rows of which any number may hold on a day, such as the members of an organisation.
 *
 * It holds a list for every day on which something changes, and so suits hundreds of rows, not hundreds of thousands.
 *
 * @param rows Half-open spans in any order; a month or a year counts from its first day.
 * @returns A frozen timeline whose values are frozen lists of the rows that hold, the earliest first.
 * @throws {RangeError} If a row ends before it begins, or a date does not exist.
 * @throws {TypeError} If `rows` is no array of objects with dates.
 * @example
 * ```ts
 * import { overlappingTimeline, valueOn } from "sco-data/timeline";
 *
 * const staff = overlappingTimeline([
 *   { from: "2023-01-01", name: "Ada" },
 *   { from: "2023-06-01", until: "2024-01-01", name: "Ben" },
 * ]);
 * valueOn(staff, "2023-06-01")?.map((row) => row.name); // => ["Ada", "Ben"]
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function overlappingTimeline<Row extends Dated>(rows: readonly Row[]): Timeline<readonly Row[]> {
  const waiting = inOrder(rows).reverse();
  const days = new Set(waiting.flatMap(({ from, until }) => [from, until]));
  days.delete(never);
  const starts = [...days].sort((a, b) => a - b);
  // Stryker disable next-line ArrayDeclaration: what has no until is filtered out before it is read
  let held: Bounds<Row>[] = [];
  const values = starts.map((day) => {
    held = held.filter(({ until }) => until > day);
    for (let next = waiting.at(-1); next?.from === day; next = waiting.at(-1)) {
      held.push(next);
      waiting.pop();
    }
    return held.length === 0 ? undefined : Object.freeze(held.map(({ row }) => row));
  });
  return frozen(starts, values);
}

/**
 * Replaces each value of a timeline, keeping its days.
 *
 * @param timeline The timeline to read.
 * @param change What becomes of a value; it is not called where nothing holds.
 * @returns A new frozen timeline.
 * @throws {TypeError} If `timeline` is no timeline or `change` no function.
 * @example
 * ```ts
 * import { mapTimeline, timeline, valueOn } from "sco-data/timeline";
 *
 * const rates = mapTimeline(timeline([{ from: "2024", rate: 4 }]), (row) => row.rate);
 * valueOn(rates, "2024-01-01"); // => 4
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function mapTimeline<From, To>(timeline: Timeline<From>, change: (value: From) => To): Timeline<To> {
  check(timeline);
  if (typeof change !== "function") throw new TypeError(`${show(change)} is not a function (expected value => value)`);
  const { starts, values } = mapValues(timeline, change);
  return frozen(starts, values);
}

/**
 * The value of a timeline on a day.
 *
 * @param timeline The timeline to read.
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns The value, or `undefined` where nothing holds.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `timeline` is no timeline, or `day` a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { timeline, valueOn } from "sco-data/timeline";
 *
 * valueOn(timeline([{ from: "2010-05", until: "2011", name: "Ada" }]), "2010-12-31")?.name; // => "Ada"
 * ```
 */
export function valueOn<Value>(timeline: Timeline<Value>, day: Day): Value | undefined {
  check(timeline);
  return lookUp(timeline, day);
}
