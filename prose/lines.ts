// Lines of text in which some pieces name an entity or are in another language.

import type { Language, Name } from "sco-data";

export interface Piece {
  readonly text: string;
  /** The id of what the piece names. */
  readonly id?: string;
  /** The id of the row on the page of that. */
  readonly row?: string;
  /** Where it is not that of the line. */
  readonly language?: Language;
  /** Whether it stands for a text in the language of the line that nobody found. */
  readonly isFallback?: true;
}

export type Line = readonly Piece[];

/** A name in a language, or in English where it has none; it may be the name of something with an id. */
export function named(name: Name, language: Language, id?: string): Piece {
  const text = name[language];
  const about = id === undefined ? {} : { id };
  return text === undefined ? { text: name.en, language: "en", isFallback: true, ...about } : { text, ...about };
}

/** A template such as `"{state} becomes a member"`, filled. */
export const fill = (template: string, values: Readonly<Record<string, Piece | Line | string>>): Line =>
  template
    .split(/\{(\w+)\}/)
    .flatMap((part, index): Line => {
      if (index % 2 === 0) return [{ text: part }];
      const value = values[part];
      if (value === undefined) throw new Error(`"${template}" asks for {${part}}, which is not given`);
      if (typeof value === "string") return [{ text: value }];
      return "text" in value ? [value] : value;
    })
    .filter(({ text }) => text !== "");

export const textOf = (line: Line): string => line.map(({ text }) => text).join("");
