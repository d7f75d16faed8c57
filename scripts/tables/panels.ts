// Panels for statistics: a row for each state and year, and for each two members and year.

import { isCovered } from "../../src/coverage.ts";
import { isoDay } from "../../src/day.ts";
import { membersOn, statusOn } from "../../src/membership.ts";
import type { Dataset, IsoDay } from "../../src/types.ts";
import { type IdentifierScheme, type StateCode, type Status, stateCodes, statuses } from "../../src/vocabulary.ts";
import type { Described } from "./described.ts";
import type { Field, Fields } from "./fields.ts";

/** The year of the first summit of the Shanghai Five, with which the panels of others begin. */
const firstYear = 1996;

const acts = ["decision", "instrument"] as const;
type Act = (typeof acts)[number];

const text = { kind: "text" } as const;
const whole = (note: string): Field => ({ kind: "integer", note });

/** The codes by which other data know a state. */
const codes: readonly (readonly [column: string, scheme: IdentifierScheme])[] = [
  ["cow", "cow"],
  ["cow_abbreviation", "cow-abbreviation"],
  ["gleditsch_ward", "gleditsch-ward"],
  ["wikidata", "wikidata"],
];

const yearsOf = ({ coverage }: Dataset): readonly number[] =>
  Array.from({ length: Number(coverage.through.slice(0, 4)) - firstYear + 1 }, (_, past) => firstYear + past);

/** The days of a year, as far as they are not after the last covered one. */
function daysOf(year: number, { coverage }: Dataset): readonly IsoDay[] {
  const days: IsoDay[] = [];
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10) as IsoDay;
    if (day <= coverage.through) days.push(day);
  }
  return days;
}

const lastDayOf = (year: number): IsoDay => isoDay(year * 10_000 + 1231);

/** The columns of one status: whether the state had it on 31 December, on any day, and on how many. */
const statusColumns = (by: Act, status: Status): readonly (readonly [name: string, note: string])[] => {
  const name = status.replace("-", "_") + (by === "decision" ? "" : "_by_instrument");
  return [
    [name, `1 if ${status} on 31 December, else 0.`],
    [`${name}_any_day`, `1 if ${status} on any covered day of the year, else 0.`],
    [`${name}_days`, `Number of covered days of the year as ${status}.`],
  ];
};

function statusesIn(
  state: StateCode,
  year: number,
  days: readonly IsoDay[],
  by: Act,
): Readonly<Record<string, number>> {
  const held = days.map((day) => statusOn(state, day, { by }));
  const last = statusOn(state, lastDayOf(year), { by });
  return Object.fromEntries(
    statuses.flatMap((status) => {
      const count = held.filter((one) => one === status).length;
      const values = [Number(last === status), Number(count > 0), count];
      return statusColumns(by, status).map(([name], index) => [name, values[index] ?? 0]);
    }),
  );
}

const codesOf = (state: StateCode, data: Dataset): Readonly<Record<string, string>> =>
  Object.fromEntries(
    codes.flatMap(([column, scheme]) => {
      const row = data.identifiers.find((one) => one.record === state && one.scheme === scheme);
      return row === undefined ? [] : [[column, row.value]];
    }),
  );

const isWhollyCovered = (year: number): boolean => isCovered(`${year}-01-01`) && isCovered(year);

function stateYears(data: Dataset): readonly object[] {
  return yearsOf(data).flatMap((year) => {
    const days = daysOf(year, data);
    return stateCodes.map((state) => {
      const { alpha3, numeric, name } = data.states[state];
      const [decision, instrument] = acts.map((by) => statusOn(state, lastDayOf(year), { by }));
      return {
        state,
        year,
        alpha3,
        numeric,
        ...codesOf(state, data),
        stateName: name.en,
        whollyCovered: Number(isWhollyCovered(year)),
        ...(decision !== undefined && { status: decision }),
        ...(instrument !== undefined && { statusByInstrument: instrument }),
        ...statusesIn(state, year, days, "decision"),
        ...statusesIn(state, year, days, "instrument"),
      };
    });
  });
}

/** Every two states that were members on 31 December, each pair once, in the order of their codes. */
function dyadYears(data: Dataset): readonly object[] {
  return yearsOf(data).flatMap((year) => {
    const since = new Map(
      membersOn(lastDayOf(year)).map(({ code }) => [
        code,
        data.affiliations.find(({ state, status }) => state === code && status === "member")?.from ?? "",
      ]),
    );
    const members = [...since.keys()].sort();
    return members.flatMap((stateA, index) =>
      members.slice(index + 1).map((stateB) => ({
        stateA,
        stateB,
        year,
        cowA: codesOf(stateA, data)["cow"],
        cowB: codesOf(stateB, data)["cow"],
        jointSince: [since.get(stateA) ?? "", since.get(stateB) ?? ""].sort()[1],
        whollyCovered: Number(isWhollyCovered(year)),
      })),
    );
  });
}

const state = { ...text, refersTo: "states.code" } as const;
const covered = whole(
  "1 if every day of the year was checked. Before 2001-06-15 there was no organisation, and no state had a status.",
);

const columnsOfStatuses = (by: Act): Fields =>
  Object.fromEntries(
    statuses.flatMap((status) => statusColumns(by, status).map(([name, note]) => [name, whole(note)])),
  );

export const panels: readonly Described[] = [
  {
    name: "state_years",
    title: "Every state that ever had a status, in every year since 1996: a panel",
    key: ["state", "year"],
    rows: stateYears,
    fields: {
      state,
      year: whole("Calendar year."),
      alpha3: text,
      numeric: text,
      ...Object.fromEntries(codes.map(([column]) => [column, { ...text, optional: true }])),
      stateName: text,
      whollyCovered: covered,
      status: { ...text, words: statuses, optional: true, note: "On 31 December, by decision; empty: none." },
      statusByInstrument: {
        ...text,
        words: statuses,
        optional: true,
        note: "On 31 December, from the memorandum of a dialogue partner; empty: none.",
      },
      ...columnsOfStatuses("decision"),
      ...columnsOfStatuses("instrument"),
    },
  },
  {
    name: "dyad_years",
    title: "Every two states that were members on 31 December of a year, each pair once: a panel",
    key: ["state_a", "state_b", "year"],
    rows: dyadYears,
    fields: {
      stateA: { ...state, note: "The code that comes first in the alphabet." },
      stateB: state,
      year: whole("Calendar year."),
      cowA: text,
      cowB: text,
      jointSince: { kind: "day", note: "The day on which the later of the two became a member." },
      whollyCovered: covered,
    },
  },
];
