// What holds from a day until the next entry, and the days to step through.

/** A day, and what holds since then; oldest first. */
export type Step<Value> = readonly [from: string, value: Value];

/** What holds on a day; `undefined` before the first entry. */
export function valueOn<Value>(steps: readonly Step<Value>[], day: string): Value | undefined {
  return steps.findLast(([from]) => from <= day)?.[1];
}

/** The next of some days after a day; `undefined` after the last. */
export const nextOf = (days: readonly string[], day: string): string | undefined => days.find((each) => each > day);

/** The last of some days before a day; `undefined` before the first. */
export const previousOf = (days: readonly string[], day: string): string | undefined =>
  days.findLast((each) => each < day);

/** The same day a number of years later or earlier; of 29 February the day before where there is none. */
export function yearsFrom(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, "0");
  const isLeap = new Date(`${year}-02-29`).getUTCDate() === 29;
  return `${year}${day.endsWith("02-29") && !isLeap ? "-02-28" : day.slice(4)}`;
}
