// What there is to tell of: the kinds of entities, and their ids.

import {
  bodies,
  changesSince,
  documents,
  foreignMinistersMeetings,
  headsOfGovernmentMeetings,
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

const byId = ({ id }: { readonly id: string }): string => id;

/** Every meeting of a council, oldest first. */
export const meetings = [...shanghaiFiveSummits, ...summits, ...headsOfGovernmentMeetings, ...foreignMinistersMeetings];

const changes = changesSince("1996-01-01");

/** The days on which something changes, oldest first. */
export const changeDays = [...new Set(changes.filter(({ date, day }) => date === day).map(({ day }) => day))];

/** The years in which something changes, oldest first; 1996 is that of the first meeting of the Shanghai Five. */
export const years = [...new Set(["1996", ...changes.map(({ day }) => day.slice(0, 4))])].sort();

/** The ids of what has a page, by kind, in the order in which they follow each other. */
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
