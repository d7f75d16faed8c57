// Authored rows become public ones: ids get the names of what they refer to, and evidence by field becomes one list of sources.

import type { Authored, AuthoredCapital } from "../data/authored.ts";
import { chairmanships } from "../data/chairmanships.ts";
import { documents } from "../data/documents.ts";
import { organisations } from "../data/organisations.ts";
import { people } from "../data/people.ts";
import { places } from "../data/places.ts";
import { publishers } from "../data/publishers.ts";
import { sources } from "../data/sources.ts";
import { deepFreeze } from "./freeze.ts";
import type { ReferringField } from "./references.ts";
import type { Chairmanship, CulturalCapital } from "./types.ts";
import { sourceKinds } from "./vocabulary.ts";

interface Named {
  readonly id: string;
}

/** What is written beside each id of a table: one object for each, so that all rows share it, and none with its own row. */
const beside = <Row extends Named>(rows: readonly Row[], ...fields: readonly string[]): ReadonlyMap<string, object> =>
  new Map(rows.map((row) => [row.id, JSON.parse(JSON.stringify(row, [...fields, "en", "ru", "zh"]))]));

const placeNames = beside(places, "id", "name", "state");

const names: { readonly [Field in ReferringField]?: ReadonlyMap<string, object> } = {
  memorandum: beside(documents, "id", "signedOn"),
  organisation: beside(organisations, "id", "name"),
  person: beside(people, "id", "name", "familyName"),
  place: placeNames,
  seat: placeNames,
};

/** The document itself comes first, then the organisation, a state, an agency of the day, and what was written later. */
function rank(id: string): number {
  const { kind, publisher } = sources[id as keyof typeof sources];
  const isOurs = publishers[publisher].kind === "intergovernmental";
  return 2 * sourceKinds.indexOf(kind) - (kind === "official" && isOurs ? 1 : 0);
}

/** Ids of sources, each once, the best first. */
export const bestFirst = (ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].sort((one, other) => rank(one) - rank(other));

/** A row with one list of sources, the best first, in the place of what bears each field. */
const cited = (row: object): object =>
  Object.fromEntries(
    Object.entries(row).map(([field, value]) => {
      if (field !== "sources" && field !== "evidence") return [field, value];
      return ["sources", bestFirst(Object.values(value as Record<string, string>).flat())];
    }),
  );

const publicField = (field: string, value: unknown): readonly [string, unknown] => [
  field,
  names[field as ReferringField]?.get(value as string) ?? publicValue(value),
];

function publicValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(publicValue);
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value).map(([field, part]) => publicField(field, part)))
    : value;
}

/** The state and the time of a cultural capital are those of the chairmanship with which it goes. */
function withSpan({ years, decidedOn, sources: ids, ...capital }: AuthoredCapital): object {
  const chairmanship = chairmanships.find(({ id }) => id === capital.chairmanship);
  const { state, from, until }: Partial<Chairmanship> = chairmanship ?? {};
  return { ...capital, state, years, decidedOn, from, ...(until === undefined ? {} : { until }), sources: ids };
}

/** What `data.json` has of the rows of a table as they are written. */
export const publicRows = (table: string, rows: unknown): unknown =>
  publicValue(table === "culturalCapitals" ? (rows as readonly AuthoredCapital[]).map(withSpan) : rows);

/** The public rows of a table, frozen. */
export const published = <Row>(rows: readonly Authored<NoInfer<Row>>[]): readonly Row[] =>
  deepFreeze(publicValue(rows.map(cited)) as readonly Row[]);

/** The public states of a table by code, frozen. */
export const publishedByCode = <Code extends string, Row extends object>(
  rows: {
    readonly [Key in Code]: Authored<Row>;
  },
): { readonly [Key in Code]: Row } =>
  deepFreeze(
    Object.fromEntries(Object.entries<object>(rows).map(([code, row]) => [code, cited(row)])) as {
      readonly [Key in Code]: Row;
    },
  );

/** The public cultural capitals, frozen. */
export const publishedCapitals = (rows: readonly AuthoredCapital[]): readonly CulturalCapital[] =>
  deepFreeze(publicRows("culturalCapitals", rows.map(cited)) as readonly CulturalCapital[]);
