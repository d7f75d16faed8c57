// Every query of a day, and what Temporal makes of the rows: each is compared with the day, one after the other.

import { Temporal } from "temporal-polyfill/full";
import * as main from "../../src/index.ts";
import type { Random } from "./random.ts";

/** A row, and the days on which it holds. */
interface Held<Value> {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate | undefined;
  readonly value: Value;
}

export interface Query {
  readonly name: string;
  readonly ask: (day: main.Day) => unknown;
  /** A row, a number or a list of rows. */
  readonly expected: (date: Temporal.PlainDate) => unknown;
}

const { compare, from: dateFrom } = Temporal.PlainDate;

/** The first day of a date. */
const first = (date: string): Temporal.PlainDate => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return dateFrom({ year, month, day });
};

const isHeld = ({ from, until }: Held<unknown>, date: Temporal.PlainDate): boolean =>
  compare(from, date) <= 0 && (until === undefined || compare(date, until) < 0);

/** The rows that hold, the earliest first. */
const holding = <Value>(spans: readonly Held<Value>[], date: Temporal.PlainDate): Value[] =>
  spans
    .filter((span) => isHeld(span, date))
    .sort((a, b) => compare(a.from, b.from))
    .map(({ value }) => value);

const held = <Row extends main.Span>(rows: readonly Row[]): Held<Row>[] =>
  rows.map((row) => ({
    from: first(row.from),
    until: row.until === undefined ? undefined : first(row.until),
    value: row,
  }));

const deputies = main.deputySecretariesGeneral.flatMap((term): Held<object>[] =>
  "attestedOn" in term
    ? term.attestedOn.map((day) => ({ from: first(day), until: first(day).add({ days: 1 }), value: term }))
    : held([term]),
);

const inForce = main.documents.flatMap((value): Held<object>[] =>
  value.inForceOn === undefined ? [] : [{ from: first(value.inForceOn), until: undefined, value }],
);

const affiliations = held(main.affiliations);

const one = (name: string, ask: Query["ask"], rows: readonly main.Span[]): Query => {
  const spans = held(rows);
  return { name, ask, expected: (date) => holding(spans, date)[0] };
};

const begun = (rows: readonly main.Meeting[]) => rows.map((value) => ({ firstDay: first(value.firstDay), value }));
const summits = begun(main.summits);
const meetings = {
  "shanghai-five": begun(main.shanghaiFiveSummits),
  "council-of-heads-of-state": summits,
  "council-of-heads-of-government": begun(main.headsOfGovernmentMeetings),
  "council-of-foreign-ministers": begun(main.foreignMinistersMeetings),
};
const coverage = [first(main.coverage.from), first(main.coverage.through)] as const;

/** Whether a day lies in the years of the rows. */
export const isNear = ({ year }: Temporal.PlainDate): boolean => year > 1993 && year < 2032;

/** Searches once for every day that comes up again and again: to look at every row is slow. */
function remembering(query: Query): Query {
  const known = new Map<string, unknown>();
  const expected = (date: Temporal.PlainDate): unknown => {
    if (!isNear(date)) return query.expected(date);
    const text = date.toString();
    if (!known.has(text)) known.set(text, query.expected(date));
    return known.get(text);
  };
  return { ...query, expected };
}

const searches: readonly Query[] = [
  one("secretaryGeneralOn", main.secretaryGeneralOn, main.secretariesGeneral),
  one("ratsDirectorOn", main.ratsDirectorOn, main.ratsDirectors),
  one("chairOn", main.chairOn, main.chairmanships),
  one("headsOfGovernmentChairOn", main.headsOfGovernmentChairOn, main.headsOfGovernmentChairmanships),
  one("culturalCapitalOn", main.culturalCapitalOn, main.culturalCapitals),
  {
    name: "deputySecretariesGeneralOn",
    ask: main.deputySecretariesGeneralOn,
    expected: (date) => holding(deputies, date),
  },
  { name: "documentsKnownInForceOn", ask: main.documentsKnownInForceOn, expected: (date) => holding(inForce, date) },
  {
    name: "lastSummitOn",
    ask: main.lastSummitOn,
    expected: (date) => summits.filter(({ firstDay }) => compare(firstDay, date) <= 0).at(-1)?.value,
  },
  {
    name: "nextSummitAfter",
    ask: main.nextSummitAfter,
    expected: (date) => summits.find(({ firstDay }) => compare(firstDay, date) > 0)?.value,
  },
  {
    name: "membershipCountOn",
    ask: main.membershipCountOn,
    expected: (date) => holding(affiliations, date).filter(({ status }) => status === "member").length,
  },
  {
    name: "membersOn",
    ask: main.membersOn,
    expected: (date) =>
      holding(affiliations, date)
        .filter(({ status }) => status === "member")
        .map(({ state }) => main.states[state]),
  },
  {
    name: "affiliationCountsOn",
    ask: (day) => main.affiliationCountsOn(day).total,
    expected: (date) => holding(affiliations, date).length,
  },
  {
    name: "covered",
    // isCovered itself takes a number, as a year.
    ask: (day) => main.organisationOn(day).covered,
    expected: (date) => compare(coverage[0], date) <= 0 && compare(date, coverage[1]) <= 0,
  },
];

/** The queries whose answer is one row, one number or one list of rows. */
export const queries: readonly Query[] = searches.map(remembering);

const allChanges = main.changesSince("0000-01-01").map((value) => ({ day: first(value.day), value }));

/** Each change is a new object. */
const ofChange = ({ kind, type, record }: main.Change): string => `${kind} ${type} ${record.id}`;

/** Dear, as it makes every change anew. */
function changesQuery({ below }: Random, date: Temporal.PlainDate): Query {
  const other = dateFrom({ year: 2000 + below(32), month: 1 + below(12), day: 1 });
  const [begin, end] = compare(date, other) <= 0 ? [date, other] : [other, date];
  return {
    name: `changesSince ${begin} ${end}`,
    ask: (day) =>
      (begin === date ? main.changesSince(day, { through: end }) : main.changesSince(begin, { through: day })).map(
        ofChange,
      ),
    expected: () =>
      allChanges
        .filter(({ day }) => compare(begin, day) < 0 && compare(day, end) <= 0)
        .map(({ value }) => ofChange(value)),
  };
}

/** A query with an argument besides the day, which is drawn. */
export function someQuery(random: Random, date: Temporal.PlainDate): Query {
  if (random.below(40) === 0) return changesQuery(random, date);
  const state = random.pick(main.stateCodes);
  const status = random.pick(main.statuses);
  const council = random.pick(main.councils);
  const place = random.pick(main.places);
  return random.pick<Query>([
    {
      name: `statusOn ${state}`,
      ask: (day) => main.statusOn(state, day),
      expected: () => holding(affiliations, date).find((row) => row.state === state)?.status,
    },
    {
      name: `affiliationOn ${state}`,
      ask: (day) => main.affiliationOn(state, day),
      expected: () => holding(affiliations, date).find((row) => row.state === state),
    },
    {
      name: `lastMeetingOn ${council}`,
      ask: (day) => main.lastMeetingOn(council, day),
      expected: () => meetings[council].filter(({ firstDay }) => compare(firstDay, date) <= 0).at(-1)?.value,
    },
    {
      name: `nextMeetingAfter ${council}`,
      ask: (day) => main.nextMeetingAfter(council, day),
      expected: () => meetings[council].find(({ firstDay }) => compare(firstDay, date) > 0)?.value,
    },
    {
      name: `placeNameOn ${place.id}`,
      ask: (day) => main.placeNameOn(place.id, day),
      expected: () => holding(held(place.formerNames ?? []), date)[0]?.name ?? place.name,
    },
    {
      name: `isMemberOn ${state}`,
      ask: (day) => main.isMemberOn(state, day),
      expected: () => holding(affiliations, date).some((row) => row.state === state && row.status === "member"),
    },
    {
      name: `statesOn ${status}`,
      ask: (day) => main.statesOn(status, day),
      expected: () =>
        holding(affiliations, date)
          .filter((row) => row.status === status)
          .map((row) => main.states[row.state]),
    },
  ]);
}
