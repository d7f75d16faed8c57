// Days, and what looks like days, as objects and as other values.

import { runInNewContext } from "node:vm";
import { Temporal } from "temporal-polyfill/full";
import type { Random } from "./random.ts";
import { someText, someYear } from "./texts.ts";

interface Parts {
  readonly year: unknown;
  readonly month: unknown;
  readonly day: unknown;
}

const someParts = (random: Random): Parts & Record<"year" | "month" | "day", number> => ({
  year: someYear(random),
  month: random.below(40) === 0 ? random.pick([0, 13]) : 1 + random.below(12),
  day: random.below(4) === 0 ? 28 + random.below(5) : 1 + random.below(28),
});

/** Values for one part that are no whole number of a calendar, though some would be coerced to one. */
const wrongParts: readonly unknown[] = [
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0, -1, 1.5, 2017.000001, Number.EPSILON],
  ...[10_000, 275_760, 2 ** 31, 2 ** 32 + 6, 2 ** 53, 1e21, 1e300, -1e300, Number.MIN_VALUE],
  ...["6", "06", "", " 6", "2017", 6n, 2017n, true, null, undefined, [6], {}, new Number(6), { valueOf: () => 6 }],
  ...[Symbol("6"), () => 6, new Date(0), "9".repeat(100_000)],
];

const withGetters = ({ year, month, day }: Parts): object => ({
  get year() {
    return year;
  },
  get month() {
    return month;
  },
  get day() {
    return day;
  },
});

const extras: readonly object[] = [
  { hour: 12, minute: 30 },
  { calendarId: "iso8601" },
  { calendarId: undefined },
  { calendarId: "gregory" },
  { calendarId: "ISO8601" },
  { calendarId: null },
  { calendarId: { toString: () => "iso8601" } },
  { calendarId: "x".repeat(100_000) },
  { [Symbol.toStringTag]: "Date" },
  { [Symbol.toStringTag]: "\u2028".repeat(100) },
  { toString: () => "2017-06-09", valueOf: () => 20170609 },
  { toJSON: () => "2017-06-09" },
  { monthCode: "M01", era: "bce" },
];

const frames: readonly ((parts: Parts) => unknown)[] = [
  (parts) => parts,
  withGetters,
  (parts) => Object.create(withGetters(parts)),
  (parts) => Object.assign(Object.create(null), parts),
  (parts) => Object.create(parts),
  (parts) => Object.freeze(parts),
  (parts) => new Proxy(parts, {}),
  (parts) => Object.assign([], parts),
  (parts) => Object.assign(() => undefined, parts),
  (parts) => Object.assign(new Date(0), parts),
  (parts) => Object.assign(new String("2017-06-09"), parts),
];

const calendars = ["hebrew", "gregory", "buddhist", "japanese", "persian", "islamic-civil", "chinese"];
const today = Temporal.PlainDate.from("2017-06-09");

/** Made once: calendars other than the ISO one are slow. */
const others: readonly unknown[] = [
  ...calendars.map((calendar) => today.withCalendar(calendar)),
  ...[
    today.toPlainYearMonth(),
    today.toPlainMonthDay(),
    Temporal.PlainTime.from("12:00"),
    Temporal.Duration.from("P1D"),
  ],
  ...[Temporal.Instant.fromEpochMilliseconds(0), Temporal.PlainDate.from("+010000-01-01")],
  ...[
    Temporal.PlainDate.from("-000001-12-31"),
    new Date("2017-06-09"),
    new Date(Number.NaN),
    runInNewContext("new Date()"),
  ],
  ...[undefined, null, true, false, 0, 20170609, 2017.5, Number.NaN, 20170609n, 10n ** 3000n, Symbol("2017-06-09")],
  ...[
    Symbol("x\n".repeat(50_000)),
    [],
    ["2017-06-09"],
    [2017, 6, 9],
    new String("2017-06-09"),
    /2017-06-09/,
    new Map(),
  ],
  ...[
    {},
    Object.create(null),
    { toString: () => "2017-06-09" },
    { year: 2017 },
    { year: 2017, month: 6 },
    class Day {},
  ],
];

const ofTemporal: readonly ((date: Temporal.PlainDate, random: Random) => unknown)[] = [
  (date) => date,
  (date) => date.toPlainDateTime("23:59:59"),
  (date, { pick }) => date.toZonedDateTime(pick(["UTC", "Asia/Shanghai", "America/Los_Angeles"])),
  (date, { pick }) => date.withCalendar(pick(["gregory", "hebrew"])),
];

function someTemporal(random: Random): unknown {
  const { year, month, day } = someParts(random);
  return random.pick(ofTemporal)(Temporal.PlainDate.from({ year, month: Math.max(month, 1), day }), random);
}

/** A value that is no text: a plain day, a day of Temporal, a day with something wrong, or something else. */
function someObject(random: Random): unknown {
  const kind = random.below(20);
  const parts = someParts(random);
  if (kind < 9) return parts;
  if (kind < 12) return random.pick(frames)(parts);
  if (kind < 14)
    return random.pick(frames)({ ...parts, [random.pick(["year", "month", "day"])]: random.pick(wrongParts) });
  if (kind < 16) return { ...parts, ...random.pick(extras) };
  return kind < 18 ? someTemporal(random) : random.pick(others);
}

/** Any value that a caller may hand over as a day. */
export const someValue = (random: Random): unknown => (random.below(10) < 6 ? someText(random) : someObject(random));
