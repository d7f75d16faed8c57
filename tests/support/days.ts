const millisecondsPerDay = 86_400_000;

/** The day that lies `count` days after `day`. */
export const plusDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * millisecondsPerDay).toISOString().slice(0, 10);

/** Every `step`th day from `first` to `last`. */
const daysBetween = (first: string, last: string, step: number): string[] => {
  const count = (Date.parse(last) - Date.parse(first)) / millisecondsPerDay;
  return Array.from({ length: Math.floor(count / step) + 1 }, (_, n) => plusDays(first, n * step));
};

/** Every day of the sweep, from before the Shanghai Five to after every scheduled end; for a mutant every tenth. */
export const sweep: readonly string[] = daysBetween("1996-01-01", "2030-12-31", Number(process.env["SWEEP_STEP"] ?? 1));

/** Years at which calendars trip. */
export const years = [0, 1, 4, 99, 100, 400, 1900, 1970, 1999, 2000, 2023, 2024, 2100, 9999];

export const pad = (number: number, width: number): string => String(number).padStart(width, "0");

/** Whether the clock's own calendar has this day: an oracle that shares no code with the package. */
export const exists = (year: number, month: number, day: number): boolean => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
