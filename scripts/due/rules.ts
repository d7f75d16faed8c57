// What is due: what a maintainer should look for on a day, found in the facts alone. Each table has its rules here, and `tables` says
// what its rows follow one another in. The limits are days of the calendar that no source gives: they are ours.

import { earliest, latest } from "../../src/dates.ts";
import { tables } from "../../src/tables.ts";
import type { IsoDay, TableName } from "../../src/types.ts";
import { grouped, isPlanned } from "../lints/rows.ts";
import type { Written } from "../written.ts";
import { daysBetween, daysLater, monthsLater } from "./days.ts";

/** Something to look for. */
export interface Item {
  /** Names it from week to week: the table, and what of it (example: `"thematicYears 2026"`). */
  readonly id: string;
  readonly table: TableName;
  /** The first day on which it was due. */
  readonly since: IsoDay;
  /** What is missing, and what to look for: one or two sentences. */
  readonly what: string;
}

type Found = Omit<Item, "table">;
type Rule<Name extends TableName> = (data: Written, on: IsoDay, table: Name) => readonly Found[];

type Council = "summits" | "headsOfGovernmentMeetings" | "foreignMinistersMeetings";
type Office = "secretariesGeneral" | "ratsDirectors";
type Rotation = "chairmanships" | "headsOfGovernmentChairmanships";

/** A council meets once a year; 270 days after a meeting the next is near enough to be announced. */
const silentAfter = 270;

/** A chair holds for about a year, from one meeting of its council to the next. */
const nextChairAfter = 270;

const termEndsWithin = 90;
const deputyAttestedWithin = 18;

/** A term has three years: of a deputy who was not seen for longer nothing is asked any more. */
const monthsOfTerm = 36;

const sourceReadWithin = 24;
const tableLookedAtWithin = 90;

const last = <Value>(values: readonly Value[]): readonly Value[] => values.slice(-1);

const silence: Rule<Council> = (data, on, table) =>
  last(data[table]).map(({ id, lastDay }) => ({
    id: table,
    since: daysLater(lastDay, silentAfter),
    what: `${id} ended on ${lastDay}, ${daysBetween(lastDay, on)} days ago. Look for the next meeting, its delegations and its documents.`,
  }));

const endOfTerm: Rule<Office> = (data, _, table) =>
  last(data[table]).flatMap(({ id, until }) =>
    until === undefined
      ? []
      : [
          {
            id: `${table} ${id}`,
            since: daysLater(earliest(until), -termEndsWithin),
            what: `The term ${id} ends on ${until}, and no row follows it. Look for the successor.`,
          },
        ],
  );

const nextChair: Rule<Rotation> = (data, _, table) =>
  last(data[table]).map(({ id, from, until }) => ({
    id: `${table} ${id}`,
    since: daysLater(earliest(from), nextChairAfter),
    what: `${id} began on ${from}${until === undefined ? "" : `, ended on ${until}`}, and no row follows it. Look for the next chair.`,
  }));

/** The span in which a deputy should be seen again: from 18 months after the last time until the end of the longest term. */
const unseenDeputies: Rule<"deputySecretariesGeneral"> = (data, on, table) =>
  data[table].flatMap((term) => {
    if (!("attestedOn" in term)) return [];
    const seen = latest(String(term.attestedOn.at(-1)));
    if (monthsLater(seen, monthsOfTerm) <= on) return [];
    return [
      {
        id: `${table} ${term.id}`,
        since: monthsLater(seen, deputyAttestedWithin),
        what: `${term.id} was last seen in office on ${seen}. Look for a later day, or for the end of the term.`,
      },
    ];
  });

/** Every year after the last whose theme is known. */
const themeOfYear: Rule<"thematicYears"> = (data, on, table) =>
  last(data[table]).flatMap(({ year }) =>
    Array.from({ length: Number(on.slice(0, 4)) - year }, (_, past) => year + past + 1).map((missing) => ({
      id: `${table} ${missing}`,
      since: `${missing}-01-01` as IsoDay,
      what: `No theme of ${missing} is known. Look for it.`,
    })),
  );

const capitalOfChair: Rule<"culturalCapitals"> = (data, _, table) =>
  last(data.chairmanships).flatMap(({ id, from }) =>
    data[table].length === 0 || data[table].some(({ chairmanship }) => chairmanship === id)
      ? []
      : [{ id: `${table} ${id}`, since: earliest(from), what: `No cultural capital of ${id} is known. Look for it.` }],
  );

const pastPlans: Rule<"events"> = (data, _, table) =>
  data[table].filter(isPlanned).map(({ id, on }) => ({
    id: `${table} ${id}`,
    since: daysLater(latest(on), 1),
    what: `${id} was planned for ${on}. Look for what came of it, and put that in its place.`,
  }));

/** One item, as one check of links reads all sources. */
const unreadSources: Rule<"sources"> = (data, on, table) => {
  const days = Object.values(data[table]).map(({ readOn }) => readOn);
  const first = days.reduce((one, other) => (one < other ? one : other));
  const since = monthsLater(first, sourceReadWithin);
  const limit = monthsLater(on, -sourceReadWithin);
  const old = days.filter((day) => day <= limit).length;
  return [
    { id: table, since, what: `${old} of ${days.length} sources were not read for two years. Check their addresses.` },
  ];
};

/** The limit of every table: one item for all that were looked at on the same day. */
function unseenTables(data: Written): readonly Item[] {
  const groups = grouped(Object.keys(tables) as TableName[], (name) => data.tableCoverage[name].lookedOn);
  return [...groups].map(([lookedOn, names]) => ({
    id: `tables ${lookedOn}`,
    table: names[0] as TableName,
    since: daysLater(lookedOn as IsoDay, tableLookedAtWithin),
    what: `Nobody looked for anything newer since ${lookedOn}: ${names.join(", ")}.`,
  }));
}

const rules: { readonly [Name in TableName]?: Rule<Name> } = {
  secretariesGeneral: endOfTerm,
  deputySecretariesGeneral: unseenDeputies,
  ratsDirectors: endOfTerm,
  summits: silence,
  headsOfGovernmentMeetings: silence,
  foreignMinistersMeetings: silence,
  chairmanships: nextChair,
  headsOfGovernmentChairmanships: nextChair,
  thematicYears: themeOfYear,
  culturalCapitals: capitalOfChair,
  events: pastPlans,
  sources: unreadSources,
};

const itemsOf = <Name extends TableName>(table: Name, data: Written, on: IsoDay): readonly Item[] =>
  (rules[table]?.(data, on, table) ?? []).map((found) => ({ table, ...found }));

/** What is due on a day, what is due for longest first. */
export const dueOn = (data: Written, on: IsoDay): readonly Item[] =>
  [...(Object.keys(rules) as TableName[]).flatMap((table) => itemsOf(table, data, on)), ...unseenTables(data)]
    .filter(({ since }) => since <= on)
    .sort((one, other) => (one.since < other.since ? -1 : 1));
