// Lines of at most 80 cells.

import type { Paint, Style } from "./paint.ts";
import { cells, padding } from "./width.ts";

export const columns = 80;

/** A paragraph, in pieces between which a line may end. */
export type Pieces = readonly string[];

/** A label and what stands beside it. */
export interface Row {
  readonly label: string;
  readonly style: Style;
  readonly paragraphs: readonly Pieces[];
}

/** Cuts a text after spaces, and Chinese where a line may end: not between a character and a mark or a number. */
export const pieces = (text: string): Pieces =>
  text.split(
    /(?<=\s)(?=\S)|(?<=\p{Script=Han})(?=[\p{Script=Han}《（“])|(?<=[、，。；：》）”])(?=[\p{Script=Han}\w《（“])/u,
  );

/** Cuts a list behind its separators only, so that a name stays on one line. */
export const listed = (names: readonly string[], separator: string): Pieces =>
  names.map((name, index) => (index < names.length - 1 ? `${name}${separator}` : name));

/** Puts as many pieces on each line as it holds. */
export function wrap(paragraph: Pieces, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of paragraph) {
    if (line !== "" && cells((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The column of the labels, as wide as the widest. */
export const columnOf = (rows: readonly Row[]): number => Math.max(...rows.map(({ label }) => cells(label))) + 2;

/** The lines of a row, what stands beside the label in a column of its own. */
export function rowLines({ label, style, paragraphs }: Row, column: number, paint: Paint): string[] {
  const [first = "", ...others] = paragraphs.flatMap((paragraph) => wrap(paragraph, columns - column));
  return [
    `${paint(style, label)}${padding(label, column)}${first}`,
    ...others.map((line) => `${" ".repeat(column)}${line}`),
  ];
}
