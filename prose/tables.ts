// Tables that pages of several kinds have.

import {
  type AttestedTerm,
  bodies,
  delegationRoles,
  deputySecretariesGeneral,
  type ExternalRelation,
  events,
  type Language,
  meeting,
  type OfficeTerm,
  type OrganisationEvent,
  ratsDirectors,
  secretariesGeneral,
} from "sco-data";
import type { Delegation } from "sco-data/delegations";
import { dateCell, emptyCell, inEnglish, lastDayCell, named, plainCell, sourcedCell, valueCell } from "./cells.ts";
import { meetings } from "./kinds.ts";
import type { Piece } from "./lines.ts";
import type { Cell, Row, Section, Table } from "./model.ts";
import { meetingPiece, statePiece } from "./sentences.ts";
import { terms } from "./terms.ts";
import { words } from "./words/words.ts";

const meetingIds = new Set(meetings.map(({ id }) => id));

/** What somebody came to: a meeting, or an event. */
function occasion(id: string, language: Language): { readonly day: string; readonly piece: Piece } {
  if (meetingIds.has(id)) return { day: meeting(id).firstDay, piece: meetingPiece(meeting(id), language) };
  const event = events.find((row) => row.id === id);
  if (event === undefined) throw new Error(`${id} is neither a meeting nor an event`);
  return { day: event.on, piece: { ...named(event.title, language), id } };
}

/** Whom a delegation came for. */
function sender({ state, organisation, body }: Delegation, language: Language): Piece {
  if (state !== undefined) return statePiece(state, language);
  if (organisation !== undefined) return named(organisation.name, language, organisation.id);
  if (body !== undefined) return named(bodies.find(({ id }) => id === body)?.name ?? { en: body }, language, body);
  throw new Error("a delegation comes for nobody");
}

function officeCell({ office }: Delegation, language: Language): Cell {
  return office === undefined ? emptyCell : plainCell(inEnglish(office, language));
}

/**
 * The delegations of a person, or of a state, an organisation or a body, by day. Of a state there are so many that their sources
 * stand where each meeting tells who came.
 */
export function attended(delegations: readonly Delegation[], of: "person" | "state", language: Language): Section {
  const { attended: title, columns } = words[language];
  const rows = delegations
    .map((row) => ({ row, ...occasion(row.meeting, language) }))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    .map(
      ({ row, day, piece }): Row => ({
        id: row.id,
        cells: [
          dateCell(day),
          of === "person" ? sourcedCell(piece, row) : plainCell({ ...piece, row: row.id }),
          plainCell(of === "person" ? sender(row, language) : named(row.person.name, language, row.person.id)),
          officeCell(row, language),
          plainCell(terms[language].role[row.role]),
        ],
      }),
    );
  return {
    id: "attended",
    title: title[of],
    table: {
      columns: [columns.day, columns.meeting, of === "person" ? columns.for : columns.who, columns.office, columns.as],
      rows,
    },
  };
}

/** Who came to a meeting: members first, then by name. */
export function delegationTable(delegations: readonly Delegation[], language: Language, id = "delegations"): Section {
  const { columns, delegations: told } = words[language];
  const { compare } = new Intl.Collator(language === "zh" ? "zh-Hans" : language);
  const rankOf = ({ role }: Delegation): number => delegationRoles.indexOf(role);
  const sorted = delegations
    .map((row) => ({ row, from: sender(row, language) }))
    .sort((one, other) => rankOf(one.row) - rankOf(other.row) || compare(one.from.text, other.from.text));
  return {
    id,
    title: told.title,
    table: {
      columns: [columns.for, columns.who, columns.office, columns.as],
      rows: sorted.map(({ row, from }) => ({
        id: row.id,
        cells: [
          sourcedCell(from, row),
          plainCell(named(row.person.name, language, row.person.id)),
          officeCell(row, language),
          plainCell(terms[language].role[row.role]),
        ],
      })),
    },
  };
}

type Term = OfficeTerm | AttestedTerm;

export const termsOf = (personId: string): readonly Term[] => allTerms.filter(({ person }) => person.id === personId);

const allTerms: readonly Term[] = [...secretariesGeneral, ...deputySecretariesGeneral, ...ratsDirectors];

function termRow(term: Term, language: Language): Row {
  const { attestedOn } = words[language];
  const days =
    "attestedOn" in term
      ? [valueCell(attestedOn(term.attestedOn.join(", ")), term, "attestedOn"), emptyCell]
      : [dateCell(term.from, term, "from"), lastDayCell(term, language)];
  return {
    id: term.id,
    cells: [
      plainCell(terms[language].title[term.title]),
      valueCell(named(term.person.name, language, term.person.id), term, "person"),
      plainCell(term.nominatedBy && statePiece(term.nominatedBy, language)),
      ...days,
    ],
  };
}

/** Terms of office; on the page of their holder without the name. */
export function termsTable(
  isOfPage: (term: Term) => boolean,
  title: string,
  language: Language,
  isOfHolder = false,
): Section {
  const { columns } = words[language];
  const shown = <Value>(values: readonly Value[]): readonly Value[] =>
    values.filter((_, index) => !isOfHolder || index !== 1);
  return {
    id: "offices",
    title,
    table: {
      columns: shown([columns.title, columns.holder, columns.nominatedBy, columns.from, columns.lastDay]),
      rows: allTerms
        .filter(isOfPage)
        .map((term) => termRow(term, language))
        .map((row) => ({ ...row, cells: shown(row.cells) })),
    },
  };
}

/** What happened, of the events that are no council's meeting. */
export function eventRows(rows: readonly OrganisationEvent[], language: Language): Table {
  const { columns } = words[language];
  return {
    columns: [columns.date, columns.what],
    rows: rows.map((row) => ({
      id: row.id,
      cells: [dateCell(row.on, row, "on"), sourcedCell(named(row.title, language, row.id), row)],
    })),
  };
}

/** Ties with organisations and states outside; on the page of one without its name. */
export function relationRows(rows: readonly ExternalRelation[], language: Language, isOfOne = false): Table {
  const { columns } = words[language];
  const shown = <Value>(values: readonly Value[]): readonly Value[] =>
    values.filter((_, index) => !isOfOne || index !== 1);
  const other = (row: ExternalRelation): Cell =>
    row.organisation === undefined
      ? plainCell(row.state && statePiece(row.state, language))
      : sourcedCell(named(row.organisation.name, language, row.organisation.id), row);
  return {
    columns: shown([columns.date, columns.with, columns.kind, columns.instrument]),
    rows: rows.map((row) => ({
      id: row.id,
      cells: shown([
        dateCell(row.signedOn, row, "signedOn"),
        other(row),
        sourcedCell(terms[language].relation[row.kind], row),
        plainCell(row.instrument === undefined ? undefined : inEnglish(row.instrument, language)),
      ]),
    })),
  };
}
