// Values of fields as lines of text in a language.

import { type Json, type Language, lastDay, type Name } from "sco-data";
import { type Line, named } from "../../prose/lines.ts";
import { terms } from "../../prose/terms.ts";
import { nameOf, tableOf } from "./records.ts";
import { updates } from "./words/updates.ts";

export type Fields = Readonly<Record<string, Json>>;

const isName = (value: Fields): value is Fields & Name => typeof value["en"] === "string";

function wordOf(value: string, field: string, language: Language): string {
  const { format, document, role, status, title } = terms[language];
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    format,
    kind: document,
    role,
    status,
    title,
    signatoriesKnown: updates[language].known,
  };
  return words[field]?.[value] ?? value;
}

export const joined = (lines: readonly Line[], separator: string): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ text: separator }, ...line]));

/** A value as the field has it: what is the id of a row by its name. */
export function lineOfValue(value: Json, field: string, language: Language): Line {
  const { comma } = updates[language];
  if (Array.isArray(value))
    return joined(
      value.map((each) => lineOfValue(each, field, language)),
      comma,
    );
  if (typeof value === "object" && value !== null) {
    if (isName(value as Fields)) return [named(value as unknown as Name, language)];
    return joined(
      Object.values(value).map((each) => lineOfValue(each, field, language)),
      comma,
    );
  }
  const text = String(value);
  if (tableOf(text) !== undefined) return nameOf(text, language);
  const [, of] = /\.(en|ru|zh)$/.exec(field) ?? [];
  const word = wordOf(text, field, language);
  const isEnglish = word === text && /[A-Za-z]{2}/.test(text);
  const spoken = of ?? (isEnglish ? "en" : language);
  return [spoken === language ? { text: word } : { text: word, language: spoken as Language }];
}

/** Tables in which the day that counts is that of the handover, which is `until` itself. */
const handedOver: ReadonlySet<string> = new Set([
  "chairmanships",
  "headsOfGovernmentChairmanships",
  "culturalCapitals",
]);

/** The end of a span as one reads it: its last day where that is known to the day. */
export function endOf(value: Json, field: string, table: string | undefined): Json {
  const isDay = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const isLast = field === "until" && table !== undefined && !handedOver.has(table);
  return isDay && isLast ? (lastDay({ until: value }) ?? value) : value;
}
