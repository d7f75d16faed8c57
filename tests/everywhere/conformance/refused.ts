import { type Check, type Main, outcome, type Sources, type Timeline } from "./report.ts";

/** Days that JSON cannot write, and the words by which an error names them. */
function strangeDays(): readonly (readonly [value: unknown, named: string])[] {
  const { proxy: revoked, revoke } = Proxy.revocable(() => undefined, {});
  revoke();
  return [
    [undefined, "undefined"],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [20170609n, "20170609n"],
    [Symbol("2017-06-09"), "Symbol(2017-06-09)"],
    [Symbol.iterator, "Symbol(Symbol.iterator)"],
    [Symbol("two\nlines"), "Symbol(two�lines)"],
    [() => "2017-06-09", "[object Function]"],
    [class Day {}, "[object Function]"],
    [revoked, "function"],
    [new String("2017-06-09"), "[object String]"],
    [new Map([["year", 2017]]), "[object Map]"],
    [/2017-06-09/, "[object RegExp]"],
    [Object.create(null), "[object Object]"],
    [{ toString: () => "2017-06-09" }, "[object Object]"],
    [{ [Symbol.toPrimitive]: () => "2017-06-09" }, "[object Object]"],
    [{ [Symbol.toStringTag]: "Date" }, "[object Date]"],
    [{ year: 2017n, month: 6n, day: 9n }, "[object Object]"],
    [{ [Symbol.toStringTag]: "x".repeat(1_000_000) }, `[object ${"x".repeat(32)}…`],
  ];
}

type Refusal = readonly [ask: () => unknown, error: string];

const refusals = (
  { assertCovered, changesSince, dayIn, earliest, membershipCount, secretaryGeneralOn, statesOn, statusOn }: Main,
  { citation }: Sources,
  { mapTimeline, timeline, valueOn }: Timeline,
): readonly Refusal[] => {
  /** Hands over what the types refuse. */
  const hand = (value: unknown): never => value as never;
  const withDay = Object.assign(new Date("2017-06-09"), { year: 2017, month: 6, day: 9 });
  const anInstant =
    "TypeError: [object Date] is an instant whose day depends on a time zone (use dayIn with that zone)";
  const notCalendar = "is not a calendar day (expected YYYY-MM-DD)";
  return [
    [() => statusOn("BY", "2024-02-30"), `RangeError: "2024-02-30" ${notCalendar}`],
    [() => statusOn("BY", "x".repeat(50)), `RangeError: "${"x".repeat(40)}…" ${notCalendar}`],
    [() => statusOn("BY", "2017\u200b-06\u202e-09\u2028"), `RangeError: "2017�-06�-09�" ${notCalendar}`],
    [() => statusOn("BY", { year: 2023, month: 2, day: 29 }), `RangeError: "2023-2-29" ${notCalendar}`],
    [() => statusOn("BY", hand(new Date(0))), anInstant],
    [() => statusOn("BY", hand(new Date(Number.NaN))), anInstant],
    [() => statusOn("BY", hand(withDay)), anInstant],
    [() => secretaryGeneralOn(hand(new Date())), anInstant],
    [() => valueOn(timeline([]), hand(new Date())), anInstant],
    [
      () => statusOn(hand("by"), "2017-06-09"),
      'RangeError: "by" is not the code of a state that ever had a status (use findState, or one of stateCodes)',
    ],
    [
      () => assertCovered("2030-01-01"),
      'RangeError: "2030-01-01" is not covered (expected a day from 2001-06-15 through 2026-09-01)',
    ],
    [
      () => changesSince("2001-01-01", { through: "2000-12-31" }),
      'RangeError: "2000-12-31" is before "2001-01-01" (expected the earlier day first)',
    ],
    [() => secretaryGeneralOn("2010-05"), 'RangeError: "2010-05" is not a calendar day (use earliest or latest)'],
    [() => secretaryGeneralOn("2010"), 'RangeError: "2010" is not a calendar day (use earliest or latest)'],
    [
      () => statusOn("EG", "2022-01-01", hand({ By: "instrument" })),
      'RangeError: "By" is not an option (expected one such as { by: "instrument" })',
    ],
    [
      () => dayIn("+08:00", new Date(0)),
      'RangeError: "+08:00" is an offset, not a time zone (expected a name such as "Asia/Shanghai")',
    ],
    [() => membershipCount(-1), "RangeError: -1 is not a year (expected a whole number from 0 to 9999)"],
    [() => membershipCount(hand(2017n)), "TypeError: 2017n is not a year (expected a whole number such as 2017)"],
    [() => earliest("2017-13"), 'RangeError: "2017-13" is not a date (expected YYYY-MM-DD, YYYY-MM or YYYY)'],
    [() => earliest(hand(2017)), "TypeError: 2017 is not a date (expected YYYY-MM-DD, YYYY-MM or YYYY)"],
    [() => citation("tass"), 'RangeError: "tass" is not the id of a source (expected a key of sources)'],
    [
      () => dayIn("Mars/Olympus_Mons", new Date(0)),
      'RangeError: "Mars/Olympus_Mons" is not a time zone (expected a name such as "Asia/Shanghai")',
    ],
    [() => dayIn(hand(8), new Date(0)), 'TypeError: 8 is not a time zone (expected a name such as "Asia/Shanghai")'],
    [
      () => dayIn("UTC", hand("2017-06-09")),
      'TypeError: "2017-06-09" is not a moment (expected a Date or a Temporal.Instant)',
    ],
    [
      () => dayIn("UTC", new Date(8.64e15)),
      "RangeError: 8640000000000000 ms since 1970 is out of range (expected a Date from 0001-01-02 to 9999-12-30 UTC)",
    ],
    [() => timeline(hand("rows")), 'TypeError: "rows" is not a list of rows (expected an array)'],
    [
      () => timeline(hand(new Array(1))),
      "TypeError: undefined is not a row (expected an object with from and, if it ends, until)",
    ],
    [
      () => timeline([{ from: "2001" }, { from: "2002" }]),
      'RangeError: the row from "2002" begins before the one before it ends (use overlappingTimeline)',
    ],
    [
      () => timeline([{ from: "2002", until: "2002-01" }]),
      'RangeError: until "2002-01" is not after from "2002" (expected a later day)',
    ],
    [() => mapTimeline(timeline([]), hand("upper")), 'TypeError: "upper" is not a function (expected value => value)'],
    [
      () => valueOn(hand({}), "2001-01-01"),
      "TypeError: [object Object] is not a timeline (expected what timeline(rows) gives)",
    ],
    ...strangeDays().flatMap(([day, named]): Refusal[] => {
      const error = `TypeError: ${named} is not a day (expected YYYY-MM-DD)`;
      return [
        [() => statusOn("BY", hand(day)), error],
        [() => statesOn("member", hand(day)), error],
        [() => secretaryGeneralOn(hand(day)), error],
      ];
    }),
  ];
};

export const refused = (main: Main, sources: Sources, timeline: Timeline): Check[] =>
  refusals(main, sources, timeline).map(([ask, error]) => [String(ask), outcome(ask), error]);
