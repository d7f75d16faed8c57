import { createRequire } from "node:module";
import { join } from "node:path";
import * as dates from "@internationalized/date";
import { LocalDate, LocalDateTime, ZonedDateTime, ZoneOffset } from "@js-joda/core";
import dayjs from "dayjs";
import toObject from "dayjs/plugin/toObject.js";
import { DateTime } from "luxon";
import { Temporal } from "temporal-polyfill/full";
import { afterAll, describe, expect, it } from "vitest";
import { installPacked } from "../../scripts/pack.ts";
import { node, output } from "./tools.ts";

dayjs.extend(toObject);

const consumer = installPacked();
afterAll(() => consumer[Symbol.dispose]());

const { statusOn }: typeof import("../../src/index.ts") = createRequire(join(consumer.folder, "index.js"))("sco-data");

/** India on the day before it became a member, on the day and on the day after. */
const around = { "2017-06-08": "observer", "2017-06-09": "member", "2017-06-10": "member" };
const answers = Object.values(around);
const day = "2017-06-09";

/** What the package says of India on a value, or how it refuses it, whatever the types say of that. */
function said(value: unknown): string | undefined {
  try {
    return statusOn("IN", value as string);
  } catch (error) {
    return String(error);
  }
}

/** What it says of the days around, each as a library has it. */
const saidAround = (dayOf: (iso: string) => unknown): unknown[] => Object.keys(around).map((iso) => said(dayOf(iso)));

const otherCalendar = (name: string): RegExp => new RegExp(`^RangeError: "${name}" is not the ISO calendar \\(use `);
const noDay = /^TypeError: \[object Object\] is not a day /;

/** The calendars of Intl that Temporal refuses itself, as which of them is meant depends on the machine. */
const unclear = ["islamic", "islamic-rgsa"];
const calendars = Intl.supportedValuesOf("calendar").filter((calendar) => !unclear.includes(calendar));

describe("Temporal", () => {
  /** Two calendars count as the ISO calendar does. */
  function expectRightOrRefused(calendar: string, statuses: readonly unknown[]): void {
    if (calendar === "iso8601" || calendar === "gregory") expect(statuses).toEqual(answers);
    else expect(statuses).toEqual(answers.map(() => expect.stringMatching(otherCalendar(calendar))));
  }

  it.each(calendars)("its polyfill, in the calendar %s", (calendar) => {
    expectRightOrRefused(
      calendar,
      saidAround((iso) => Temporal.PlainDate.from(iso).withCalendar(calendar)),
    );
    expectRightOrRefused(
      calendar,
      saidAround((iso) => Temporal.PlainDateTime.from(iso).withCalendar(calendar)),
    );
  });

  it("of Node 26, in every calendar that it has", async () => {
    const program = `
      const { statusOn } = require("sco-data");
      const said = (day) => { try { return statusOn("IN", day); } catch (error) { return String(error); } };
      const days = ${JSON.stringify(Object.keys(around))};
      const calendars = Intl.supportedValuesOf("calendar").filter((name) => !${JSON.stringify(unclear)}.includes(name));
      const sayings = calendars.map((calendar) =>
        [calendar, days.map((iso) => said(Temporal.PlainDate.from(iso).withCalendar(calendar)))]);
      console.log(JSON.stringify(sayings));`;
    const sayings: [calendar: string, said: string[]][] = JSON.parse(
      await output(consumer.folder, node[26], "--input-type=commonjs", "--eval", program),
    );
    expect(sayings.map(([calendar]) => calendar)).toEqual(expect.arrayContaining(["persian", "ethioaa", "gregory"]));
    for (const [calendar, statuses] of sayings) expectRightOrRefused(calendar, statuses);
  });
});

describe("@internationalized/date", () => {
  const { GregorianCalendar, toCalendar, ...rest } = dates;
  const others = Object.entries(rest).flatMap(([name, value]) =>
    /^[A-Z]\w*Calendar$/.test(name) ? [[name, new (value as typeof dates.HebrewCalendar)()] as const] : [],
  );

  it("has the calendars that are tried", () => {
    expect(others.map(([name]) => name.replace("Calendar", "")).sort()).toEqual([
      ...["Buddhist", "Coptic", "Ethiopic", "EthiopicAmeteAlem", "Hebrew", "Indian", "IslamicCivil", "IslamicTabular"],
      ...["IslamicUmalqura", "Japanese", "Persian", "Taiwan"],
    ]);
  });

  it.each(others)("%s is refused by its name", (_, calendar) => {
    const refused = answers.map(() => expect.stringMatching(otherCalendar(calendar.identifier)));
    expect(saidAround((iso) => toCalendar(dates.parseDate(iso), calendar))).toEqual(refused);
    expect(saidAround((iso) => toCalendar(dates.parseDateTime(iso), calendar))).toEqual(refused);
    expect(saidAround((iso) => toCalendar(dates.parseZonedDateTime(`${iso}[Asia/Shanghai]`), calendar))).toEqual(
      refused,
    );
  });

  it("the Gregorian calendar answers, but for years before the first", () => {
    expect(saidAround(dates.parseDate)).toEqual(answers);
    expect(saidAround(dates.parseDateTime)).toEqual(answers);
    expect(saidAround((iso) => dates.parseZonedDateTime(`${iso}[Asia/Shanghai]`))).toEqual(answers);
    const gregorian = new GregorianCalendar();
    expect(said(new dates.CalendarDate(gregorian, "BC", 2017, 6, 9))).toMatch(
      /^RangeError: "2017-6-9 BC" is not a cal/,
    );
  });
});

describe("Luxon", () => {
  it("answers, as its fields stay of the ISO calendar in whatever calendar it is shown", () => {
    expect(saidAround((iso) => DateTime.fromISO(iso))).toEqual(answers);
    for (const outputCalendar of ["persian", "hebrew", "buddhist", "islamic-umalqura"] as const) {
      expect(
        saidAround((iso) => DateTime.fromISO(iso).reconfigure({ outputCalendar })),
        outputCalendar,
      ).toEqual(answers);
    }
  });

  it("is refused where it is invalid", () => {
    expect(said(DateTime.fromISO("2017-02-30"))).toMatch(/^RangeError: .* is not a calendar day /);
    expect(said(DateTime.invalid("unknown"))).toMatch(/^RangeError: .* is not a calendar day /);
  });
});

it.each([
  ["LocalDate of js-joda", LocalDate.parse(day)],
  ["LocalDateTime of js-joda", LocalDateTime.parse(`${day}T00:00`)],
  ["ZonedDateTime of js-joda", ZonedDateTime.of(LocalDateTime.parse(`${day}T00:00`), ZoneOffset.UTC)],
  ["IsoChronology of js-joda", LocalDate.parse(day).chronology()],
  ["a Day.js", dayjs(day)],
  ["an object of Day.js", dayjs(day).toObject()],
])("%s, which has methods and no fields of a day, is refused", (_, value) => {
  expect(said(value)).toMatch(noDay);
});
