// Days as numbers, for what counts and compares them.

const length = 86_400_000;

/** The days since 1970-01-01. */
export const numberOf = (day: string): number => Date.parse(day) / length;

export const dayOf = (number: number): string => new Date(number * length).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(numberOf(text)) && dayOf(numberOf(text)) === text;
