import { tables } from "../../src/tables.ts";
import type { Written } from "../written.ts";
import { type Lint, type Row, repeated, rowsOf } from "./rows.ts";

/** An id stands once in all tables, and so does the code of a state. */
export const repeatedIds: Lint = (data) =>
  repeated(rowsOf(data).map(({ row }) => row.id)).map((id) => `${id}: is the id of two rows; give one of them another`);

/** The id that the declaration of its table derives from a row. */
const derivedId = (table: string, row: Row): string => {
  const derive = tables[table as keyof typeof tables].id as ((row: Row) => string) | undefined;
  return derive?.(row) ?? row.id;
};

/** The years that ids of other tables carry. */
const datedIds = (data: Written): readonly (readonly [id: string, date: string])[] => [
  ...data.documents.map((row) => [row.id, row.signedOn] as const),
  ...data.events.map((row) => [row.id, row.on] as const),
  ...data.externalRelations.map((row) => [row.id, row.signedOn ?? ""] as const),
];

/** The words by which an id can name an organisation: those of its own id, and its abbreviations. */
const wordsFor = ({ id, aliases }: Written["organisations"][number]): readonly string[] => [
  ...id.split("-"),
  ...aliases.map((alias) => alias.toLowerCase()),
];

/** The id of a tie names its organisation; a resolution is one of the General Assembly. */
export const strangersInIds: Lint = (data) =>
  data.externalRelations.flatMap(({ id, kind, organisation }) => {
    if (kind === "resolution" && organisation !== "un-general-assembly")
      return [`${id} organisation: is ${organisation}, which passes no resolutions; correct one of the two`];
    const named = data.organisations.find((row) => row.id === organisation);
    const words = named === undefined ? [] : wordsFor(named);
    return named === undefined || id.split("-").some((word) => words.includes(word))
      ? []
      : [`${id} organisation: is ${organisation}, which the id does not name; correct one of the two`];
  });

/** An id says what its row is: its words and its year are those of the row. */
export const misleadingIds: Lint = (data) => [
  ...rowsOf(data)
    .map(({ table, row }) => [row.id, derivedId(table, row)] as const)
    .filter(([id, derived]) => id !== derived)
    .map(([id, derived]) => `${id}: by its fields the row is ${derived}; correct the field, or the id`),
  ...datedIds(data).flatMap(([id, date]) => {
    // Both years of a range are those for which a plan is.
    const named = /(?<!until|-\d{4})-((?:19|20)\d\d)(?!\d|-\d{4})/.exec(id)?.[1];
    return named === undefined || named === date.slice(0, 4)
      ? []
      : [`${id}: its row is of ${date}; correct the day, or the id`];
  }),
  ...data.documents.flatMap(({ id, signatories }) => {
    const state = /^memorandum-of-partnership-(..)$/.exec(id)?.[1]?.toUpperCase();
    return state === undefined || signatories?.join() === state
      ? []
      : [`${id} signatories: are ${signatories}, not ${state}; correct one of the two`];
  }),
];
