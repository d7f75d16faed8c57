// What held on a day, as plain records: each with the call that gives it and the rows on which it rests.

import {
  type AffiliationCounts,
  affiliationCountsOn,
  type Chairmanship,
  type CulturalCapital,
  chairOn,
  culturalCapitalOn,
  type IsoDay,
  lastSummitOn,
  type Meeting,
  nextSummitAfter,
  type OfficeTerm,
  placeNameOn,
  ratsDirectorOn,
  type Span,
  type Status,
  secretaryGeneralOn,
  states,
  statesOn,
  statuses,
  type ThematicYear,
  thematicYear,
} from "sco-data";
import { affiliationsOn } from "./family.ts";
import { type Language, type Line, nameIn, stateIn } from "./language.ts";
import { type FactId, texts } from "./texts.ts";

/** A row that a fact rests on. */
export interface Row {
  readonly id: string;
  readonly sources: readonly string[];
}

export interface Fact {
  readonly id: FactId;
  /** The answer; empty where there is none. */
  readonly value: Line;
  /** What else belongs to it, a line each. */
  readonly notes: readonly Line[];
  /** The call that gives it. */
  readonly call: string;
  readonly rows: readonly Row[];
}

export interface Count {
  readonly status: Status;
  readonly count: number;
  /** The states, as they came. */
  readonly states: Line;
  readonly call: string;
  readonly rows: readonly Row[];
}

export interface Shown {
  readonly day: IsoDay;
  readonly call: string;
  readonly total: number;
  readonly counts: readonly Count[];
  readonly facts: readonly Fact[];
}

type Answer = Pick<Fact, "value" | "notes">;

function spanLine({ from, until }: Span, language: Language): Line {
  const { from: since, until: to } = texts[language];
  return [{ text: since(from), language }, ...(until === undefined ? [] : [{ text: to(until), language }])];
}

function term(row: OfficeTerm, language: Language): Answer {
  const { nominated, titles } = texts[language];
  const by = row.nominatedBy === undefined ? [] : [`${nominated} ${states[row.nominatedBy].name[language]}`];
  const title = [titles[row.title], ...by].map((text) => ({ text, language }));
  return { value: nameIn(row.person.name, language), notes: [title, spanLine(row, language)] };
}

const chair = (row: Chairmanship, language: Language): Answer => ({
  value: stateIn(states[row.state], language),
  notes: [row.motto === undefined ? [] : nameIn(row.motto, language), spanLine(row, language)],
});

const summit = ({ place, host, firstDay, lastDay }: Meeting, language: Language): Answer => ({
  value: [...nameIn(placeNameOn(place.id, firstDay), language), ...stateIn(states[host], language)],
  notes: [[{ text: firstDay === lastDay ? lastDay : `${firstDay} – ${lastDay}`, language }]],
});

const capital = (row: CulturalCapital, language: Language): Answer => ({
  value: [...nameIn(row.place.name, language), ...stateIn(states[row.state], language)],
  notes: [spanLine(row, language)],
});

const theme = (row: ThematicYear, language: Language): Answer => ({
  value: nameIn(row.name, language),
  notes: [[{ text: String(row.year), language }]],
});

function fact<Kind extends Row>(
  id: FactId,
  call: string,
  row: Kind | undefined,
  language: Language,
  answer: (row: Kind, language: Language) => Answer,
): Fact {
  if (row === undefined) return { id, call, value: [], notes: [], rows: [] };
  const { value, notes } = answer(row, language);
  return { id, call, value, notes: notes.filter((line) => line.length > 0), rows: [row] };
}

const countsOn = (day: IsoDay, counts: AffiliationCounts, language: Language): Count[] =>
  statuses.map((status) => ({
    status,
    count: counts[status],
    states: statesOn(status, day).flatMap((state) => stateIn(state, language)),
    call: `statesOn("${status}", "${day}")`,
    rows: affiliationsOn(day).filter((row) => row.status === status),
  }));

/** Everything of a day but the states one by one. */
export function shownOn(day: IsoDay, language: Language): Shown {
  const year = Number(day.slice(0, 4));
  const on = `("${day}")`;
  const counts = affiliationCountsOn(day);
  return {
    day,
    call: `organisationOn${on}`,
    total: counts.total,
    counts: countsOn(day, counts, language),
    facts: [
      fact("secretaryGeneral", `secretaryGeneralOn${on}`, secretaryGeneralOn(day), language, term),
      fact("ratsDirector", `ratsDirectorOn${on}`, ratsDirectorOn(day), language, term),
      fact("chair", `chairOn${on}`, chairOn(day), language, chair),
      fact("lastSummit", `lastSummitOn${on}`, lastSummitOn(day), language, summit),
      fact("nextSummit", `nextSummitAfter${on}`, nextSummitAfter(day), language, summit),
      fact("culturalCapital", `culturalCapitalOn${on}`, culturalCapitalOn(day), language, capital),
      fact("thematicYear", `thematicYear(${year})`, thematicYear(year), language, theme),
    ],
  };
}
