// What every row of the package is called, by its id.

import type { Dataset, Language, TableName } from "sco-data";
import dataset from "sco-data/data.json" with { type: "json" };
import { named } from "../../prose/cells.ts";
import { fill, type Line, type Piece } from "../../prose/lines.ts";
import { phrases } from "../../prose/sentence-words.ts";
import { meetingPiece, placePiece, statePiece } from "../../prose/sentences.ts";
import { terms } from "../../prose/terms.ts";
import { fieldName } from "./words/fields.ts";
import { rowWords } from "./words/rows.ts";

const data = dataset as unknown as Dataset;

type Row<Table extends TableName> = Dataset[Table] extends readonly (infer One)[]
  ? One
  : Dataset[Table][keyof Dataset[Table]];

type Name = (language: Language) => Line;

/** The rows of a table with their names; those of a table by key have the key as their id. */
function rowsOf<Table extends TableName>(
  table: Table,
  lineOf: (row: Row<Table>, language: Language) => Line | Piece,
): readonly (readonly [id: string, table: TableName, name: Name])[] {
  const rows = data[table];
  const nameOf =
    (row: Row<Table>): Name =>
    (language) => {
      const line = lineOf(row, language);
      return "text" in line ? [line] : line;
    };
  return Object.entries(rows as unknown as Readonly<Record<string, Row<Table> & { readonly id: string }>>).map(
    ([key, row]) => [Array.isArray(rows) ? row.id : key, table, nameOf(row)] as const,
  );
}

/** Names with a comma between them. */
const joined = (language: Language, ...parts: readonly (Piece | Line | string)[]): Line =>
  parts.flatMap((part, index) => [
    ...(index === 0 ? [] : [{ text: rowWords[language].comma }]),
    ...(typeof part === "string" ? [{ text: part }] : "text" in part ? [part] : part),
  ]);

const ofEntity = (
  { id, name }: { readonly id: string; readonly name: Parameters<typeof named>[0] },
  language: Language,
) => named(name, language, id);

const ofTerm = (row: Row<"secretariesGeneral"> | Row<"deputySecretariesGeneral">, language: Language): Line =>
  joined(language, ofEntity(row.person, language), terms[language].title[row.title]);

const ofChairmanship =
  (key: "chairmanship" | "headsOfGovernmentChairmanship") =>
  ({ state, from }: Row<"chairmanships">, language: Language): Line =>
    fill(rowWords[language][key], { state: statePiece(state, language), year: from.slice(0, 4) });

const ofDelegation = ({ state, organisation, body, meeting }: Row<"delegations">, language: Language): Line => {
  const who = state
    ? statePiece(state, language)
    : organisation
      ? ofEntity(organisation, language)
      : nameOf(body ?? "", language);
  return fill(rowWords[language].delegation, { who, meeting: nameOf(meeting, language) });
};

const ofFigure = ({ figure, state, value, unit }: Row<"figures">, language: Language): Line =>
  fill(phrases[language].figure[figure].begins, {
    state: state === undefined ? "" : statePiece(state, language),
    value: unit === "percent" ? `${value} %` : String(value),
  });

const ofTie = ({ organisation, state, kind }: Row<"externalRelations">, language: Language): Line =>
  fill(phrases[language].relation[kind], {
    other: organisation ? ofEntity(organisation, language) : state ? statePiece(state, language) : "",
  });

const rows = [
  ...rowsOf("states", ({ code }, language) => statePiece(code, language)),
  ...rowsOf("otherStates", ({ code }, language) => statePiece(code, language)),
  ...rowsOf("people", ofEntity),
  ...rowsOf("places", ofEntity),
  ...rowsOf("organisations", ofEntity),
  ...rowsOf("bodies", ofEntity),
  ...rowsOf("affiliations", ({ state, status }, language) =>
    joined(language, statePiece(state, language), terms[language].status[status]),
  ),
  ...rowsOf("secretariesGeneral", ofTerm),
  ...rowsOf("deputySecretariesGeneral", ofTerm),
  ...rowsOf("ratsDirectors", ofTerm),
  ...rowsOf("shanghaiFiveSummits", meetingPiece),
  ...rowsOf("summits", meetingPiece),
  ...rowsOf("headsOfGovernmentMeetings", meetingPiece),
  ...rowsOf("foreignMinistersMeetings", meetingPiece),
  ...rowsOf("delegations", ofDelegation),
  ...rowsOf("chairmanships", ofChairmanship("chairmanship")),
  ...rowsOf("headsOfGovernmentChairmanships", ofChairmanship("headsOfGovernmentChairmanship")),
  ...rowsOf("documents", ({ id, title }, language) => named(title, language, id)),
  ...rowsOf("treatyParticipations", ({ state, document }, language) =>
    joined(language, statePiece(state, language), nameOf(document, language)),
  ),
  ...rowsOf("externalRelations", ofTie),
  ...rowsOf("thematicYears", ({ name, year }, language) => ({ ...named(name, language), id: String(year) })),
  ...rowsOf("culturalCapitals", ({ place, from }, language) =>
    joined(language, placePiece(place, from, language), terms[language].capital),
  ),
  ...rowsOf("figures", ofFigure),
  ...rowsOf("events", ({ id, title }, language) => named(title, language, id)),
  ...rowsOf("identifiers", ({ record, scheme }, language) =>
    joined(language, nameOf(record, language), terms[language].scheme[scheme]),
  ),
  ...rowsOf("disputes", ({ record, field }, language) =>
    joined(language, nameOf(record, language), fieldName(field, language) ?? field),
  ),
  ...rowsOf("publishers", ({ name }, language) =>
    language === "en" ? { text: name } : { text: name, language: "en" },
  ),
  ...rowsOf("sources", ({ title }) => ({ text: title })),
];

const byId: ReadonlyMap<string, { readonly table: TableName; readonly name: Name }> = new Map(
  rows.map(([id, table, name]) => [id, { table, name }]),
);

/** The table that has a row of an id, if there is one. */
export const tableOf = (id: string): TableName | undefined => byId.get(id)?.table;

/** What the row of an id is called, or the id where no row has it any more. */
export const nameOf = (id: string, language: Language): Line => byId.get(id)?.name(language) ?? [{ text: id }];
