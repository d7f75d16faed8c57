// Each correction as a sentence, from templates.

import { type Correction, type Json, type Language, lastDay, type Name } from "sco-data";
import { fill, type Line, named, textOf } from "../../../prose/lines.ts";
import { terms } from "../../../prose/terms.ts";
import { nameOf, tableOf } from "../records.ts";
import { fieldName } from "../words/fields.ts";
import { tableName } from "../words/tables.ts";
import { updates } from "../words/updates.ts";
import { kindOf } from "./kinds.ts";

type Fields = Readonly<Record<string, Json>>;

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

const joined = (lines: readonly Line[], separator: string): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ text: separator }, ...line]));

/** A value as the field has it: what is the id of a row by its name. */
function lineOfValue(value: Json, field: string, language: Language): Line {
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
function endOf({ table, field }: Correction, value: Json): Json {
  const isEnd = field === "until" && typeof value === "string" && !handedOver.has(table);
  return isEnd ? (lastDay({ until: value }) ?? value) : value;
}

/** Of a list that grew, what is new; of anything else, all of it. */
function addedOf({ old, new: now = "" }: Correction): Json {
  return Array.isArray(old) && Array.isArray(now) ? now.filter((value) => !old.includes(value)) : now;
}

/** Of a name that was in English alone, what other languages call it. */
function translationsOf({ old, new: now }: Correction): Line | undefined {
  if (typeof old !== "string" || typeof now !== "object" || now === null || Array.isArray(now)) return undefined;
  const others = (["ru", "zh"] as const).flatMap((language) => {
    const text = (now as Fields)[language];
    return typeof text === "string" ? [[{ text, language }]] : [];
  });
  return joined(others, " · ");
}

const capitalised = (text: string): string => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

const rowOf = ({ table, id }: Pick<Correction, "table" | "id">, language: Language): Line =>
  table === "coverage" ? [{ text: tableName("coverage", language) }] : nameOf(id, language);

/** What was wrong and what is right, or what was filled in or taken out. */
export function sentenceOf(correction: Correction, language: Language): Line {
  const { table, field, old, new: now } = correction;
  const words = updates[language];
  const row = rowOf(correction, language);
  const name = fieldName(field, language, table) ?? field;
  switch (kindOf(correction)) {
    case "corrected": {
      const [is, was] = [now ?? "", old ?? ""].map((value) =>
        lineOfValue(endOf(correction, value), field, language),
      ) as [Line, Line];
      if (textOf(is) === textOf(row)) return fill(words.renamedRow, { row, field: capitalised(name), old: was });
      return fill(words.corrected, { row, field: name, new: is, old: was });
    }
    case "removed":
      return fill(words.removed, { row, field: name, old: lineOfValue(endOf(correction, old ?? ""), field, language) });
    case "filled": {
      const is = translationsOf(correction) ?? lineOfValue(endOf(correction, addedOf(correction)), field, language);
      if (textOf(is) === textOf(row)) return fill(words.filledName, { row, field: capitalised(name) });
      return fill(words.filled, { row, field: name, new: is });
    }
    default:
      return fill(words.filled, { row, field: name, new: "" });
  }
}
