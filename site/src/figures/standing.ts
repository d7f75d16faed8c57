// What held on every day, in few words: what the day bar shows.

import {
  affiliations,
  affiliationsOf,
  chairmanships,
  chairOn,
  coverage,
  earliest,
  type IsoDay,
  type Language,
  type OfficeTerm,
  type StateCode,
  type Status,
  secretariesGeneral,
  secretaryGeneralOn,
  statusOn,
} from "sco-data";
import { named } from "../../../prose/cells.ts";
import { countsIn } from "../../../prose/counts.ts";
import { changeDays } from "../../../prose/kinds.ts";
import type { Piece } from "../../../prose/lines.ts";
import { statePiece } from "../../../prose/sentences.ts";
import { terms } from "../../../prose/terms.ts";
import { dayOf, numberOf } from "../client/day-numbers.ts";
import type { Standing } from "../client/standing.ts";
import type { Step } from "../client/steps.ts";
import { pathOf } from "../kinds.ts";
import { wide } from "./scale.ts";

/** The days on which a state got or lost a status. */
export const statusDays: readonly IsoDay[] = [
  ...new Set(affiliations.flatMap(({ from, until = from }) => [from, until]).map(earliest)),
].sort();

const afterChecked = dayOf(numberOf(coverage.through) + 1) as IsoDay;

/** What a question answers since each day on which that can be another than before. */
function steps<Value>(days: readonly string[], valueAt: (day: IsoDay) => Value): readonly Step<Value>[] {
  const sorted = [...new Set([wide.first, ...days])].filter((day) => day >= wide.first && day < wide.end).sort();
  const all = sorted.map((day) => [day, valueAt(day as IsoDay)] as const);
  return all.filter(([, value], index) => JSON.stringify(value) !== JSON.stringify(all[index - 1]?.[1]));
}

/** The name and the page of what is known, and nothing of what is not. */
const linked = (piece: Piece | undefined): readonly [name: string, path: string] | 0 =>
  piece?.id === undefined ? 0 : [piece.text, pathOf(piece.id) ?? ""];

const endsOf = (spans: readonly Pick<OfficeTerm, "from" | "until">[]): readonly string[] =>
  spans.flatMap(({ from, until = from }) => [earliest(from), earliest(until)]);

function holderOn(day: IsoDay, language: Language): Piece | undefined {
  const term = secretaryGeneralOn(day);
  return term && named(term.person.name, language, term.person.id);
}

function chairPieceOn(day: IsoDay, language: Language): Piece | undefined {
  const state = chairOn(day)?.state;
  return state && statePiece(state, language);
}

function titleOn(day: IsoDay, language: Language): string {
  const { title } = secretaryGeneralOn(day) ?? { title: "Secretary-General" };
  return terms[language].title[title];
}

const statusSteps = (code: StateCode): readonly Step<Status | 0>[] =>
  steps(endsOf(affiliationsOf(code)), (day) => statusOn(code, day) ?? 0);

/** All that the day bar can be asked for, in a language. */
export const standingIn = (language: Language): Standing => ({
  from: coverage.from,
  through: coverage.through,
  statusDays,
  changeDays,
  counts: steps([...statusDays, afterChecked], (day) => countsIn(day, language)),
  chair: steps(endsOf(chairmanships), (day) => linked(chairPieceOn(day, language))),
  secretary: steps(endsOf(secretariesGeneral), (day) => linked(holderOn(day, language))),
  title: steps(endsOf(secretariesGeneral), (day) => titleOn(day, language)),
  states: Object.fromEntries(
    [...new Set(affiliations.map(({ state }) => state))].map((code) => [code, statusSteps(code)]),
  ),
});
