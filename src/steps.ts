// The step functions and indexes behind the queries, computed from the facts. The build runs this file and ships its
// values, so that nothing is computed on import, and a lookup loads no table but its own. Those of more than a thousand
// characters are made when they are first asked for.

import { earliest } from "./dates.ts";
import { dayNumber } from "./day.ts";
import * as facts from "./facts.ts";
import { deepFreeze } from "./freeze.ts";
import { mapValues, type Timeline, valueAt } from "./look-up.ts";
import { once } from "./once.ts";
import { furthestStage, type Step } from "./stages.ts";
import { overlappingTimeline, timeline } from "./timeline.ts";
import type {
  Affiliation,
  AffiliationCounts,
  AttestedTerm,
  Figure,
  IsoDate,
  IsoDay,
  Meeting,
  Name,
  OfficeTerm,
  OrganisationDocument,
  OrganisationEvent,
  Span,
} from "./types.ts";
import {
  type Act,
  acts,
  type Council,
  councils,
  type DelegationCompleteness,
  type FigureId,
  figureIds,
  otherStateCodes,
  type ParticipationStage,
  type StateCode,
  type Status,
  stateCodes,
  statuses,
} from "./vocabulary.ts";

type StatelessFigure = Exclude<FigureId, "budget-share">;

const statelessFigures = figureIds.filter((id): id is StatelessFigure => id !== "budget-share");

/** A table with these keys. */
function byKey<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

/** A row, and where in its table it stands: a copy of the row would not be the same object. */
type Placed<Row extends Span> = Row & { readonly position: number };

const placed = <Row extends Span>(rows: readonly Row[]): Placed<Row>[] =>
  rows.map((row, position) => ({ ...row, position }));

/** The position of the one row that holds. */
const positionIn = (spans: readonly Placed<Span>[]): Timeline<number> =>
  mapValues(timeline(spans), ({ position }) => position);

/** The positions of all rows that hold. */
const positionsIn = (spans: readonly Placed<Span>[]): Timeline<readonly number[]> =>
  mapValues(overlappingTimeline(spans), (rows) => rows.map(({ position }) => position));

const count = (rows: readonly Affiliation[]): AffiliationCounts =>
  deepFreeze({
    ...byKey(statuses, (status) => rows.filter((row) => row.status === status).length),
    total: rows.length,
  });

/** A status dated by one of the two acts. */
type Dated = Pick<Affiliation, "state" | "status"> & Span;

/** The day of the instrument that gave a status effect; none where none was signed or found. */
function instrumentDate({ status, from, memorandum }: Affiliation): IsoDate | undefined {
  if (status === "partner") return undefined;
  // Stryker disable next-line OptionalChaining: the compiler refuses the mutant, for a memorandum is optional
  return status === "dialogue-partner" ? memorandum?.signedOn : from;
}

/** By instrument, a status goes on until the instrument of the next: no state ever lost its status. */
const byInstrument: readonly Dated[] = stateCodes.flatMap((code) => {
  const effective = facts.affiliations.flatMap((row) => {
    const from = row.state === code ? instrumentDate(row) : undefined;
    return from === undefined ? [] : [{ state: row.state, status: row.status, from }];
  });
  return effective.map((row, index) => {
    const next = effective[index + 1];
    return next === undefined ? row : { ...row, until: next.from };
  });
});

const ofState = (rows: readonly Dated[]): Readonly<Record<StateCode, Timeline<Status>>> =>
  byKey(stateCodes, (code) => mapValues(timeline(rows.filter((row) => row.state === code)), (row) => row.status));

const withStatus = (rows: readonly Dated[]): Readonly<Record<Status, Timeline<readonly StateCode[]>>> =>
  byKey(statuses, (status) =>
    mapValues(overlappingTimeline(rows.filter((row) => row.status === status)), (held) => held.map((row) => row.state)),
  );

/** The status of each state, by the act that counts. */
export const statusOfState: () => Readonly<Record<Act, Readonly<Record<StateCode, Timeline<Status>>>>> = once(() =>
  byKey(acts, (by) => ofState(by === "decision" ? facts.affiliations : byInstrument)),
);

/** The codes of the states with each status, by the act that counts. */
export const statesWithStatus: () => Readonly<Record<Act, Readonly<Record<Status, Timeline<readonly StateCode[]>>>>> =
  once(() => byKey(acts, (by) => withStatus(by === "decision" ? facts.affiliations : byInstrument)));

/** The status of each state by decision, as a position in `affiliations`. */
export const affiliationOfState: () => Readonly<Record<StateCode, Timeline<number>>> = once(() => {
  const rows = placed(facts.affiliations);
  return byKey(stateCodes, (code) => positionIn(rows.filter(({ state }) => state === code)));
});

/** The statuses of each state, as positions in `affiliations`. */
export const affiliationsOfState: () => Readonly<Record<StateCode, readonly number[]>> = once(() =>
  byKey(stateCodes, (code) => positionsWhere(facts.affiliations, ({ state }) => state === code)),
);

/** The number of members. */
export const memberCount: Timeline<number> = mapValues(statesWithStatus().decision.member, (codes) => codes.length);

/** The number of states with each status. */
export const affiliationCounts: () => Timeline<AffiliationCounts> = once(() =>
  mapValues(overlappingTimeline(facts.affiliations), count),
);

/** The head of the Secretariat, as a position in `secretariesGeneral`. */
export const secretaryGeneral: Timeline<number> = positionIn(placed(facts.secretariesGeneral));

/** The director of RATS, as a position in `ratsDirectors`. */
export const ratsDirector: Timeline<number> = positionIn(placed(facts.ratsDirectors));

const dayAfter = (day: IsoDay): IsoDay => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10) as IsoDay;

/** The deputies, as positions in `deputySecretariesGeneral`; who is only attested holds on those days alone. */
export const deputies: Timeline<readonly number[]> = positionsIn(
  facts.deputySecretariesGeneral.flatMap((term: OfficeTerm | AttestedTerm, position): Placed<Span>[] =>
    "attestedOn" in term
      ? term.attestedOn.map((day) => ({ from: day, until: dayAfter(day), position }))
      : [{ ...term, position }],
  ),
);

/** Who chaired, as a position in `chairmanships`. */
export const chair: Timeline<number> = positionIn(placed(facts.chairmanships));

/** Who chaired the Council of Heads of Government, as a position in `headsOfGovernmentChairmanships`. */
export const headsOfGovernmentChair: Timeline<number> = positionIn(placed(facts.headsOfGovernmentChairmanships));

/** Each meeting counts from its first day until the first day of the next. */
const latest = (meetings: readonly Meeting[]): Timeline<number> =>
  positionIn(
    placed(
      meetings.map(({ firstDay }, index) => {
        const next = meetings[index + 1];
        return next === undefined ? { from: firstDay } : { from: firstDay, until: next.firstDay };
      }),
    ),
  );

/** The latest summit that has begun, as a position in `summits`. */
export const summit: Timeline<number> = latest(facts.summits);

const meetingsOf: Readonly<Record<Council, readonly Meeting[]>> = {
  "shanghai-five": facts.shanghaiFiveSummits,
  "council-of-heads-of-state": facts.summits,
  "council-of-heads-of-government": facts.headsOfGovernmentMeetings,
  "council-of-foreign-ministers": facts.foreignMinistersMeetings,
};

/** The latest meeting of each council that has begun, as a position in its table. */
export const meetingOfCouncil: () => Readonly<Record<Council, Timeline<number>>> = once(() =>
  byKey(councils, (council) => latest(meetingsOf[council])),
);

const year = (date: IsoDate): string => date.slice(0, 4);

/** The positions of some rows by the year of their date. */
const byYear = <Row>(rows: readonly Row[], date: (row: Row) => IsoDate): Readonly<Record<string, readonly number[]>> =>
  byKey([...new Set(rows.map((row) => year(date(row))))], (one) =>
    positionsWhere(rows, (row) => year(date(row)) === one),
  );

/** The meetings of each council by year, as positions in its table. */
export const meetingsOfYear: () => Readonly<Record<Council, Readonly<Record<string, readonly number[]>>>> = once(() =>
  byKey(councils, (council) => byYear(meetingsOf[council], ({ firstDay }) => firstDay)),
);

/** The events by year, as positions in `events`. */
export const eventsOfYear: () => Readonly<Record<string, readonly number[]>> = once(() =>
  byYear(facts.events, ({ on }) => on),
);

/** The name that each place had instead of that of today. */
export const formerNameOfPlace: () => Readonly<Record<string, Timeline<Name>>> = once(() =>
  Object.fromEntries(
    facts.places.map(({ id, formerNames = [] }) => [id, mapValues(timeline(formerNames), ({ name }) => name)]),
  ),
);

/** The cultural capital, as a position in `culturalCapitals`. */
export const culturalCapital: Timeline<number> = positionIn(placed(facts.culturalCapitals));

/** The bodies, as positions in `bodies`. */
export const bodiesInTime: Timeline<readonly number[]> = positionsIn(placed(facts.bodies));

/** The documents in force, as positions in `documents`. */
export const documentInForce: Timeline<readonly number[]> = positionsIn(
  facts.documents.flatMap(({ inForceOn }, position) =>
    inForceOn === undefined ? [] : [{ from: inForceOn, position }],
  ),
);

const figuresWhere = (holds: (row: Figure) => boolean): Timeline<number> =>
  positionIn(placed(facts.figures).filter(holds));

/** Each figure that belongs to no state, as a position in `figures`. */
export const figure: () => Readonly<Record<StatelessFigure, Timeline<number>>> = once(() =>
  byKey(statelessFigures, (id) => figuresWhere((row) => row.figure === id)),
);

/** The budget share of each state, as a position in `figures`. */
export const budgetShare: () => Readonly<Record<StateCode, Timeline<number>>> = once(() =>
  byKey(stateCodes, (code) => figuresWhere((row) => row.figure === "budget-share" && row.state === code)),
);

/** The positions of the rows that a test lets through. */
const positionsWhere = <Row>(rows: readonly Row[], holds: (row: Row) => boolean): readonly number[] =>
  rows.flatMap((row, position) => (holds(row) ? [position] : []));

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

const meetings = Object.values(meetingsOf).flat();
const meetingIds = idsOf(meetings);

/** The documents of each meeting, as positions in `documents`. */
export const documentsOfMeeting: () => Readonly<Record<string, readonly number[]>> = once(() =>
  byKey(meetingIds, (id) => positionsWhere(facts.documents, ({ meeting }) => meeting === id)),
);

const attended = [...meetings, ...facts.events];

/** The delegations of each meeting and event, as positions in `delegations`. */
export const delegationsOfMeeting: () => Readonly<Record<string, readonly number[]>> = once(() =>
  byKey(idsOf(attended), (id) => positionsWhere(facts.delegations, ({ meeting }) => meeting === id)),
);

/** The states of the Shanghai Five, which became the SCO with Uzbekistan. */
const theFive: readonly StateCode[] = ["CN", "KG", "KZ", "RU", "TJ"];

function membersAt(gathering: Meeting | OrganisationEvent): readonly StateCode[] {
  const day = dayNumber(earliest("on" in gathering ? gathering.on : gathering.lastDay));
  return valueAt(statesWithStatus().decision.member, day) ?? theFive;
}

function knownAt(gathering: Meeting | OrganisationEvent): DelegationCompleteness {
  const states = facts.delegations.filter(({ meeting }) => meeting === gathering.id).map(({ state }) => state);
  if (states.length === 0) return "none";
  return membersAt(gathering).every((state) => states.includes(state)) ? "members" : "some";
}

/** Whose delegations to each meeting and event are known. */
export const delegationsKnown: () => Readonly<Record<string, DelegationCompleteness>> = once(() =>
  Object.fromEntries(attended.map((gathering) => [gathering.id, knownAt(gathering)])),
);

/** The delegations of each person, state, organisation and body, as positions in `delegations`. */
export const delegationsOfEntity: () => Readonly<Record<string, readonly number[]>> = once(() =>
  byKey(
    [...idsOf([...facts.people, ...facts.organisations, ...facts.bodies]), ...stateCodes, ...otherStateCodes],
    (id) =>
      positionsWhere(facts.delegations, ({ person, state, organisation, body }) =>
        [person.id, state, organisation?.id, body].includes(id),
      ),
  ),
);

/** The identifiers of each entity, as positions in `identifiers`. */
export const identifiersOfEntity: () => Readonly<Record<string, readonly number[]>> = once(() =>
  byKey(
    [
      ...idsOf([...facts.people, ...facts.places, ...facts.organisations, ...facts.bodies]),
      ...[...stateCodes, ...otherStateCodes],
    ],
    (id) => positionsWhere(facts.identifiers, ({ record }) => record === id),
  ),
);

/** The participations in each document, as positions in `treatyParticipations`. */
export const participationsOfDocument: () => Readonly<Record<string, readonly number[]>> = once(() =>
  byKey(idsOf(facts.documents), (id) => positionsWhere(facts.treatyParticipations, ({ document }) => document === id)),
);

/** The participations of each state, as positions in `treatyParticipations`. */
export const participationsOfState: () => Readonly<Record<StateCode, readonly number[]>> = once(() =>
  byKey(stateCodes, (code) => positionsWhere(facts.treatyParticipations, ({ state }) => state === code)),
);

/** What is known of a state and a document: its signature with the others, and what it did apart from them. */
function stepsOf({ id, signedOn, signatories = [] }: OrganisationDocument, code: StateCode): readonly Step[] {
  const found = facts.treatyParticipations.filter(({ document, state }) => document === id && state === code);
  return [
    ["signed", signatories.includes(code) ? signedOn : undefined],
    ...found.flatMap((row): Step[] => [
      ["signed", row.signedOn],
      ["consented", row.consent?.on ?? row.consent?.attestedOn],
      ["consented", row.depositedOn],
      ["in-force", row.inForceOn],
    ]),
  ];
}

/** How far each state that did anything is known to have gone with each document. */
export const stageOfState: () => Readonly<
  Record<string, Readonly<Partial<Record<StateCode, Timeline<ParticipationStage>>>>>
> = once(() =>
  Object.fromEntries(
    facts.documents.map((document) => [
      document.id,
      Object.fromEntries(
        stateCodes
          .map((code) => [code, furthestStage(stepsOf(document, code))] as const)
          .filter(([, { starts }]) => starts.length > 0),
      ),
    ]),
  ),
);

/** The ids of every record and entity but the sources: those that a dispute can be about. */
const ids = [...Object.values(facts).filter(Array.isArray).flatMap(idsOf), ...stateCodes, ...otherStateCodes];

const terms = [...facts.secretariesGeneral, ...facts.deputySecretariesGeneral, ...facts.ratsDirectors];

/** A person stands for all the person's terms, a state for all its statuses and their memoranda. */
const recordsUnder = (id: string): string[] => [
  id,
  ...idsOf(terms.filter(({ person }) => person.id === id)),
  ...facts.affiliations
    .filter(({ state }) => state === id)
    .flatMap((row) => (row.memorandum === undefined ? [row.id] : [row.id, row.memorandum.id])),
];

/** The disputes about each record and entity, as positions in `disputes`. */
export const disputesOf: () => Readonly<Record<string, readonly number[]>> = once(() =>
  byKey(ids, (id) => {
    const records = recordsUnder(id);
    return positionsWhere(facts.disputes, ({ record }) => records.includes(record));
  }),
);
