import type { IsoDay } from "../../src/types.ts";

const milliseconds = 86_400_000;

/** The day so many days later, or earlier. */
export const daysLater = (day: IsoDay, days: number): IsoDay =>
  new Date(Date.parse(day) + days * milliseconds).toISOString().slice(0, 10) as IsoDay;

export const daysBetween = (day: IsoDay, later: IsoDay): number => (Date.parse(later) - Date.parse(day)) / milliseconds;

/** The day so many months later; the first of the next month where that month has no such day. */
export function monthsLater(day: IsoDay, months: number): IsoDay {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10) as IsoDay;
}
