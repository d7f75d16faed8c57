// The organisation on one day.

import {
  type AttestedTerm,
  coverage,
  isCovered,
  type Language,
  nameIn,
  type OfficeTerm,
  type OfficeTitle,
  type Organisation,
  type State,
  type Status,
} from "sco-data";
import { columnOf, listed, pieces, type Row, rowLines } from "./layout.ts";
import type { Paint } from "./paint.ts";
import { joined, meetingIn, quoted, spanIn, stateIn } from "./phrases.ts";
import { words } from "./words.ts";

const groupsOf = (organisation: Organisation): readonly (readonly [Status, readonly State[]])[] => [
  ["member", organisation.members],
  ["observer", organisation.observers],
  ["dialogue-partner", organisation.dialoguePartners],
  ["partner", organisation.partners],
];

function termIn(term: OfficeTerm | AttestedTerm, language: Language): string {
  const { and, attested } = words[language];
  const when = "attestedOn" in term ? attested(term.attestedOn.join(and)) : spanIn(term, language);
  return joined([nameIn(term.person.name, language), when], language);
}

function rowsOf(organisation: Organisation, language: Language): readonly Row[] {
  const { and, deputies, kind, lastSummit, nextSummit, none, office, withStatus } = words[language];
  const { chair, culturalCapital, ratsDirector, secretaryGeneral, thematicYear } = organisation;
  const row = (label: string, ...texts: readonly (string | undefined)[]): Row => {
    const known = texts.filter((text) => text !== undefined);
    return { label, style: "bold", paragraphs: (known.length > 0 ? known : [none]).map(pieces) };
  };
  const group = ([status, states]: readonly [Status, readonly State[]]): Row => {
    const names = states.map(({ code }) => stateIn(code, language));
    return { label: `${withStatus[status]} (${states.length})`, style: "bold", paragraphs: [listed(names, and)] };
  };
  const head = (term: OfficeTerm | undefined, title: OfficeTitle): Row =>
    row(office[term?.title ?? title], term && termIn(term, language));
  return [
    ...groupsOf(organisation)
      .filter(([, states]) => states.length > 0)
      .map(group),
    row(
      kind.chairmanship,
      chair && joined([stateIn(chair.state, language), spanIn(chair, language)], language),
      chair?.motto && quoted(nameIn(chair.motto, language)),
    ),
    head(secretaryGeneral, "Secretary-General"),
    row(deputies, ...organisation.deputySecretariesGeneral.map((term) => termIn(term, language))),
    head(ratsDirector, "Director of the Executive Committee of RATS"),
    row(lastSummit, organisation.lastSummit && meetingIn(organisation.lastSummit, language)),
    row(nextSummit, organisation.nextSummit && meetingIn(organisation.nextSummit, language)),
    row(
      kind["cultural-capital"],
      culturalCapital &&
        joined(
          [
            nameIn(culturalCapital.place.name, language),
            stateIn(culturalCapital.state, language),
            spanIn(culturalCapital, language),
          ],
          language,
        ),
    ),
    row(kind["thematic-year"], thematicYear && nameIn(thematicYear.name, language)),
  ];
}

/** What to know of a day for which the facts have not been checked. */
function caution(day: string, language: Language): readonly string[] {
  if (isCovered(day)) return [];
  const { after, before } = words[language];
  return [day < coverage.from ? before(coverage.from) : after(coverage.through)];
}

/** The lines that tell of the organisation on its day, which may be that of today. */
export function organisationLines(
  organisation: Organisation,
  isToday: boolean,
  language: Language,
  paint: Paint,
): readonly string[] {
  const { organisation: name, states, today } = words[language];
  const { counts, day } = organisation;
  const rows = rowsOf(organisation, language);
  return [
    `${paint("bold", joined([name, day], language))}${isToday ? ` (${today})` : ""}`,
    states(counts.total),
    ...caution(day, language).map((line) => paint("yellow", line)),
    "",
    ...rows.flatMap((row) => rowLines(row, columnOf(rows), paint)),
  ];
}
