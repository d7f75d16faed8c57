// Which values are days, by the word of Temporal alone.

import { types } from "node:util";
import { Temporal } from "temporal-polyfill/full";

const attempt = <Value>(run: () => Value): Value | undefined => {
  try {
    return run();
  } catch {
    return undefined;
  }
};

const ofText = (text: string): Temporal.PlainDate | undefined => {
  const date = attempt(() => Temporal.PlainDate.from(text, { overflow: "reject" }));
  return text.length === 10 && date?.toString() === text ? date : undefined;
};

interface Reading {
  /** The day that a value is, if it is one. */
  readonly date?: Temporal.PlainDate | undefined;
  /** What the value deserves if it is none. */
  readonly refusal: typeof TypeError | typeof RangeError;
}

function ofObject(value: object): Reading {
  const { year, month, day, calendarId } = value as Record<string, unknown>;
  const areNumbers = [year, month, day].every((part) => typeof part === "number");
  if (!areNumbers || types.isDate(value)) return { refusal: TypeError };
  // Temporal coerces and rounds; what it did that to was no day.
  const date = attempt(() => Temporal.PlainDate.from({ year, month, day } as never, { overflow: "reject" }));
  const isSame = date?.year === year && date?.month === month && date?.day === day;
  const isWritable = date !== undefined && date.toString().length === 10;
  // The Gregorian calendar has the same days, and an object without a calendar means the ISO one.
  const isIso = ["iso8601", "gregory", undefined, null].includes(calendarId as string | undefined | null);
  return { date: isSame && isWritable && isIso ? date : undefined, refusal: RangeError };
}

/** What a caller who hands over a value deserves. */
export function reading(value: unknown): Reading {
  if (typeof value === "string") return { date: ofText(value), refusal: RangeError };
  return typeof value === "object" && value !== null ? ofObject(value) : { refusal: TypeError };
}
