import { type DayNumber, dayNumber } from "./day.ts";
import type { Day } from "./types.ts";

/**
 * A step function of time: from `starts[n]` until `starts[n + 1]` its value is `values[n]`; before `starts[0]` it has
 * none.
 */
export interface Timeline<Value> {
  /** Days on which the value changes, ascending, as whole numbers (`20170609`). */
  readonly starts: readonly DayNumber[];
  /** The value from each of them on; `undefined` where nothing holds. */
  readonly values: readonly (Value | undefined)[];
}

/** How many days of an ascending list are not after a day, found by halving. */
export function countUpTo(days: readonly DayNumber[], day: DayNumber): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (day >= (days[middle] as DayNumber)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The value of a timeline on a day given as a whole number. */
export function valueAt<Value>({ starts, values }: Timeline<Value>, day: DayNumber): Value | undefined {
  const begun = countUpTo(starts, day);
  // Stryker disable next-line ConditionalExpression: values[-1] is undefined as well, but makes each later search slower
  return begun === 0 ? undefined : values[begun - 1];
}

/** The value of a timeline on a day. */
export function lookUp<Value>(timeline: Timeline<Value>, day: Day): Value | undefined {
  return valueAt(timeline, dayNumber(day));
}

/**
 * Replaces each value of a timeline. The copy is not frozen: engines search that nearly twice as fast, and none of these
 * leaves the package.
 */
/* @__NO_SIDE_EFFECTS__ */
export function mapValues<From, To>({ starts, values }: Timeline<From>, change: (value: From) => To): Timeline<To> {
  return { starts: [...starts], values: values.map((value) => (value === undefined ? undefined : change(value))) };
}

/** The row of a table that holds on a day, where the timeline tells its position. */
export function rowOn<Row>(rows: readonly Row[], positions: Timeline<number>, day: Day): Row | undefined {
  return rowAt(rows, positions, dayNumber(day));
}

/** The row of a table that holds on a day given as a whole number. */
export function rowAt<Row>(rows: readonly Row[], positions: Timeline<number>, day: DayNumber): Row | undefined {
  const position = valueAt(positions, day);
  // Stryker disable next-line ConditionalExpression: rows[undefined] is undefined as well, but slow in the same way
  return position === undefined ? undefined : rows[position];
}
