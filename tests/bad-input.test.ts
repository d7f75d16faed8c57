import { describe, expect, it } from "vitest";
import * as aboutEntry from "../src/about.ts";
import * as delegationsEntry from "../src/delegations.ts";
import * as disputesEntry from "../src/disputes.ts";
import * as identifiersEntry from "../src/identifiers.ts";
import * as main from "../src/index.ts";
import * as peopleEntry from "../src/people.ts";
import * as sourcesEntry from "../src/sources.ts";
import * as timelineEntry from "../src/timeline.ts";
import * as treatiesEntry from "../src/treaties.ts";
import { badDays, badStates, badStatuses, badYears } from "./support/bad-values.ts";

type BadValues = readonly (readonly [value: unknown, error: typeof TypeError | typeof RangeError])[];

const everything: Record<string, unknown> = {
  ...{ ...main, ...sourcesEntry, ...timelineEntry, ...peopleEntry },
  ...{ ...delegationsEntry, ...treatiesEntry, ...disputesEntry, ...identifiersEntry, ...aboutEntry },
};

/** Calls a public function with arguments that its types refuse. */
const call = (name: string, ...args: unknown[]): unknown => {
  return (everything[name] as (...given: unknown[]) => unknown)(...args);
};

const days: BadValues = badDays;
const dates: BadValues = [
  ...days
    .filter(([value]) => !["2017", "2017-06"].includes(value as string))
    .map(([value]): BadValues[number] => [value, typeof value === "string" ? RangeError : TypeError]),
  ["2017-13", RangeError],
  ["2017-00", RangeError],
  ["2017-", RangeError],
  ["201", RangeError],
  ["20a7", RangeError],
  ["2017-6", RangeError],
];

const zones: BadValues = [
  ["", RangeError],
  ["Mars/Olympus_Mons", RangeError],
  ["Asia/Shanghai ", RangeError],
  [undefined, TypeError],
  [null, TypeError],
  [8, TypeError],
  [Symbol("Asia/Shanghai"), TypeError],
  [["Asia/Shanghai"], TypeError],
];

const instants: BadValues = [
  [new Date(Number.NaN), RangeError],
  [new Date("0000-12-31T23:59:59Z"), RangeError],
  [new Date(8.64e15), RangeError],
  [{ epochMilliseconds: Number.POSITIVE_INFINITY }, RangeError],
  [{ epochMilliseconds: "0" }, TypeError],
  [{ [Symbol.toStringTag]: "Date" }, TypeError],
  [null, TypeError],
  [0, TypeError],
  ["2017-06-09T00:00:00Z", TypeError],
  [{}, TypeError],
];

const ids: BadValues = [
  ["", RangeError],
  ["tass", RangeError],
  ["__proto__", RangeError],
  ["constructor", RangeError],
  [undefined, TypeError],
  [1, TypeError],
  [["tass-2017-06-09"], TypeError],
];

const empty = timelineEntry.timeline([]);

const acts: BadValues = [
  ["", RangeError],
  ["memorandum", RangeError],
  ["__proto__", RangeError],
  ["constructor", RangeError],
  [null, TypeError],
  [1, TypeError],
  [["decision"], TypeError],
];

const options: BadValues = [
  ...[null, "instrument", 1, true, Symbol("by"), ["decision"], new Map([["by", "decision"]]), new Date(0), /by/].map(
    (value): BadValues[number] => [value, TypeError],
  ),
  [{ By: "instrument" }, RangeError],
  [{ by: "instrument", day: "2017-06-09" }, RangeError],
];

const recordIds: BadValues = [
  ...ids,
  ["summit-1999", RangeError],
  ["Summit-2024", RangeError],
  ["toString", RangeError],
];

type Case = readonly [values: BadValues, args: (value: unknown) => unknown[]];

const aDay: readonly Case[] = [[days, (day) => [day]]];
const aYear: readonly Case[] = [[badYears, (year) => [year]]];
const aDate: readonly Case[] = [[dates, (date) => [date]]];
const rowLists: BadValues = [
  [undefined, TypeError],
  [null, TypeError],
  ["rows", TypeError],
  [{}, TypeError],
  [new Set(), TypeError],
  [[null], TypeError],
  [["2001"], TypeError],
  [new Array(1), TypeError],
];

const timelines: BadValues = [
  [undefined, TypeError],
  [null, TypeError],
  [{}, TypeError],
  [[{ from: "2001" }], TypeError],
  [{ starts: [20010101] }, TypeError],
  [{ starts: "2001", values: ["a"] }, TypeError],
];

/** Of an optional argument, `undefined` is a good value. */
const given = (values: BadValues): BadValues => values.filter(([value]) => value !== undefined);

const texts: BadValues = [undefined, null, 398, Symbol("KZ"), ["KZ"], new String("KZ")].map((value) => [
  value,
  TypeError,
]);

const councils: BadValues = [
  ["", RangeError],
  ["summits", RangeError],
  ["council-of-national-coordinators", RangeError],
  ["__proto__", RangeError],
  ["constructor", RangeError],
  [undefined, TypeError],
  [["shanghai-five"], TypeError],
];

const tableNames: BadValues = [
  ["", RangeError],
  ["meetings", RangeError],
  ["coverage", RangeError],
  ["constructor", RangeError],
  [undefined, TypeError],
  [0, TypeError],
];

const schemes: BadValues = [
  ...["", "iso", "COW", "constructor"].map((value): BadValues[number] => [value, RangeError]),
  ...[undefined, 1, ["cow"]].map((value): BadValues[number] => [value, TypeError]),
];

const languages: BadValues = [
  ...["", "EN", "de", "constructor"].map((value): BadValues[number] => [value, RangeError]),
  ...[undefined, 1, ["en"]].map((value): BadValues[number] => [value, TypeError]),
];

const kindOptions: readonly Case[] = [
  [options, (option) => [option]],
  [
    [
      ["affiliation", TypeError],
      [{ affiliation: true }, TypeError],
      [["affiliations"], RangeError],
      [[undefined], TypeError],
      [[5], TypeError],
      [["constructor"], RangeError],
    ],
    (kinds) => [{ kinds }],
  ],
];

/** The same with an argument before the options. */
const after = (first: unknown, cases: readonly Case[]): readonly Case[] =>
  cases.map(([values, args]): Case => [values, (value) => [first, ...args(value)]]);

const aMeeting: readonly Case[] = [[[...recordIds, ["charter-2002", RangeError]], (id) => [id]]];
const anId: readonly Case[] = [[recordIds, (id) => [id]]];
const aState: readonly Case[] = [[badStates, (state) => [state]]];

const rows: readonly Case[] = [
  [rowLists, (list) => [list]],
  [dates, (from) => [[{ from }]]],
  [dates.filter(([value]) => value !== undefined), (until) => [[{ from: "2001", until }]]],
];

const aDayOrYear: readonly Case[] = [
  [days.filter(([value]) => typeof value !== "number"), (day) => [day]],
  [badYears.filter(([value]) => typeof value === "number"), (year) => [year]],
];

/** For every public function that takes a value: the bad values, and how to hand one over. */
const cases: Record<string, readonly Case[]> = {
  about: anId,
  affiliationCountsOn: aDay,
  affiliationOn: [
    [days, (day) => ["BY", day]],
    [badStates, (state) => [state, "2017-06-09"]],
  ],
  affiliationsOf: aState,
  assertCovered: [...aDayOrYear, [given(tableNames), (table) => ["2017-06-09", table]]],
  bodiesOn: aDay,
  body: anId,
  chairOn: aDay,
  changesIn: [...aYear, ...after(2017, kindOptions)],
  changesSince: [
    ...aDay,
    ...after("2001-01-01", kindOptions),
    [given(days), (through) => ["2001-01-01", { through }]],
    [[["2000-12-31", RangeError]], (through) => ["2001-01-01", { through }]],
  ],
  citation: [[ids, (id) => [id]]],
  coverageOf: [[tableNames, (table) => [table]]],
  culturalCapitalOn: aDay,
  dayIn: [
    [zones, (zone) => [zone, new Date(0)]],
    [instants, (instant) => ["UTC", instant]],
  ],
  deputySecretariesGeneralOn: aDay,
  delegationsAt: aMeeting,
  delegationsKnownAt: aMeeting,
  delegationsOf: [[[...recordIds, ["by", RangeError]], (id) => [id]]],
  disputesAbout: anId,
  document: anId,
  documentsAdoptedAt: aMeeting,
  documentsKnownInForceOn: aDay,
  earliest: aDate,
  eventsIn: aYear,
  figureOn: [
    [days, (day) => ["secretariat-officials", day]],
    [badStates, (state) => ["budget-share", "2025-01-01", { state }]],
    [[[{ state: "CN" }, RangeError]], (option) => ["secretariat-officials", "2025-01-01", option]],
    [[[undefined, TypeError]], (option) => ["budget-share", "2025-01-01", option]],
    [options, (option) => ["budget-share", "2025-01-01", option]],
    [ids, (id) => [id, "2024-01-01"]],
  ],
  headsOfGovernmentChairOn: aDay,
  find: [[texts, (text) => [text]]],
  findByIdentifier: [
    [texts, (value) => ["wikidata", value]],
    [schemes, (scheme) => [scheme, "702"]],
  ],
  findState: [[texts, (text) => [text]]],
  identifierOf: [
    [recordIds, (id) => [id, "wikidata"]],
    [schemes, (scheme) => ["KZ", scheme]],
  ],
  identifiersOf: anId,
  isCovered: [...aDayOrYear, [given(tableNames), (table) => ["2017-06-09", table]]],
  isMemberOn: [
    [days, (day) => ["BY", day]],
    [badStates, (state) => [state, "2017-06-09"]],
  ],
  lastDay: [
    [
      [undefined, null, "2017-06-09", 2017, Symbol("span")].map((value): BadValues[number] => [value, TypeError]),
      (span) => [span],
    ],
    [dates.filter(([value]) => value !== undefined), (until) => [{ until }]],
  ],
  lastMeetingOn: [
    [days, (day) => ["shanghai-five", day]],
    [councils, (council) => [council, "2017-06-09"]],
  ],
  lastSummitOn: aDay,
  latest: aDate,
  meeting: aMeeting,
  meetingsIn: [
    [badYears, (year) => ["shanghai-five", year]],
    [councils, (council) => [council, 2017]],
  ],
  membershipCount: aYear,
  membershipCountOn: aDay,
  mapTimeline: [
    [timelines, (timeline) => [timeline, (value: unknown) => value]],
    [
      [
        [undefined, TypeError],
        ["upper", TypeError],
      ],
      (change) => [empty, change],
    ],
  ],
  membersOn: aDay,
  nameIn: [
    [
      [undefined, null, "Lahore", 1, {}, { ru: "Лахор" }].map((value): BadValues[number] => [value, TypeError]),
      (name) => [name, "en"],
    ],
    [languages, (language) => [{ en: "Lahore" }, language]],
  ],
  nextChangesAfter: [...aDay, ...after("2017-06-09", kindOptions)],
  nextMeetingAfter: [
    [days, (day) => ["shanghai-five", day]],
    [councils, (council) => [council, "2017-06-09"]],
  ],
  nextSummitAfter: aDay,
  organisationOn: aDay,
  organisation: anId,
  participationOn: [
    [days, (day) => ["charter-2002", "KZ", day]],
    [days, (day) => ["charter-2002", "IR", day]],
    [badStates, (state) => ["charter-2002", state, "2017-06-09"]],
    [recordIds, (id) => [id, "KZ", "2017-06-09"]],
  ],
  participationsIn: anId,
  participationsOf: aState,
  person: anId,
  place: anId,
  placeNameOn: [
    [recordIds, (id) => [id, "2017-06-09"]],
    [days, (day) => ["astana", day]],
    [days, (day) => ["tashkent", day]],
  ],
  overlappingTimeline: rows,
  ratsDirectorOn: aDay,
  secretaryGeneralOn: aDay,
  sourcesFor: [
    [recordIds, (id) => [id]],
    [given([...ids, ["form", RangeError]]), (field) => ["member-by", field]],
  ],
  statesOn: [
    [days, (day) => ["member", day]],
    [badStatuses, (status) => [status, "2017-06-09"]],
    [acts, (by) => ["member", "2017-06-09", { by }]],
    [options, (option) => ["member", "2017-06-09", option]],
  ],
  statusOn: [
    [days, (day) => ["BY", day]],
    [badStates, (state) => [state, "2017-06-09"]],
    [acts, (by) => ["BY", "2017-06-09", { by }]],
    [options, (option) => ["BY", "2017-06-09", option]],
  ],
  summitIn: aYear,
  thematicYear: aYear,
  timeline: rows,
  valueOn: [
    [days, (day) => [empty, day]],
    [timelines, (timeline) => [timeline, "2001-01-01"]],
  ],
};

/** It takes anything. */
const takesAnything = ["isDay", "isStateCode"];

it("covers every public function", () => {
  const functions = Object.entries(everything)
    .filter(([, value]) => typeof value === "function")
    .map(([name]) => name);
  expect([...Object.keys(cases), ...takesAnything].sort()).toEqual(functions.sort());
  expect(badDays.length).toBeGreaterThanOrEqual(60);
});

const thrownBy = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe.each(Object.keys(cases))("%s()", (name) => {
  it("refuses every malformed value with one short sentence that names the remedy", () => {
    for (const [values, args] of cases[name] ?? []) {
      for (const [value, expected] of values) {
        const error = thrownBy(() => call(name, ...args(value)));
        const given = `${name}(${typeof value === "string" ? value.slice(0, 40) : typeof value})`;
        expect(error, given).toBeInstanceOf(Error);
        const { message } = error as Error;
        expect(Object.getPrototypeOf(error), `${given}: ${message}`).toBe(expected.prototype);
        expect(message, given).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{1,200} \((expected|use) [^\n]+\)$/u);
      }
    }
  });
});

it("shows the value in the error", () => {
  const message = (run: () => unknown): string => (thrownBy(run) as Error).message;
  expect(message(() => main.statusOn("BY", "2024-02-30"))).toBe(
    '"2024-02-30" is not a calendar day (expected YYYY-MM-DD)',
  );
  expect(message(() => call("statusOn", "BY", new Date(0)))).toBe(
    "[object Date] is an instant whose day depends on a time zone (use dayIn with that zone)",
  );
  expect(message(() => call("statusOn", "BY", 20170609))).toBe("20170609 is not a day (expected YYYY-MM-DD)");
  expect(message(() => call("statusOn", "BY", 7n))).toMatch(/^7n is not a day/);
  expect(message(() => call("summitIn", 2020n))).toBe("2020n is not a year (expected a whole number such as 2017)");
  expect(message(() => call("statusOn", "BY", Symbol("now")))).toMatch(/^Symbol\(now\) is not a day/);
  expect(message(() => main.statusOn("BY", "x".repeat(50)))).toMatch(/^"x{40}…" is not/);
  expect(message(() => main.statusOn("BY", "2017\u200b-06\u202e-09\u2028"))).toBe(
    '"2017�-06�-09�" is not a calendar day (expected YYYY-MM-DD)',
  );
  expect(message(() => call("statusOn", "by", "2017-06-09"))).toBe(
    '"by" is not the code of a state that ever had a status (use findState, or one of stateCodes)',
  );
  expect(message(() => main.statusOn("BY", { year: 2023, month: 2, day: 29 }))).toBe(
    '"2023-2-29" is not a calendar day (expected YYYY-MM-DD)',
  );
  const ides = { year: 44, month: 3, day: 15, calendar: { identifier: "gregory" }, era: "BC" };
  expect(message(() => main.statusOn("BY", ides))).toBe('"44-3-15 BC" is not a calendar day (expected YYYY-MM-DD)');
  expect(message(() => main.assertCovered(2030))).toBe(
    '"2030-12-31" is not covered (expected a day from 2001-06-15 through 2026-09-01)',
  );
  expect(message(() => main.assertCovered("2030-01-01"))).toBe(
    '"2030-01-01" is not covered (expected a day from 2001-06-15 through 2026-09-01)',
  );
});

it.each([
  ["statusOn", ["BY", "2017-06-09"], '{ by: "instrument" }'],
  ["figureOn", ["secretariat-officials", "2024-02-22"], '{ state: "RU" }'],
  ["changesSince", ["2017-06-08"], '{ through: "2025-01-01", kinds: ["affiliation"] }'],
  ["changesIn", [2017], '{ kinds: ["affiliation"] }'],
  ["nextChangesAfter", ["2017-06-08"], '{ kinds: ["affiliation"] }'],
])("%s() answers an option that it does not know with one that it does", (name, args, example) => {
  const { message } = thrownBy(() => call(name, ...args, { kind: "affiliation" })) as Error;
  expect(message).toBe(`"kind" is not an option (expected one such as ${example})`);
});
