import { isDate, show } from "./day.ts";
import type { IsoDay } from "./types.ts";

/** A moment in time: a `Date`, a `Temporal.Instant` or a `Temporal.ZonedDateTime`. */
export type Instant = Date | { readonly epochMilliseconds: number };

// Between them the year is one of 1 to 9999 in every zone, and needs no era when written.
const firstMoment = -62_135_510_400_000;
const lastMoment = 253_402_214_400_000;

function milliseconds(instant: Instant): number {
  const value: unknown = isDate(instant) ? instant.getTime() : instant?.epochMilliseconds;
  if (typeof value !== "number")
    throw new TypeError(`${show(instant)} is not a moment (expected a Date or a Temporal.Instant)`);
  if (!(value >= firstMoment && value < lastMoment)) {
    throw new RangeError(`${value} ms since 1970 is out of range (expected a Date from 0001-01-02 to 9999-12-30 UTC)`);
  }
  return value;
}

function calendar(timeZone: string): Intl.DateTimeFormat {
  if (typeof timeZone !== "string") {
    throw new TypeError(`${show(timeZone)} is not a time zone (expected a name such as "Asia/Shanghai")`);
  }
  try {
    return new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
  } catch {
    throw new RangeError(`${show(timeZone)} is not a time zone (expected a name such as "Asia/Shanghai")`);
  }
}

/**
 * The calendar day in a place: the one way from the clock to a day.
 *
 * @param timeZone IANA name of the zone (example: `"Asia/Shanghai"`).
 * @param instant The moment; now if absent, and nothing else in this package reads the clock.
 * @returns The day as `YYYY-MM-DD`.
 * @throws {RangeError} If there is no such zone, or the moment lies outside 0001-01-02 to 9999-12-30 UTC.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { dayIn } from "sco-data";
 *
 * const instant = new Date("2024-12-31T20:00:00Z");
 * dayIn("Asia/Shanghai", instant); // => "2025-01-01"
 * dayIn("America/New_York", instant); // => "2024-12-31"
 * ```
 */
export function dayIn(timeZone: string, instant: Instant = new Date()): IsoDay {
  const parts = calendar(timeZone).formatToParts(milliseconds(instant));
  const { year, month, day } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return `${String(year).padStart(4, "0")}-${month}-${day}` as IsoDay;
}
