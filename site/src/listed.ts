// The JSON documents that list what there is of each kind.

import { languages } from "sco-data";
import { nameOf as nameOfKind } from "../../prose/entities/names.ts";
import { idsOf, type Kind } from "../../prose/kinds.ts";
import { textOf } from "../../prose/lines.ts";
import { fileAt, pageAt, permanent } from "./links.ts";
import { nameOf, tableOf } from "./records.ts";

interface Listed {
  readonly id: string;
  /** In the languages in which a name is on record. */
  readonly name: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, string>>;
  readonly json: string;
}

function namesOf(kind: Kind, id: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languages.flatMap((language) => {
      // Days and years are no rows.
      if (tableOf(id) === undefined) return [[language, nameOfKind(kind, id, language)]];
      const line = nameOf(id, language);
      return line.some(({ isFallback }) => isFallback) ? [] : [[language, textOf(line)]];
    }),
  );
}

/** All entities of a kind, in the order in which they follow each other. */
export const listedOf = (kind: Kind): readonly Listed[] =>
  idsOf[kind].map((id) => {
    const path = `${kind}/${id.toLowerCase()}`;
    return {
      id,
      name: namesOf(kind, id),
      pages: Object.fromEntries(languages.map((language) => [language, permanent(pageAt(language, path))])),
      json: permanent(fileAt(`${path}.json`)),
    };
  });
