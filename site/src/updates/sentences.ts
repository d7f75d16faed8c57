// Each correction as a sentence, from templates.

import type { Correction, Json, Language } from "sco-data";
import { fill, type Line, textOf } from "../../../prose/lines.ts";
import { nameOf } from "../records.ts";
import { endOf, type Fields, joined, lineOfValue } from "../values.ts";
import { fieldName } from "../words/fields.ts";
import { tableName } from "../words/tables.ts";
import { updates } from "../words/updates.ts";
import { kindOf } from "./kinds.ts";

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
  const lineOf = (value: Json): Line => lineOfValue(endOf(value, field, table), field, language);
  switch (kindOf(correction)) {
    case "corrected": {
      const [is, was] = [lineOf(now ?? ""), lineOf(old ?? "")];
      if (textOf(is) === textOf(row)) return fill(words.renamedRow, { row, field: capitalised(name), old: was });
      return fill(words.corrected, { row, field: name, new: is, old: was });
    }
    case "removed":
      return fill(words.removed, { row, field: name, old: lineOf(old ?? "") });
    case "filled": {
      const is = translationsOf(correction) ?? lineOf(addedOf(correction));
      if (textOf(is) === textOf(row)) return fill(words.filledName, { row, field: capitalised(name) });
      return fill(words.filled, { row, field: name, new: is });
    }
    default:
      return fill(words.filled, { row, field: name, new: "" });
  }
}
