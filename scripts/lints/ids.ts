import type { Dataset, Meeting } from "../../src/types.ts";
import { type Lint, repeated, rowsOf } from "./rows.ts";

/** An id stands once in all tables. */
export const repeatedIds: Lint = (data) =>
  repeated(rowsOf(data).flatMap(({ table, row }) => (table === "states" ? [] : [row.id]))).map(
    (id) => `${id}: is the id of two rows; give one of them another`,
  );

const year = (date: string): string => date.slice(0, 4);
const slug = (city: string): string => city.toLowerCase().replaceAll(" ", "-");
const meetingIds = (rows: readonly Meeting[], prefix: string): readonly (readonly [string, string])[] =>
  rows.map((row) => [row.id, `${prefix}-${year(row.firstDay)}`]);

/** The ids that follow from what their rows say. */
const derivedIds = (data: Dataset): readonly (readonly [id: string, derived: string])[] => [
  ...data.affiliations.map((row) => [row.id, `${row.status}-${row.state.toLowerCase()}`] as const),
  ...data.secretariesGeneral.map((row) => [row.id, `secretary-general-${row.person.id}`] as const),
  ...data.deputySecretariesGeneral.map((row) => [row.id, `deputy-secretary-general-${row.person.id}`] as const),
  ...data.ratsDirectors.map((row) => [row.id, `rats-director-${row.person.id}`] as const),
  ...meetingIds(data.shanghaiFiveSummits, "shanghai-five"),
  ...meetingIds(data.summits, "summit"),
  ...meetingIds(data.headsOfGovernmentMeetings, "heads-of-government"),
  ...meetingIds(data.foreignMinistersMeetings, "foreign-ministers"),
  ...data.chairmanships.map((row) => [row.id, `chairmanship-${row.state.toLowerCase()}-${year(row.from)}`] as const),
  ...data.headsOfGovernmentChairmanships.map(
    (row) => [row.id, `heads-of-government-chairmanship-${row.state.toLowerCase()}-${year(row.from)}`] as const,
  ),
  ...data.figures.map((row) => [row.id, `${row.figure}-${year(row.from)}`] as const),
  ...data.thematicYears.map((row) => [row.id, `thematic-year-${row.year}`] as const),
  ...data.culturalCapitals.map((row) => [row.id, `cultural-capital-${slug(row.city)}`] as const),
  ...Object.entries(data.states).map(([code, row]) => [row.code, code] as const),
];

/** The years that ids of other tables carry. */
const datedIds = (data: Dataset): readonly (readonly [id: string, date: string])[] => [
  ...data.documents.map((row) => [row.id, row.signedOn] as const),
  ...data.events.map((row) => [row.id, row.on] as const),
  ...data.externalRelations.map((row) => [row.id, row.signedOn ?? ""] as const),
];

/** An id says what its row is: its words and its year are those of the row. */
export const misleadingIds: Lint = (data) => [
  ...derivedIds(data)
    .filter(([id, derived]) => id !== derived)
    .map(([id, derived]) => `${id}: its row is ${derived}; correct the row, or give it the id it should have`),
  ...datedIds(data).flatMap(([id, date]) => {
    const named = /(?<!until)-((?:19|20)\d\d)(?!\d)/.exec(id)?.[1];
    return named === undefined || named === year(date)
      ? []
      : [`${id}: its row is of ${date}; correct the day, or give it the id it should have`];
  }),
  ...data.documents.flatMap(({ id, parties }) => {
    const state = /^memorandum-of-partnership-(..)$/.exec(id)?.[1]?.toUpperCase();
    return state === undefined || parties?.join() === state
      ? []
      : [`${id} parties: are ${parties}, not ${state}; correct one of the two`];
  }),
];
