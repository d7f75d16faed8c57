// How values become the cells of a page.

import {
  type Language,
  lastDay,
  type Name,
  type OtherStateCode,
  type Sourced,
  type Span,
  type StateCode,
} from "sco-data";
import { disputesAbout } from "sco-data/disputes";
import { sourcesFor } from "sco-data/sources";
import { dateIn } from "./dates.ts";
import { type Line, named, type Piece } from "./lines.ts";
import type { Cell } from "./model.ts";
import { statePiece } from "./sentences.ts";
import { words } from "./words/words.ts";

interface Rowlike extends Sourced {
  readonly id: string;
}

type Text = string | Piece | Line;

export const lineOf = (text: Text): Line => (typeof text === "string" ? [{ text }] : "text" in text ? [text] : text);

/** Disputes about one field of a record, or about the parts of it. */
const disputesOf = (id: string, field: string) =>
  disputesAbout(id).filter(
    (dispute) => dispute.record === id && (dispute.field === field || dispute.field.startsWith(`${field}.`)),
  );

/** A value of a field of a record, with its sources and disputes. */
export function valueCell(text: Text, record: Rowlike, field: string): Cell {
  return { line: lineOf(text), sources: sourcesFor(record.id, field), disputes: disputesOf(record.id, field) };
}

/** What is not on record. */
export const emptyCell: Cell = { line: [] };

/** A date as it is known; of a field where one is named. */
export const dateCell = (date: string | undefined, record?: Rowlike, field?: string): Cell => {
  if (date === undefined) return emptyCell;
  const cell = record && field ? valueCell(date, record, field) : { line: lineOf(date) };
  return { ...cell, date };
};

/** The last day of a span where it is known to the day, and otherwise what is known of its end. */
export function lastDayCell(span: Rowlike & Span, language: Language): Cell {
  const last = lastDay(span);
  if (span.until === undefined) return emptyCell;
  if (last === undefined) return valueCell(words[language].dayUnknown(span.until), span, "until");
  return { ...valueCell(last, span, "until"), date: last };
}

export const plainCell = (text: Text | undefined): Cell => (text === undefined ? emptyCell : { line: lineOf(text) });

/** The whole of a record's sources. */
export const sourcedCell = (text: Text, { sources }: Sourced): Cell => ({ line: lineOf(text), sources });

export const inEnglish = (text: string, language: Language): Piece =>
  language === "en" ? { text } : { text, language: "en", isFallback: true };

/** Things of one kind in a row. */
export const listed = (pieces: readonly (Piece | Line)[], language: Language): Line =>
  pieces.flatMap((piece, index) => [
    ...(index === 0 ? [] : [{ text: language === "zh" ? "、" : ", " }]),
    ...("text" in piece ? [piece] : piece),
  ]);

export const stateList = (codes: readonly (StateCode | OtherStateCode)[], language: Language): Line =>
  listed(
    codes.map((code) => statePiece(code, language)),
    language,
  );

export const inAllLanguages = (name: Name, separator = " · "): Line =>
  (["en", "ru", "zh"] as const)
    .flatMap((language) => (name[language] === undefined ? [] : [{ text: name[language], language }]))
    .flatMap((piece, index) => (index === 0 ? [piece] : [{ text: separator }, piece]));

export const dated = (date: string, language: Language): string => dateIn(date as `${number}`, language);

export { named };
