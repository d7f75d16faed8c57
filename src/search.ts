import { dayNumber } from "./day.ts";
import type { Timeline } from "./timeline.ts";
import type { Day, DayNumber } from "./types.ts";

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
