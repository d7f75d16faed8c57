import { show } from "./show.ts";
import type { Day, IsoDate, IsoDay } from "./types.ts";

/** A day as a whole number (`20170609`), which orders as the days do. */
export type DayNumber = number;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The length of a month. */
export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether a value is a `Date`, of this realm or another: only a real one answers. */
export function isDate(value: unknown): value is Date {
  try {
    Date.prototype.getTime.call(value as Date);
    return true;
  } catch {
    return false;
  }
}

const notADay = (value: unknown): TypeError => new TypeError(`${show(value)} is not a day (expected YYYY-MM-DD)`);

const noSuchDay = (text: string): RangeError =>
  new RangeError(
    `${show(text)} is not a calendar day (${isIsoDate(text) ? "use earliest or latest" : "expected YYYY-MM-DD"})`,
  );

/** The whole number in `text[start, end)`, or -1 if it holds anything but ASCII digits. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The number of a day that exists in the ISO calendar, or -1. */
function numberOf(year: number, month: number, day: number): DayNumber {
  return year >= 0 && year <= 9999 && day >= 1 && day <= daysIn(year, month) ? year * 10_000 + month * 100 + day : -1;
}

/** The number of the day that `text` writes, or -1. */
function readText(text: string): DayNumber {
  return text.length === 10 && text[4] === "-" && text[7] === "-"
    ? numberOf(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10))
    : -1;
}

/** The calendar an object names, in any of the ways of Temporal, its older polyfills and `@internationalized/date`. */
function calendarOf({ calendarId, calendar, getCalendar }: Readonly<Record<string, unknown>>, value: object): unknown {
  const named = calendarId ?? calendar ?? (typeof getCalendar === "function" ? getCalendar.call(value) : "iso8601");
  const { identifier, id } = Object(named) as Readonly<Record<string, unknown>>;
  return identifier ?? id ?? named;
}

function readObject(value: object): DayNumber {
  if (isDate(value)) {
    throw new TypeError(`${show(value)} is an instant whose day depends on a time zone (use dayIn with that zone)`);
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const { year, month, day, era } = fields;
  if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") throw notADay(value);
  const calendar = calendarOf(fields, value);
  if (calendar !== "iso8601" && calendar !== "gregory") {
    throw new RangeError(`${show(calendar)} is not the ISO calendar (use withCalendar or toCalendar)`);
  }
  // The Gregorian calendar counts as the ISO calendar does, but for the years that it counts back from the year 1.
  const whole = era !== "BC" && Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  const number = whole ? numberOf(year, month, day) : -1;
  if (number === -1) throw noSuchDay(`${year}-${month}-${day}${era === "BC" ? " BC" : ""}`);
  return number;
}

/** Whether a text is a calendar day that exists. */
export const isIsoDay = (text: string): text is IsoDay => readText(text) !== -1;

/** A date made a day by its first month and day; what is no date stays no day. */
export const completed = (date: string): string =>
  date.length === 4 || date.length === 7 ? date + "-01-01".slice(date.length - 4) : date;

/** Whether a text is a day, month or year that exists. */
export const isIsoDate = (text: string): text is IsoDate => isIsoDay(completed(text));

/** Reads a day, or throws: a `TypeError` for a wrong kind of value, a `RangeError` for a day that does not exist. */
export function dayNumber(day: Day): DayNumber {
  if (typeof day !== "string") {
    if (typeof day === "object" && day !== null) return readObject(day);
    throw notADay(day);
  }
  const number = readText(day);
  if (number === -1) throw noSuchDay(day);
  return number;
}

/**
 * Whether a value is a day that every query takes.
 *
 * @param value Anything.
 * @returns `true` for a calendar day, `YYYY-MM-DD` or an object with numeric `year`, `month` and `day` in the ISO
 * calendar; it narrows the type to `Day`. `false` for a month, a year, a `Date` and a day that does not exist.
 * @example
 * ```ts
 * import { isDay } from "sco-data";
 *
 * isDay("2024-02-29"); // => true
 * isDay("2023-02-29"); // => false
 * isDay("2024-02"); // => false
 * isDay(new Date()); // => false
 * ```
 */
export function isDay(value: unknown): value is Day {
  try {
    dayNumber(value as Day);
    return true;
  } catch {
    return false;
  }
}

/** Writes a day number as a day. */
export function isoDay(number: DayNumber): IsoDay {
  return String(number)
    .padStart(8, "0")
    .replace(/(..)(..)$/, "-$1-$2") as IsoDay;
}

/** The last day of a year, on which a question about the year is answered. */
export function lastDayOfYear(year: number): DayNumber {
  if (typeof year !== "number")
    throw new TypeError(`${show(year)} is not a year (expected a whole number such as 2017)`);
  if (!Number.isInteger(year) || year < 0 || year > 9999) {
    throw new RangeError(`${year} is not a year (expected a whole number from 0 to 9999)`);
  }
  return year * 10_000 + 1231;
}
