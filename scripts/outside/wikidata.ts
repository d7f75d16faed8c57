// How our rows differ from a snapshot in Wikidata's JSON (https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON): evidence to read,
// and never values to take. Only what the snapshot says is compared; an item that it lacks is no difference.

import { z } from "zod";
import { type Language, languages } from "../../src/vocabulary.ts";
import type { Written } from "../written.ts";

/** The item of the organisation. */
export const sco = "Q485207";

const memberOf = "P463";
const secretaryGeneral = "P3975";
const country = "P17";
const starts = "P580";
const ends = "P582";

const snak = z.object({ snaktype: z.string(), datavalue: z.object({ value: z.unknown() }).optional() });
const statement = z.object({
  mainsnak: snak,
  rank: z.enum(["preferred", "normal", "deprecated"]),
  qualifiers: z.record(z.string(), z.array(snak)).default({}),
});
const item = z.object({
  labels: z.record(z.string(), z.object({ value: z.string() })).default({}),
  aliases: z.record(z.string(), z.array(z.object({ value: z.string() }))).default({}),
  claims: z.record(z.string(), z.array(statement)).default({}),
});
const snapshotSchema = z.object({ entities: z.record(z.string(), item) });

type Item = z.infer<typeof item>;
type Snak = z.infer<typeof snak>;
type Statement = z.infer<typeof statement>;

/** Something that differs. */
export interface Difference {
  /** Id of our row, or code of our state. */
  readonly record: string;
  readonly field: string;
  readonly ours: string;
  readonly theirs: string;
  /** Item of Wikidata. */
  readonly item: string;
}

const nothing = "nothing";

const itemOf = (snak: Snak): string | undefined =>
  z.object({ id: z.string() }).safeParse(snak.datavalue?.value).data?.id;

/** By the precision of Wikidata: 9 is a year, 10 a month, 11 a day. */
const lengths: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 };

function dateOf(snaks: readonly Snak[] = []): string | undefined {
  const time = z.object({ time: z.string(), precision: z.number() }).safeParse(snaks[0]?.datavalue?.value).data;
  const length = lengths[time?.precision ?? 0];
  return length === undefined ? undefined : time?.time.slice(1, 1 + length);
}

/** Whether two dates can be the same: one says no more than the other. */
const agree = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined ? one === other : one.startsWith(other) || other.startsWith(one);

const claims = (item: Item | undefined, property: string): readonly Statement[] =>
  (item?.claims[property] ?? []).filter(({ rank }) => rank !== "deprecated");

interface Span {
  readonly from?: string | undefined;
  /** The first day on which it no longer holds; of Wikidata the last day on which it did. */
  readonly until?: string | undefined;
}

const dayAfter = (date: string | undefined): string | undefined =>
  date?.length === 10 ? new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10) : date;

const differencesOfSpan = (record: string, item: string, ours: Span, { from, until }: Span): readonly Difference[] => [
  ...(agree(ours.from, from)
    ? []
    : [{ record, field: "from", ours: ours.from ?? nothing, theirs: from ?? nothing, item }]),
  // Some give the last day and some the day of the successor.
  ...(agree(ours.until, until) || agree(ours.until, dayAfter(until))
    ? []
    : [{ record, field: "until", ours: ours.until ?? nothing, theirs: until ?? nothing, item }]),
];

const spanOf = ({ qualifiers }: Statement): Span => ({
  from: dateOf(qualifiers[starts]),
  until: dateOf(qualifiers[ends]),
});

type Named = Readonly<Partial<Record<Language, string>>>;

/** Under which languages Wikidata has a name; its plain Chinese may be in traditional characters. */
const keys: Readonly<Record<Language, readonly string[]>> = { en: ["en"], ru: ["ru"], zh: ["zh-hans", "zh"] };

const folded = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[-.,’' ]/g, "");

function differencesOfNames(record: string, id: string, { labels, aliases }: Item, name: Named): readonly Difference[] {
  return languages.flatMap((language) => {
    const ours = name[language];
    const theirs = keys[language]
      .flatMap((key) => [labels[key]?.value ?? [], ...(aliases[key] ?? []).map(({ value }) => value)])
      .flat();
    if (ours === undefined || theirs[0] === undefined || theirs.map(folded).includes(folded(ours))) return [];
    return [{ record, field: `name.${language}`, ours, theirs: theirs[0], item: id }];
  });
}

/** How the rows differ from a snapshot, table by table. */
export function differencesFrom(snapshot: unknown, data: Written): readonly Difference[] {
  const { entities } = snapshotSchema.parse(snapshot);
  const itemIds = new Map(
    data.identifiers.filter(({ scheme }) => scheme === "wikidata").map(({ record, value }) => [record, value]),
  );
  const itemFor = (record: string): readonly [id: string, item: Item] | undefined => {
    const id = itemIds.get(record);
    const found = id === undefined ? undefined : entities[id];
    return id === undefined || found === undefined ? undefined : [id, found];
  };
  const named = [
    ...Object.entries(data.states).map(([code, { name }]) => [code, name] as const),
    ...[...data.people, ...data.places].map(({ id, name }) => [id, name] as const),
  ];
  const names = named.flatMap(([record, name]) => {
    const [id, item] = itemFor(record) ?? [];
    return id === undefined || item === undefined ? [] : differencesOfNames(record, id, item, name);
  });
  const memberships = Object.keys(data.states).flatMap((code) => {
    const [id, item] = itemFor(code) ?? [];
    if (id === undefined || item === undefined) return [];
    const ours = data.affiliations.find(({ state, status }) => state === code && status === "member");
    const theirs = claims(item, memberOf).find(({ mainsnak }) => itemOf(mainsnak) === sco);
    if (ours === undefined || theirs === undefined)
      return ours === undefined && theirs === undefined
        ? []
        : [
            {
              record: ours?.id ?? code,
              field: "status",
              ours: ours?.status ?? nothing,
              theirs: theirs === undefined ? nothing : "member",
              item: id,
            },
          ];
    return differencesOfSpan(ours.id, id, ours, spanOf(theirs));
  });
  const terms = claims(entities[sco], secretaryGeneral).flatMap((claim) => {
    const id = itemOf(claim.mainsnak);
    const person = [...itemIds].find(([, value]) => value === id)?.[0];
    const ours = data.secretariesGeneral.find((term) => term.person === person);
    return ours === undefined || id === undefined ? [] : differencesOfSpan(ours.id, id, ours, spanOf(claim));
  });
  const countries = data.places.flatMap((place) => {
    const [id, item] = itemFor(place.id) ?? [];
    if (id === undefined || item === undefined) return [];
    const theirs = claims(item, country)
      .filter(({ qualifiers }) => qualifiers[ends] === undefined)
      .map(({ mainsnak }) => itemOf(mainsnak) ?? nothing);
    const ours = itemIds.get(place.state) ?? place.state;
    return theirs.length === 0 || theirs.includes(ours)
      ? []
      : [{ record: place.id, field: "state", ours: place.state, theirs: theirs.join(", "), item: id }];
  });
  return [...names, ...memberships, ...terms, ...countries];
}
