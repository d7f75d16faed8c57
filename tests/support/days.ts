const millisecondsPerDay = 86_400_000;

/** The day that lies `count` days after `day`. */
export const plusDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * millisecondsPerDay).toISOString().slice(0, 10);

/** Every day from `first` to `last`, both included. */
const daysBetween = (first: string, last: string): string[] =>
  Array.from({ length: (Date.parse(last) - Date.parse(first)) / millisecondsPerDay + 1 }, (_, n) => plusDays(first, n));

/** Every day of the sweep: from before the Shanghai Five to after every scheduled end. */
export const sweep: readonly string[] = daysBetween("1996-01-01", "2030-12-31");
