// How a record is put into words.

import { type Meeting, type Name, type PlaceName, type Span, type StateCode, states } from "sco-data";
import { type Language, words } from "./words.ts";

/** A name in a language, or in English where it was not found. */
export const nameIn = (name: Name, language: Language): string => name[language] ?? name.en;

export const stateIn = (state: StateCode, language: Language): string => nameIn(states[state].name, language);

export const placeIn = (place: PlaceName | undefined, language: Language): string | undefined =>
  place && nameIn(place.name, language);

/** When something held, as exactly as it is known. */
export const spanIn = ({ from, until }: Span, language: Language): string =>
  until === undefined ? words[language].since(from) : words[language].span(from, until);

/** Puts together what is there of one thing. */
export const joined = (parts: readonly (string | undefined)[], language: Language): string =>
  parts.filter((part) => part !== undefined).join(words[language].comma);

export const quoted = (motto: string): string => `“${motto}”`;

/** Where and when a meeting was held, or will be; both days are of it. */
export function meetingIn({ place, host, firstDay, lastDay }: Meeting, language: Language): string {
  const days = firstDay === lastDay ? firstDay : `${firstDay} – ${lastDay}`;
  return joined([nameIn(place.name, language), stateIn(host, language), days], language);
}
