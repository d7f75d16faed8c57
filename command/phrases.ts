// How a record is put into words.

import {
  earliest,
  type IsoDate,
  type Language,
  type Meeting,
  nameIn,
  type OtherStateCode,
  otherStates,
  type PlaceName,
  placeNameOn,
  type Span,
  type StateCode,
  states,
} from "sco-data";
import { words } from "./words.ts";

export const stateIn = (state: StateCode | OtherStateCode, language: Language): string =>
  nameIn({ ...otherStates, ...states }[state].name, language);

/** A place by the name that it had on a date. */
export const placeIn = (place: PlaceName, date: IsoDate, language: Language): string =>
  nameIn(placeNameOn(place.id, earliest(date)), language);

/** When something held, as exactly as it is known. */
export const spanIn = ({ from, until }: Span, language: Language): string =>
  until === undefined ? words[language].since(from) : words[language].span(from, until);

/** Puts together what is there of one thing. */
export const joined = (parts: readonly (string | undefined)[], language: Language): string =>
  parts.filter((part) => part !== undefined).join(words[language].comma);

export const quoted = (motto: string): string => `“${motto}”`;

/** Where and when a meeting was held, or will be; both days are of it. */
export function meetingIn({ place, firstDay, lastDay }: Meeting, language: Language): string {
  const days = firstDay === lastDay ? firstDay : `${firstDay} – ${lastDay}`;
  return joined([placeIn(place, firstDay, language), stateIn(place.state, language), days], language);
}
