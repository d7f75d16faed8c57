// Every table of the data set: where its rows are, what they are, and what each field becomes.

import { isoDay } from "../../src/day.ts";
import { tables as tableNames } from "../../src/schemas/dataset.ts";
import { statusOfState } from "../../src/steps.ts";
import type { Chairmanship, Dataset, IsoDay, Meeting, OfficeTerm } from "../../src/types.ts";
import {
  councils,
  documentKinds,
  figureIds,
  figureUnits,
  meetingFormats,
  officeTitles,
  relationKinds,
  type StateCode,
  type Status,
  sourceKinds,
  stateCodes,
  statuses,
} from "../../src/vocabulary.ts";
import {
  date,
  day,
  type Fields,
  type FieldsFor,
  group,
  integer,
  list,
  number,
  optional,
  reference,
  text,
  values,
  word,
} from "./fields.ts";

/** A table as it is described; its key are columns. */
export interface Described {
  readonly name: string;
  readonly title: string;
  readonly key: readonly string[];
  readonly rows: (data: Dataset) => readonly object[];
  readonly fields: Fields;
}

/** The compiler asks for every field of a row, and for no other. */
const table = <Row extends object>(
  name: string,
  title: string,
  key: readonly string[],
  rows: (data: Dataset) => readonly Row[],
  fields: FieldsFor<Row>,
): Described => ({ name, title, key, rows, fields });

const id = ["id"];
const state = reference("states.code");
const name = group({ en: text, ru: optional(text), zh: optional(text) });
const sourced = { sources: values("source", reference("sources.id")) };
const from = { name: "valid_from", note: "First day it holds." };
const until = { name: "valid_until", note: "First day it no longer holds; empty: it still holds." };
const span = { from: { ...date, ...from }, until: optional({ ...date, ...until }) };
const participants = optional(list({ state, person: text, office: optional(text) }));
const person = group({ id: text, name, familyName: text, aliases: values("alias", text) });

const term = { id: text, person, title: word(officeTitles), nominatedBy: optional(state), ...sourced };
const terms = (name: string, title: string, rows: (data: Dataset) => readonly OfficeTerm[]): Described =>
  table(name, title, id, rows, { ...term, appointedAt: optional(text), ...span });

const meetings = (name: string, title: string, rows: (data: Dataset) => readonly Meeting[]): Described =>
  table(name, title, id, rows, {
    id: text,
    body: word(councils),
    ordinal: optional(integer),
    firstDay: day,
    lastDay: { ...day, note: "Included; the session and the signatures fall on it." },
    format: word(meetingFormats),
    city: text,
    country: state,
    chair: optional(group({ state, person: optional(text) })),
    documentCount: optional(integer),
    participants,
    ...sourced,
  });

const chairmanships = (name: string, title: string, rows: (data: Dataset) => readonly Chairmanship[]): Described =>
  table(name, title, id, rows, { id: text, state, motto: optional(text), ...span, ...sourced });

interface Effective {
  readonly state: StateCode;
  readonly status: Status;
  readonly from: IsoDay;
  readonly until?: IsoDay;
}

/** What `statusOn(state, day, { by: "instrument" })` answers, as spans. */
const byInstrument: readonly Effective[] = stateCodes.flatMap((code) => {
  const { starts, values } = statusOfState().instrument[code];
  return values.flatMap((status, index) => {
    const next = starts[index + 1];
    if (status === undefined) return [];
    const effective = { state: code, status, from: isoDay(starts[index] as number) };
    return next === undefined ? [effective] : [{ ...effective, until: isoDay(next) }];
  });
});

/** Each table after those that it refers to. */
export const description: readonly Described[] = [
  table(
    "dataset",
    "The release, and the days for which its facts have been checked, both included",
    ["version"],
    ({ version, coverage }) => [{ version, coverage }],
    { version: text, coverage: group({ from: day, through: day }) },
  ),
  table(
    "sources",
    "The texts that facts rest on",
    id,
    ({ sources }) => Object.entries(sources).map(([key, source]) => ({ id: key, ...source })),
    {
      id: text,
      publisher: text,
      title: text,
      date: optional({ ...date, name: "published_on" }),
      language: text,
      kind: word(sourceKinds),
      address: text,
      finest: optional({ ...word(["month", "year"]), note: "The finest date it gives; empty: a day." }),
    },
  ),
  table("states", "The states that ever had a status", ["code"], ({ states }) => Object.values(states), {
    code: word(stateCodes),
    alpha3: text,
    numeric: text,
    name: group({
      en: group({ short: text, official: text }),
      ru: group({ short: text, official: text }),
      zh: group({ short: text, official: text }),
    }),
    ...sourced,
  }),
  table("affiliations", "Every status of every state, by decision", id, (data) => data.affiliations, {
    id: text,
    state,
    status: word(statuses),
    memorandum: optional(group({ signedOn: date, city: optional(text) })),
    ...span,
    ...sourced,
  }),
  table(
    "affiliations_by_instrument",
    "Every status of every state, from the day of the memorandum of a dialogue partner",
    ["state", "valid_from"],
    () => byInstrument,
    { state, status: word(statuses), from: { ...day, ...from }, until: optional({ ...day, ...until }) },
  ),
  terms("secretaries_general", "The terms of the heads of the Secretariat", (data) => data.secretariesGeneral),
  table(
    "deputy_secretaries_general",
    "The deputies, as far as they are attested: in a span, or else on single days",
    id,
    (data) => data.deputySecretariesGeneral,
    {
      ...term,
      appointedAt: optional(text),
      from: optional(span.from),
      until: span.until,
      attestedOn: optional(values("day", day)),
    },
  ),
  terms(
    "rats_directors",
    "The terms of the directors of the Executive Committee of RATS",
    (data) => data.ratsDirectors,
  ),
  meetings("shanghai_five_summits", "The summits of the Shanghai Five", (data) => data.shanghaiFiveSummits),
  meetings("summits", "The meetings of the Council of Heads of State", (data) => data.summits),
  meetings(
    "heads_of_government_meetings",
    "The meetings of the Council of Heads of Government",
    (data) => data.headsOfGovernmentMeetings,
  ),
  meetings(
    "foreign_ministers_meetings",
    "The meetings of the Council of Foreign Ministers that were established",
    (data) => data.foreignMinistersMeetings,
  ),
  chairmanships("chairmanships", "Who chaired the organisation", (data) => data.chairmanships),
  chairmanships(
    "heads_of_government_chairmanships",
    "Who chaired the Council of Heads of Government, as far as it was found",
    (data) => data.headsOfGovernmentChairmanships,
  ),
  table("documents", "Treaties, declarations and other texts", id, (data) => data.documents, {
    id: text,
    kind: word(documentKinds),
    title: name,
    signedOn: date,
    inForceOn: optional(date),
    city: optional(text),
    meeting: optional(text),
    parties: optional(values("state", state)),
    summary: optional(text),
    ...sourced,
  }),
  table("external_relations", "Ties to organisations and states outside", id, (data) => data.externalRelations, {
    id: text,
    partner: text,
    kind: word(relationKinds),
    signedOn: optional(date),
    city: optional(text),
    instrument: optional(text),
    ...sourced,
  }),
  table("thematic_years", "The themes of years", id, (data) => data.thematicYears, {
    id: text,
    year: integer,
    name,
    aliases: values("alias", text),
    decidedOn: optional(date),
    ...sourced,
  }),
  table("cultural_capitals", "The tourism and cultural capitals", id, (data) => data.culturalCapitals, {
    id: text,
    city: text,
    state,
    years: text,
    decidedOn: day,
    ...span,
    ...sourced,
  }),
  table("bodies", "The organs and the bodies beside them", id, (data) => data.bodies, {
    id: text,
    name,
    seat: optional(text),
    country: optional(state),
    functions: optional(values("task", text)),
    departments: optional(values("department", text)),
    summary: optional(text),
    head: optional(
      group({ title: word(officeTitles), proposedBy: optional(text), approvedBy: text, termYears: integer }),
    ),
    ...span,
    ...sourced,
  }),
  table("figures", "Numbers as they stood over time", id, (data) => data.figures, {
    id: text,
    figure: word(figureIds),
    value: number,
    unit: word(figureUnits),
    ...span,
    ...sourced,
  }),
  table("events", "Dated happenings that are no council's meeting", id, (data) => data.events, {
    id: text,
    on: { ...date, name: "happened_on" },
    title: text,
    city: optional(text),
    country: optional(state),
    participants,
    summary: optional(text),
    ...sourced,
  }),
  table("disputes", "Where sources contradict one another, and whom the package follows", id, (data) => data.disputes, {
    id: text,
    record: { ...text, note: "Key of the row, in whichever table, or of the person." },
    field: text,
    claims: list({ value: text, ...sourced }),
    followed: text,
    reason: text,
  }),
  table(
    "former_ids",
    "Ids that a release had and that no row has any more",
    ["in_table", "id"],
    (data) => data.formerIds,
    {
      table: { ...word(tableNames), name: "in_table" },
      id: text,
      now: optional(text),
    },
  ),
];
