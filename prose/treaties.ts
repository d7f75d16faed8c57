// What is on record of how states bound themselves to treaties.

import {
  coverage,
  type Language,
  membersOn,
  type OrganisationDocument,
  type ParticipationStage,
  type StateCode,
} from "sco-data";
import { participationOn, participationsIn, participationsOf, type TreatyParticipation } from "sco-data/treaties";
import { dateCell, dated, emptyCell, named, plainCell, sourcedCell, valueCell } from "./cells.ts";
import type { Piece } from "./lines.ts";
import type { Cell, Row, Section } from "./model.ts";
import { statePiece } from "./sentences.ts";
import { words } from "./words/words.ts";

const steps: readonly ParticipationStage[] = ["in-force", "consented", "signed", "not-found"];

/** The acts of one state on one treaty, each as it was found. */
function actCells(row: TreatyParticipation, language: Language): readonly Cell[] {
  const { consent: told } = words[language];
  const { consent } = row;
  const act = [
    consent && told.form[consent.form],
    consent?.on ?? (consent?.attestedOn && told.attested(consent.attestedOn)),
  ].filter((part) => part !== undefined);
  return [
    dateCell(row.signedOn, row, "signedOn"),
    act.length === 0 ? emptyCell : valueCell(act.join(" "), row, "consent"),
    dateCell(row.depositedOn, row, "depositedOn"),
    dateCell(row.inForceOn, row, "inForceOn"),
  ];
}

const noActs: readonly Cell[] = [emptyCell, emptyCell, emptyCell, emptyCell];

function rowOf(first: Piece, state: StateCode, text: OrganisationDocument, language: Language): Row {
  const { treaties } = words[language];
  const found = participationsIn(text.id).find((row) => row.state === state);
  const stage = participationOn(text.id, state, coverage.through);
  const hasSigned = text.signatories?.includes(state) ?? false;
  const [signed = emptyCell, ...acts] = found === undefined ? noActs : actCells(found, language);
  return {
    ...(found === undefined ? {} : { id: found.id }),
    cells: [
      plainCell(first),
      plainCell(treaties.stage[stage]),
      hasSigned ? { ...sourcedCell(text.signedOn, text), date: text.signedOn } : signed,
      ...acts,
    ],
  };
}

const columnsOf = (first: string, language: Language): readonly string[] => {
  const { columns, treaties } = words[language];
  return [
    first,
    treaties.found(dated(coverage.through, language)),
    columns.signed,
    columns.consent,
    columns.deposited,
    columns.inForce,
  ];
};

/** Which states a treaty concerns: those of which an act was found and, if it is one of several states, every member. */
function statesOf({ id, signatories = [] }: OrganisationDocument): readonly StateCode[] {
  const acted = [...signatories, ...participationsIn(id).map(({ state }) => state)];
  const isOfAll = new Set(acted).size > 1;
  return [...new Set([...acted, ...(isOfAll ? membersOn(coverage.through).map(({ code }) => code) : [])])].sort();
}

/** The states and one treaty. */
export function statesSection(text: OrganisationDocument, language: Language): Section {
  const { columns, treaties } = words[language];
  const stageOf = (state: StateCode): number => steps.indexOf(participationOn(text.id, state, coverage.through));
  return {
    id: "treaties",
    title: treaties.title.document,
    note: treaties.note,
    table: {
      columns: columnsOf(columns.state, language),
      rows:
        text.kind === "treaty"
          ? statesOf(text)
              .slice()
              .sort((one, other) => stageOf(one) - stageOf(other))
              .map((state) => rowOf(statePiece(state, language), state, text, language))
          : [],
    },
  };
}

/** The treaties of one state, oldest first. */
export function treatiesSection(state: StateCode, all: readonly OrganisationDocument[], language: Language): Section {
  const { columns, treaties } = words[language];
  const acted = new Set(participationsOf(state).map(({ document }) => document));
  return {
    id: "treaties",
    title: treaties.title.state,
    note: treaties.note,
    table: {
      columns: columnsOf(columns.document, language),
      rows: all
        .filter(({ id, kind, signatories }) => kind === "treaty" && (acted.has(id) || signatories?.includes(state)))
        .map((text) => rowOf(named(text.title, language, text.id), state, text, language)),
    },
  };
}
