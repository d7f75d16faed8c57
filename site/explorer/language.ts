// Text that knows its language, because not every name was found in all three.

import type { Language, Name, OtherState, State } from "sco-data";

export { type Language, languages } from "sco-data";

export const languageNames: Readonly<Record<Language, string>> = { en: "English", ru: "Русский", zh: "中文" };

interface Phrase {
  readonly text: string;
  readonly language: Language;
}

/** Phrases of one line, to be set apart by commas. */
export type Line = readonly Phrase[];

/** What the package says in English only. */
export const english = (text: string | undefined): Line => (text === undefined ? [] : [{ text, language: "en" }]);

/** A name in the language asked for, or in English where none was found. */
export function nameIn(name: Name, language: Language): Line {
  const text = name[language];
  return text === undefined ? english(name.en) : [{ text, language }];
}

export const stateIn = (state: State | OtherState, language: Language): Line => [
  { text: state.name[language], language },
];

export const plain = (line: Line): string => line.map(({ text }) => text).join(", ");
