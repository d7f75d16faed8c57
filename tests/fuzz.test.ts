import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../src/day.ts";
import { fuzz } from "./fuzz/days.ts";
import { randomFrom } from "./fuzz/random.ts";
import { library, type Subject } from "./fuzz/subject.ts";

it("a hundred thousand values are taken and refused as Temporal says, and every answer is the same", () => {
  // As the command runs it, and without the instruments of the test runner, three times as fast.
  const run = spawnSync(process.execPath, ["tests/fuzz/run.ts", "100000", "20010615"], { encoding: "utf8" });
  expect(run.stdout + run.stderr).toMatch(
    /^seed 20010615: 100000 values, \d{5} accepted, \d{5} refused\n.*\nno wrong answer\n$/,
  );
  expect(run.status).toBe(0);
});

it("a seed repeats its values, and another seed does not", () => {
  const drawn = (seed: number): number[] => Array.from({ length: 20 }, randomFrom(seed).below.bind(null, 1000));
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1)).not.toEqual(drawn(2));
});

type Read = Subject["dayNumber"];

const [secretaryGeneralOn, ...others] = library.queries;

/** Readers with one thing wrong each, which must be found. */
const broken: readonly (readonly [what: string, subject: Partial<Subject>])[] = [
  ["counts a century as a leap year", { dayNumber: (day) => (day === "1900-02-29" ? 19000229 : dayNumber(day)) }],
  ["does not know 29 February", { dayNumber: (day) => dayNumber(day === "2024-02-29" ? "2024-02-30" : day) }],
  ["trims", { dayNumber: (day) => dayNumber(typeof day === "string" ? day.trim() : day) }],
  ["coerces", { dayNumber: (day) => dayNumber(String(Object(day)) === "today" ? "2017-06-09" : day) }],
  ["is off by one", { dayNumber: (day) => dayNumber(day) + (day === "2017-06-09" ? 1 : 0) }],
  [
    "takes the days of other calendars",
    { dayNumber: ((day) => dayNumber({ ...Object(day), calendarId: "iso8601" })) as Read },
  ],
  [
    "says too much",
    {
      dayNumber: (day) => {
        if (typeof day === "string" && day.length > 1000) throw new RangeError(`${day} is no day (expected another)`);
        return dayNumber(day);
      },
    },
  ],
  [
    "throws something else",
    {
      dayNumber: (day) => {
        if (day === null) throw new Error("null is no day (expected another)");
        return dayNumber(day);
      },
    },
  ],
  [
    "is slow",
    {
      dayNumber: (day) => {
        for (const start = performance.now(); day === "today" && performance.now() < start + 6; );
        return dayNumber(day);
      },
    },
  ],
  [
    "begins a term a day late",
    {
      queries: [
        {
          ...library.queries[0],
          ask: (day) => (dayNumber(day) === 20070101 ? undefined : secretaryGeneralOn?.ask(day)),
        },
        ...others,
      ] as Subject["queries"],
    },
  ],
  ["gives every month 30 days", { latest: ((date) => `${library.earliest(date).slice(0, 8)}30`) as Subject["latest"] }],
  [
    "takes a year for its second day",
    { earliest: ((date) => library.earliest(date).replace(/1$/, "2")) as Subject["earliest"] },
  ],
  ["asks the clock of London", { dayIn: (_, instant) => library.dayIn("Europe/London", instant) }],
];

describe("a reader that", () => {
  it.each(broken)("%s is found out, with the seed that repeats it", (_, parts) => {
    const { counterexample, cases } = fuzz(200_000, 7, { ...library, ...parts });
    expect(counterexample).toMatch(new RegExp(`^seed 7, value ${cases - 1}: `));
  });
});
