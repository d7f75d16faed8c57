// The days from each summit to the next.

import { type Language, type Meeting, summits } from "sco-data";
import { meetingPiece } from "../../prose/sentences.ts";
import { pageAt } from "./links.ts";

export interface Between {
  readonly one: Meeting;
  readonly other: Meeting;
}

/** Each summit with the next, oldest first. */
export const betweenSummits: readonly Between[] = summits
  .slice(1)
  .flatMap((other, index) => (summits[index] === undefined ? [] : [{ one: summits[index], other }]));

/** The page that compares the last days of two summits. */
export const betweenAt = (language: Language, { one, other }: Between): string =>
  pageAt(language, `between/${one.lastDay}/${other.lastDay}`);

/** What the comparison of two summits is called in links. */
export const betweenName = (language: Language, { one, other }: Between): string =>
  `${meetingPiece(one, language).text} → ${meetingPiece(other, language).text}`;
