// Months and years against the lengths that Temporal gives them, and moments in a place against its clock.

import { Temporal } from "temporal-polyfill/full";
import type { Instant } from "../../src/clock.ts";
import type { Random } from "./random.ts";
import type { Subject } from "./subject.ts";
import { pad, someYear } from "./texts.ts";

const mismatch = (what: string, seen: string, expected: string): string | undefined =>
  seen === expected ? undefined : `${what} gave ${seen}, not ${expected}`;

/** What is wrong with the two ends of a month and of its year, if anything is. */
export function wrongEnds(random: Random, { earliest, latest }: Subject): string | undefined {
  const month = Temporal.PlainYearMonth.from({ year: someYear(random), month: 1 + random.below(12) });
  const year = pad(month.year, 4);
  const text = `${year}-${pad(month.month, 2)}`;
  return (
    mismatch(`earliest("${text}")`, earliest(text), month.toPlainDate({ day: 1 }).toString()) ??
    mismatch(`latest("${text}")`, latest(text), month.toPlainDate({ day: month.daysInMonth }).toString()) ??
    mismatch(`earliest("${year}")`, earliest(year), month.with({ month: 1 }).toPlainDate({ day: 1 }).toString()) ??
    mismatch(`latest("${year}")`, latest(year), month.with({ month: 12 }).toPlainDate({ day: 31 }).toString())
  );
}

const zones = [...Intl.supportedValuesOf("timeZone"), "UTC", "Asia/Calcutta", "US/Pacific"];
const oldest = Temporal.Instant.from("0001-01-02T00:00Z").epochMilliseconds;
const newest = Temporal.Instant.from("9999-12-30T23:59:59.999Z").epochMilliseconds;

/** A moment: mostly of our time, else any that is in range; every third time beside a midnight of the zone. */
function someMoment({ below }: Random, zone: string): Temporal.Instant {
  const millisecond =
    below(4) < 3 ? below(2 ** 31) * 1000 + below(1000) : oldest + (below(2 ** 31) / 2 ** 31) * (newest - oldest);
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.floor(millisecond));
  if (below(3) > 0) return instant;
  const midnight = instant.toZonedDateTimeISO(zone).startOfDay().epochMilliseconds + below(3) - 1;
  return Temporal.Instant.fromEpochMilliseconds(Math.min(Math.max(midnight, oldest), newest));
}

const forms: readonly ((instant: Temporal.Instant) => Instant)[] = [
  (instant) => instant,
  (instant) => new Date(instant.epochMilliseconds),
  (instant) => instant.toZonedDateTimeISO("Pacific/Kiritimati"),
  ({ epochMilliseconds }) => ({ epochMilliseconds }),
];

/** What is wrong with the day in a place at a moment, if anything is. */
export function wrongPlace(random: Random, { dayIn }: Subject): string | undefined {
  const zone = random.pick(zones);
  const instant = someMoment(random, zone);
  const expected = instant.toZonedDateTimeISO(zone).toPlainDate().toString();
  return mismatch(`dayIn("${zone}") at ${instant}`, dayIn(zone, random.pick(forms)(instant)), expected);
}
