// Everything that the search finds, with all that it goes by.

import {
  bodies,
  documents,
  events,
  type Language,
  languages,
  type Name,
  organisations,
  otherStates,
  places,
  states,
} from "sco-data";
import { people } from "sco-data/people";
import { nameOf } from "../../../prose/entities/names.ts";
import { changeDays, idsOf, type Kind, years } from "../../../prose/kinds.ts";
import { termsOf } from "../../../prose/tables.ts";
import { terms } from "../../../prose/terms.ts";
import { pathOf } from "../kinds.ts";
import type { Entry } from "./entry.ts";
import { others } from "./others.ts";

const everyName = (...names: readonly Name[]): readonly string[] => names.flatMap((name) => Object.values(name));

/** The name in lists, which tells namesakes apart; in a language that has none it is that in English. */
function shownName(kind: Kind, id: string): Name {
  const [en, ru, zh] = languages.map((language) => nameOf(kind, id, language));
  return { en: en ?? id, ...(ru === en ? {} : { ru }), ...(zh === en ? {} : { zh }) } as Name;
}

const entity = (kind: Kind, id: string, also: readonly string[] = [], note?: string): Entry => ({
  kind,
  path: pathOf(id) ?? "",
  name: shownName(kind, id),
  also,
  ...(note === undefined ? {} : { note }),
});

const titlesOf = (personId: string): readonly string[] =>
  termsOf(personId).flatMap(({ title }) => languages.map((language: Language) => terms[language].title[title]));

const found: readonly Entry[] = [
  ...[...Object.values(states), ...Object.values(otherStates)].map(
    ({ code, alpha3, numeric, name, officialName, aliases }) =>
      entity("state", code, [code, alpha3, numeric, ...everyName(name, officialName), ...aliases]),
  ),
  ...people.map(({ id, name, familyName = "", aliases }) =>
    entity("person", id, [familyName, ...everyName(name), ...aliases, ...new Set(titlesOf(id))]),
  ),
  // The latest is asked for most.
  ...idsOf.meeting.toReversed().map((id) => entity("meeting", id)),
  ...places.map(({ id, formerNames = [] }) => entity("place", id, everyName(...formerNames.map(({ name }) => name)))),
  ...bodies.map(({ id }) => entity("body", id, [id])),
  ...organisations.map(({ id, aliases }) => entity("organisation", id, aliases)),
  ...documents.toReversed().map(({ id, title, signedOn }) => entity("document", id, everyName(title), signedOn)),
  ...years.toReversed().map((id) => entity("year", id, [id])),
  ...events
    .toReversed()
    .map(({ id, title, on }): Entry => ({ kind: "event", path: pathOf(id) ?? "", name: title, note: on })),
];

export const entries = [...found, ...others];

export { changeDays as days };
