// Tables in which every id has its name beside it, for those who do not join.

import type { Dataset } from "../../src/types.ts";
import { consentForms, delegationRoles } from "../../src/vocabulary.ts";
import type { Described } from "./described.ts";
import type { Field, Fields } from "./fields.ts";

interface Named {
  readonly en: string;
  readonly ru?: string;
  readonly zh?: string;
}

const text = { kind: "text" } as const;
const perhaps = { ...text, optional: true } as const;
const day = { kind: "day" } as const;
const date = { kind: "date", optional: true } as const;

/** Leaves out what is absent. */
const present = (row: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const stateOf = (data: Dataset, code: string | undefined) =>
  code === undefined
    ? undefined
    : Object.entries({ ...data.states, ...data.otherStates }).find(([key]) => key === code)?.[1];

const meetingsOf = (data: Dataset) => [
  ...data.shanghaiFiveSummits,
  ...data.summits,
  ...data.headsOfGovernmentMeetings,
  ...data.foreignMinistersMeetings,
];

const entities = (data: Dataset): readonly object[] => {
  const states = Object.entries({ ...data.states, ...data.otherStates }).map(([id, { name, alpha3 }]) => ({
    kind: "state",
    id,
    name,
    alpha3,
  }));
  const others = [
    ["person", data.people],
    ["place", data.places],
    ["organisation", data.organisations],
    ["body", data.bodies],
  ] as const;
  const rest = others.flatMap(([kind, rows]) =>
    rows.map(({ id, name }: { readonly id: string; readonly name: Named }) => ({ kind, id, name })),
  );
  const itemOf = (id: string): string | undefined =>
    data.identifiers.find(({ record, scheme }) => record === id && scheme === "wikidata")?.value;
  return [...states, ...rest].map((row) => present({ ...row, wikidata: itemOf(row.id) }));
};

function delegations(data: Dataset): readonly object[] {
  const meetings = new Map(meetingsOf(data).map((meeting) => [meeting.id, meeting]));
  const events = new Map(data.events.map((event) => [event.id, event]));
  const bodies = new Map(data.bodies.map(({ id, name }) => [id, name.en]));
  return data.delegations.map(({ id, meeting, state, organisation, body, person, office, role }) => {
    const held = meetings.get(meeting);
    return present({
      id,
      meeting,
      council: held?.council,
      held: held?.lastDay ?? events.get(meeting)?.on,
      place: (held ?? events.get(meeting))?.place?.name.en,
      role,
      state,
      alpha3: stateOf(data, state)?.alpha3,
      delegationOf: stateOf(data, state)?.name.en ?? organisation?.name.en ?? bodies.get(body ?? ""),
      person: person.id,
      personName: person.name.en,
      personNameRu: person.name.ru,
      personNameZh: person.name.zh,
      office,
    });
  });
}

function participations(data: Dataset): readonly object[] {
  const documents = new Map(data.documents.map((document) => [document.id, document]));
  return data.treatyParticipations.map(({ id, document, state, signedOn, consent, depositedOn, inForceOn }) =>
    present({
      id,
      document,
      title: documents.get(document)?.title.en,
      documentSignedOn: documents.get(document)?.signedOn,
      state,
      alpha3: stateOf(data, state)?.alpha3,
      stateName: stateOf(data, state)?.name.en,
      signedOn,
      consent: consent?.form,
      consentOn: consent?.on,
      consentAttestedOn: consent?.attestedOn,
      consentAct: consent?.act,
      depositedOn,
      inForceOn,
    }),
  );
}

const names: Field = { kind: "group", fields: { en: text, ru: perhaps, zh: perhaps } };
const alpha3 = { ...perhaps, name: "alpha3" } as const;

const fieldsOfDelegations: Fields = {
  id: { ...text, refersTo: "delegations.id" },
  meeting: text,
  council: { ...perhaps, note: "Empty: an event that is no council's meeting." },
  held: { kind: "date", note: "The last day of the meeting." },
  place: perhaps,
  role: { ...text, words: delegationRoles },
  state: { ...perhaps, note: "Empty: an organisation or a body of the SCO." },
  alpha3,
  delegationOf: { ...text, note: "Name of the state, organisation or body." },
  person: { ...text, refersTo: "people.id" },
  personName: text,
  personNameRu: perhaps,
  personNameZh: perhaps,
  office: perhaps,
};

const fieldsOfParticipations: Fields = {
  id: { ...text, refersTo: "treaty_participations.id" },
  document: { ...text, refersTo: "documents.id" },
  title: text,
  documentSignedOn: { kind: "date" },
  state: { ...text, refersTo: "states.code" },
  alpha3: { ...text, name: "alpha3" },
  stateName: text,
  signedOn: { ...date, note: "Only where it signed apart from the others." },
  consent: { ...perhaps, words: consentForms },
  consentOn: date,
  consentAttestedOn: {
    ...day,
    optional: true,
    note: "A day on which a source shows the consent, where the day of the act was not found.",
  },
  consentAct: perhaps,
  depositedOn: date,
  inForceOn: { ...date, note: "For this state." },
};

export const flat: readonly Described[] = [
  {
    name: "entities",
    title: "Whatever facts speak of, with its names: states, people, places, organisations, bodies",
    key: ["kind", "id"],
    rows: entities,
    fields: {
      kind: { ...text, words: ["state", "person", "place", "organisation", "body"] },
      id: text,
      name: names,
      alpha3,
      wikidata: perhaps,
    },
  },
  {
    name: "delegations_with_names",
    title: "Who came to which meeting, with the names of all that the ids mean",
    key: ["id"],
    rows: delegations,
    fields: fieldsOfDelegations,
  },
  {
    name: "treaty_participations_with_names",
    title: "Which state did what about which treaty, with the names of all that the ids mean",
    key: ["id"],
    rows: participations,
    fields: fieldsOfParticipations,
  },
];
