/**
 * Every row that refers to something, and what a name or code stands for. It asks the other entries, and ships nothing twice.
 *
 * @module
 */
import { delegations } from "./delegations.ts";
import { disputes } from "./disputes.ts";
import { fold } from "./fold.ts";
import * as main from "./index.ts";
import { once } from "./once.ts";
import { people } from "./people.ts";
import { references } from "./references.ts";
import { show } from "./show.ts";
import { treatyParticipations } from "./treaties.ts";
import type { Dataset, IsoDate, Name, TableName } from "./types.ts";
import type { EntityKind } from "./vocabulary.ts";

export type { EntityKind } from "./vocabulary.ts";
export { entityKinds } from "./vocabulary.ts";

type Tables = Pick<Dataset, Exclude<TableName, "publishers" | "sources">>;

type RowOf<Table> = Table extends readonly (infer Row)[] ? Row : Table[keyof Table];

/** A row that refers to something; its `table` tells the type of its `record`. */
export type Mention = {
  readonly [Name in keyof Tables]: {
    readonly table: Name;
    /** The field that refers, or its path (examples: `"host"`, `"chair.person"`, `"place.state"`). */
    readonly role: string;
    readonly record: RowOf<Tables[Name]>;
  };
}[keyof Tables];

/** What a text stands for. */
export interface Found {
  readonly kind: EntityKind;
  /** Id, or the code of a state. */
  readonly id: string;
  readonly name: Name;
}

const tables: Tables = {
  states: main.states,
  otherStates: main.otherStates,
  people,
  places: main.places,
  organisations: main.organisations,
  bodies: main.bodies,
  affiliations: main.affiliations,
  secretariesGeneral: main.secretariesGeneral,
  deputySecretariesGeneral: main.deputySecretariesGeneral,
  ratsDirectors: main.ratsDirectors,
  shanghaiFiveSummits: main.shanghaiFiveSummits,
  summits: main.summits,
  headsOfGovernmentMeetings: main.headsOfGovernmentMeetings,
  foreignMinistersMeetings: main.foreignMinistersMeetings,
  delegations,
  chairmanships: main.chairmanships,
  headsOfGovernmentChairmanships: main.headsOfGovernmentChairmanships,
  documents: main.documents,
  treatyParticipations,
  externalRelations: main.externalRelations,
  thematicYears: main.thematicYears,
  culturalCapitals: main.culturalCapitals,
  figures: main.figures,
  events: main.events,
  disputes,
};

/** A field that refers, and to what; `through` another record where the row does not say it of itself. */
interface Link {
  readonly role: string;
  readonly id: string;
  readonly through: boolean;
}

/** A dispute names the record that it is about, of whichever table. */
const refers = (field: string): boolean => field === "record" || Object.hasOwn(references, field);

function linksIn(value: unknown, field: string, role: string, through = false): readonly Link[] {
  if (Array.isArray(value)) return value.flatMap((item) => linksIn(item, field, role, through));
  if (typeof value === "string") return refers(field) ? [{ role, id: value, through }] : [];
  if (typeof value !== "object" || value === null) return [];
  const { id } = value as { readonly id?: unknown };
  const isOther = refers(field) && typeof id === "string";
  const inner = Object.entries(value).flatMap(([key, part]) =>
    linksIn(part, key, role === "" ? key : `${role}.${key}`, through || isOther),
  );
  return isOther ? [{ role, id, through }, ...inner] : inner;
}

/** The links of a record, each role once; to what it refers to itself, it does not refer through another. */
function linksOf(record: object): readonly Link[] {
  const links = linksIn(record, "", "");
  const direct = new Set(links.filter(({ through }) => !through).map(({ id }) => id));
  const wanted = links.filter(({ id, through }) => !through || !direct.has(id));
  return [...new Map(wanted.map((link) => [`${link.role} ${link.id}`, link])).values()];
}

/** A record as far as its first day goes. */
interface Dated {
  readonly from?: IsoDate;
  readonly firstDay?: IsoDate;
  readonly signedOn?: IsoDate;
  readonly on?: IsoDate;
  readonly attestedOn?: readonly IsoDate[];
  readonly year?: number;
  readonly meeting?: string;
  readonly consent?: { readonly on?: IsoDate; readonly attestedOn?: IsoDate };
  readonly depositedOn?: IsoDate;
  readonly inForceOn?: IsoDate;
}

const undated = "undated";

const gatherings: () => ReadonlyMap<string, IsoDate> = once(
  () =>
    new Map<string, IsoDate>([
      ...[main.shanghaiFiveSummits, main.summits, main.headsOfGovernmentMeetings, main.foreignMinistersMeetings]
        .flat()
        .map(({ id, firstDay }): [string, IsoDate] => [id, firstDay]),
      ...main.events.map(({ id, on }): [string, IsoDate] => [id, on]),
    ]),
);

function firstDayOf(record: Dated): string {
  const { from, firstDay, signedOn, on, attestedOn, year, meeting, consent, depositedOn, inForceOn } = record;
  const own =
    from ??
    firstDay ??
    signedOn ??
    on ??
    attestedOn?.[0] ??
    consent?.on ??
    depositedOn ??
    consent?.attestedOn ??
    inForceOn;
  const date = own ?? (meeting === undefined ? undefined : gatherings().get(meeting));
  if (date !== undefined) return main.earliest(date);
  return year === undefined ? undated : main.earliest(String(year));
}

interface Entry {
  readonly mention: Mention;
  readonly id: string;
  readonly day: string;
}

const entries = (): readonly Entry[] =>
  Object.entries(tables).flatMap(([table, rows]) =>
    Object.values<object>(rows).flatMap((record) =>
      linksOf(record).map(({ role, id }): Entry => {
        return { id, day: firstDayOf(record), mention: Object.freeze({ table, role, record }) as Mention };
      }),
    ),
  );

const idOf = (record: { readonly id: string } | { readonly code: string }): string =>
  "code" in record ? record.code : record.id;

/** What refers to each id that a record has, or that a record refers to. */
const index: () => ReadonlyMap<string, readonly Mention[]> = once(() => {
  const mentions = new Map<string, Mention[]>(
    Object.values(tables).flatMap((rows) => Object.values<Mention["record"]>(rows).map((record) => [idOf(record), []])),
  );
  const byDay = [...entries()].sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  for (const { id, mention } of byDay) {
    const list = mentions.get(id);
    if (list === undefined) mentions.set(id, [mention]);
    else list.push(mention);
  }
  for (const list of mentions.values()) Object.freeze(list);
  return mentions;
});

/**
 * Every row that refers to a record or an entity, with the role that this has in the row.
 *
 * A row that refers in two roles stands there twice, such as a summit for the state that hosts and chairs it. A row refers
 * to a state also through its place, where it does not name the state itself.
 *
 * @param id Id of any record or entity, the code of a state, or the id of a source (examples: `"KG"`, `"tashkent"`).
 * @returns Each row as `table`, `role` and `record`, by its first day; those without a day come last. The record itself is
 * not among them. Empty where no row refers to it.
 * @throws {RangeError} If there is no such record.
 * @throws {TypeError} If `id` is not a string.
 * @example
 * ```ts
 * import { about } from "sco-data/about";
 *
 * about("zhang-ming").map(({ table, role }) => `${table} ${role}`).join(); // => "secretariesGeneral person"
 * about("tashkent").find(({ table }) => table === "summits")?.role; // => "place"
 * ```
 */
export function about(id: string): readonly Mention[] {
  const complaint = `${show(id)} is not the id of a record (expected one such as "summit-2024")`;
  if (typeof id !== "string") throw new TypeError(complaint);
  const mentions = index().get(id);
  if (mentions === undefined) throw new RangeError(complaint);
  return mentions;
}

const inAllLanguages = (...names: readonly Name[]): readonly string[] => names.flatMap((name) => Object.values(name));

/** Everything that can be found, with all that it goes by. */
const findable = (): readonly (readonly [found: Found, names: readonly string[]])[] => [
  ...[...Object.values(main.states), ...Object.values(main.otherStates)].map(
    ({ code, alpha3, numeric, name, officialName, aliases }) =>
      [
        { kind: "state", id: code, name },
        [code, alpha3, numeric, ...inAllLanguages(name, officialName), ...aliases],
      ] as const,
  ),
  ...people.map(
    ({ id, name, aliases }) => [{ kind: "person", id, name }, [id, ...inAllLanguages(name), ...aliases]] as const,
  ),
  ...main.places.map(
    ({ id, name, formerNames = [] }) =>
      [
        { kind: "place", id, name },
        [id, ...inAllLanguages(name, ...formerNames.map((former) => former.name))],
      ] as const,
  ),
  ...main.organisations.map(
    ({ id, name, aliases }) => [{ kind: "organisation", id, name }, [id, ...inAllLanguages(name), ...aliases]] as const,
  ),
  ...main.bodies.map(({ id, name }) => [{ kind: "body", id, name }, [id, ...inAllLanguages(name)]] as const),
  ...main.documents.map(
    ({ id, title }) => [{ kind: "document", id, name: title }, [id, ...inAllLanguages(title)]] as const,
  ),
];

const foundByName: () => ReadonlyMap<string, readonly Found[]> = once(() => {
  const byName = new Map<string, Found[]>();
  for (const [found, names] of findable()) {
    Object.freeze(found);
    for (const name of new Set(names.map(fold))) byName.set(name, [...(byName.get(name) ?? []), found]);
  }
  for (const list of byName.values()) Object.freeze(list);
  return byName;
});

const nothing: readonly Found[] = /* @__PURE__ */ Object.freeze([]);

/**
 * What a name or code stands for: a state, a person, a place, an organisation, a body or a document.
 *
 * Names, codes and ids are compared whole, in English, Russian and Chinese, without regard to case, accents and apostrophes.
 *
 * @param text What somebody wrote.
 * @returns Each match as `kind`, `id` and `name`, in the order of `entityKinds`; empty where nothing goes by that name.
 * @throws {TypeError} If `text` is not a string.
 * @example
 * ```ts
 * import { find } from "sco-data/about";
 *
 * find("Иран").map(({ kind, id }) => `${kind} ${id}`); // => ["state IR"]
 * find("nur-sultan")[0]?.name.en; // => "Astana"
 * find("Atlantis"); // => []
 * ```
 */
export function find(text: string): readonly Found[] {
  if (typeof text !== "string") throw new TypeError(`${show(text)} is not a text (expected a name, a code or an id)`);
  return foundByName().get(fold(text)) ?? nothing;
}
