// What has a page: the kinds of entities, their ids and their addresses.

import {
  bodies,
  changesSince,
  documents,
  events,
  foreignMinistersMeetings,
  headsOfGovernmentMeetings,
  type Language,
  languages,
  organisations,
  otherStates,
  places,
  shanghaiFiveSummits,
  states,
  summits,
} from "sco-data";
import { people } from "sco-data/people";

export const kinds = ["state", "person", "place", "meeting", "document", "body", "organisation", "year", "on"] as const;

export type Kind = (typeof kinds)[number];

/** Where the list of each kind lies in a language. */
export const lists: Readonly<Record<Kind, string>> = {
  state: "states",
  person: "people",
  place: "places",
  meeting: "meetings",
  document: "documents",
  body: "bodies",
  organisation: "organisations",
  year: "years",
  on: "days",
};

const byId = ({ id }: { readonly id: string }): string => id;

/** Every meeting of a council, oldest first. */
export const meetings = [...shanghaiFiveSummits, ...summits, ...headsOfGovernmentMeetings, ...foreignMinistersMeetings];

const changes = changesSince("1996-01-01");

/** The days on which something changes, oldest first. */
export const changeDays = [...new Set(changes.filter(({ date, day }) => date === day).map(({ day }) => day))];

/** The years in which something changes, oldest first; 1996 is that of the first meeting of the Shanghai Five. */
export const years = [...new Set(["1996", ...changes.map(({ day }) => day.slice(0, 4))])].sort();

/** The ids of what has a page, by kind, in the order in which its pages follow each other. */
export const idsOf: Readonly<Record<Kind, readonly string[]>> = {
  state: [...Object.keys(states), ...Object.keys(otherStates)].sort(),
  person: people.map(byId),
  place: places.map(byId),
  meeting: meetings.map(byId),
  document: documents.map(byId),
  body: bodies.map(byId),
  organisation: organisations.map(byId),
  year: years,
  on: changeDays,
};

const kindOf: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap((kind) => idsOf[kind].map((id) => [id, kind] as const)),
);

const dayOf: ReadonlyMap<string, string> = new Map(events.map(({ id, on }) => [id, on]));

/**
 * Where in a language, or in the JSON documents, the page of an entity lies: `state/by`; `undefined` of what has none. Of
 * an event it is its day, or its year where no day is known.
 */
export function pathOf(id: string): string | undefined {
  const on = dayOf.get(id);
  if (on !== undefined) return kindOf.has(on) ? `on/${on}` : `year/${on.slice(0, 4)}`;
  const kind = kindOf.get(id);
  return kind && `${kind}/${id.toLowerCase()}`;
}

/** The council whose meetings follow each other. */
const seriesOf = (kind: Kind, id: string): readonly string[] => {
  const council = meetings.find((meeting) => meeting.id === id)?.council;
  return kind === "meeting" ? meetings.filter((meeting) => meeting.council === council).map(byId) : idsOf[kind];
};

/** What comes before an entity and after it, in its kind, or in the series of its council. */
export function neighboursOf(kind: Kind, id: string): readonly (string | undefined)[] {
  const series = seriesOf(kind, id);
  const index = series.indexOf(id);
  return [series[index - 1], series[index + 1]];
}

/** The paths of all pages of entities. */
export const entityPaths = kinds.flatMap((kind) =>
  idsOf[kind].map((id) => ({ params: { kind, id: id.toLowerCase() }, props: { kind, id } })),
);

export const inEveryLanguage = <Params extends object, Props>(
  paths: readonly { readonly params: Params; readonly props: Props }[],
) =>
  languages.flatMap((language) => paths.map((path) => ({ params: { ...path.params, language }, props: path.props })));

/** How pages are marked with their language. */
export const tags: Readonly<Record<Language, string>> = { en: "en", ru: "ru", zh: "zh-Hans" };
