// How a record is put into words.

import { type Meeting, type Name, type Span, type StateCode, states } from "sco-data";
import { type Language, words } from "./words.ts";

/** A name in a language, or in English where it was not found. */
export const nameIn = (name: Name, language: Language): string => name[language] ?? name.en;

export const stateIn = (state: StateCode, language: Language): string => states[state].name[language].short;

/** When something held, as exactly as it is known. */
export const spanIn = ({ from, until }: Span, language: Language): string =>
  until === undefined ? words[language].since(from) : words[language].span(from, until);

/** Puts together what is there of one thing. */
export const joined = (parts: readonly (string | undefined)[], language: Language): string =>
  parts.filter((part) => part !== undefined).join(words[language].comma);

export const quoted = (motto: string): string => `“${motto}”`;

/** Where and when a meeting was held, or will be; both days are of it. */
export function meetingIn({ city, country, firstDay, lastDay }: Meeting, language: Language): string {
  const days = firstDay === lastDay ? firstDay : `${firstDay} – ${lastDay}`;
  return joined([city, stateIn(country, language), days], language);
}
