import { type DayNumber, dayNumber } from "./day.ts";
import type { Day } from "./types.ts";

/**
 * A step function of time: from `starts[n]` until `starts[n + 1]` its value is `values[n]`; before `starts[0]` it has
 * none. Plain data, ready to be written as JSON.
 */
export interface Timeline<Value> {
  /** Days on which the value changes, ascending, as whole numbers (`20170609`). */
  readonly starts: readonly DayNumber[];
  /** The value from each of them on; `undefined` where nothing holds. */
  readonly values: readonly (Value | undefined)[];
}

/** The value of a timeline on a day given as a whole number, found by halving. */
export function valueAt<Value>({ starts, values }: Timeline<Value>, day: DayNumber): Value | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as DayNumber) <= day) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : values[low - 1];
}

/** The row of a table that holds on a day, where the timeline tells its position. */
export function rowOn<Row>(rows: readonly Row[], positions: Timeline<number>, day: Day): Row | undefined {
  const position = valueAt(positions, dayNumber(day));
  return position === undefined ? undefined : rows[position];
}
