import { isDate } from "./day.ts";
import { show } from "./show.ts";
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

/** The formatters in use, by zone: making one takes twenty times as long as asking it. */
const formatters = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>();

/** More than there are names of zones, which can be written in upper and lower case in endless ways. */
const mostFormatters = 1000;

const notAZone = (timeZone: unknown): string =>
  `${show(timeZone)} is not a time zone (expected a name such as "Asia/Shanghai")`;

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
  } catch (cause) {
    throw new RangeError(notAZone(timeZone), { cause });
  }
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  if (typeof timeZone !== "string") throw new TypeError(notAZone(timeZone));
  if (typeof Intl === "undefined") {
    throw new Error('dayIn needs Intl, which this runtime does not have (use a day such as "2024-07-04")');
  }
  // Some runtimes take offsets and some do not.
  if (/^[+-]/.test(timeZone)) {
    throw new RangeError(`${show(timeZone)} is an offset, not a time zone (expected a name such as "Asia/Shanghai")`);
  }
  const made = formatterOf(timeZone);
  if (formatters.size === mostFormatters) formatters.clear();
  formatters.set(timeZone, made);
  return made;
}

/**
 * The calendar day in a place: the one way from the clock to a day.
 *
 * What a zone's clocks showed is what the runtime knows of it: for a day on which its rules changed, such as those of
 * `Asia/Almaty` in 2024, an old runtime may give the day before or after.
 *
 * @param timeZone IANA name of the zone (example: `"Asia/Shanghai"`); offsets such as `"+08:00"` are refused.
 * @param instant The moment; now if absent, and nothing else in this package reads the clock.
 * @returns The day as `YYYY-MM-DD`.
 * @throws {RangeError} If there is no such zone, or the moment lies outside 0001-01-02 to 9999-12-30 UTC.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @throws {Error} If the runtime has no `Intl`.
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
  const parts = formatter(timeZone).formatToParts(milliseconds(instant));
  const { year, month, day } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return `${String(year).padStart(4, "0")}-${month}-${day}` as IsoDay;
}
