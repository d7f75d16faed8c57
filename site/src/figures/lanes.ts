// The lanes: each state that ever had a status, with what it was over time.

import { type Affiliation, affiliations, affiliationsOf, type Language, type StateCode } from "sco-data";
import { historyOf } from "../../../prose/entities/state.ts";
import type { Piece } from "../../../prose/lines.ts";
import { statePiece } from "../../../prose/sentences.ts";
import { tags } from "../kinds.ts";

export interface StateLane {
  readonly code: StateCode;
  readonly name: Piece;
  /** Its statuses in words. */
  readonly history: string;
  readonly spans: readonly Affiliation[];
  /** Its place in the order of names, from 0. */
  readonly placeByName: number;
}

/** The states in the order in which they came; those of one day by their codes. */
const arrivals: readonly StateCode[] = [...new Set(affiliations.map(({ state }) => state))];

/** A lane for each state, in the order in which they came. */
export function lanesIn(language: Language): readonly StateLane[] {
  const { compare } = new Intl.Collator(tags[language]);
  const named = arrivals.map((code) => ({ code, name: statePiece(code, language) }));
  const byName = named.toSorted((one, other) => compare(one.name.text, other.name.text)).map(({ code }) => code);
  return named.map(({ code, name }) => ({
    code,
    name,
    history: historyOf(code, language),
    spans: affiliationsOf(code),
    placeByName: byName.indexOf(code),
  }));
}
