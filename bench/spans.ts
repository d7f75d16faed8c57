import { random } from "./random.ts";

/** A row of a table made up. */
export interface MadeSpan {
  readonly from: string;
  readonly until?: string;
}

// The days of the years 0000 to 9999, which are all that the core knows.
const firstDay = Date.parse("0000-01-01") / 86_400_000;
const dayCount = Date.parse("9999-12-31") / 86_400_000 - firstDay + 1;

const written = (day: number): string => new Date((firstDay + day) * 86_400_000).toISOString().slice(0, 10);

/** So many of all days, each of them once, in no order. */
function draw(count: number): Int32Array {
  const next = random(count);
  const days = Int32Array.from({ length: dayCount }, (_, day) => day);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(next() * (dayCount - at));
    [days[at], days[other]] = [days[other] as number, days[at] as number];
  }
  return days.subarray(0, count);
}

/** Seeded days between 0000 and 9999, in no order. */
export const drawDays = (count: number): readonly string[] => Array.from(draw(count), written);

/** Seeded spans in no order, of which `depth` hold on a day: each goes on until so many others have begun. */
export function makeSpans(count: number, depth: number): readonly MadeSpan[] {
  const starts = draw(count);
  const sorted = starts.slice().sort();
  const rank = new Map(Array.from(sorted, (day, index) => [day, index]));
  return Array.from(starts, (day) => {
    const end = sorted[(rank.get(day) ?? 0) + depth];
    return end === undefined ? { from: written(day) } : { from: written(day), until: written(end) };
  });
}
