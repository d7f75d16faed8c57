/**
 * Every row that refers to something, and what a name or code stands for. It asks the other entries, and ships nothing twice.
 *
 * @module
 */
import { delegations } from "./delegations.ts";
import { disputes } from "./disputes.ts";
import { identifiers } from "./identifiers.ts";
import * as main from "./index.ts";
import { once } from "./once.ts";
import { people } from "./people.ts";
import { references } from "./references.ts";
import { show } from "./show.ts";
import { treatyParticipations } from "./treaties.ts";
import type { Dataset, IsoDate, TableName } from "./types.ts";

export { type Found, find } from "./find.ts";
export { type EntityKind, entityKinds } from "./vocabulary.ts";

/** A row that refers to something; its `table` tells the type of its `record`. */
export type Mention = {
  readonly [Name in Exclude<TableName, "publishers" | "sources">]: {
    readonly table: Name;
    /** Id of the record, or the code of a state. */
    readonly id: string;
    /** The field that refers, or its path (examples: `"host"`, `"chair.person"`, `"place.state"`). */
    readonly role: string;
    readonly record: Dataset[Name] extends readonly (infer Row)[] ? Row : Dataset[Name][keyof Dataset[Name]];
  };
}[Exclude<TableName, "publishers" | "sources">];

const tables: Pick<Dataset, Mention["table"]> = {
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
  identifiers,
  disputes,
};

/** A field that refers, and to what; `through` another record where the row does not say it of itself. */
interface Link {
  readonly role: string;
  readonly id: string;
  readonly through: boolean;
}

/** A dispute and an identifier name the record that they are about, of whichever table. */
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
  /** What is referred to. */
  readonly target: string;
  readonly day: string;
}

const idOf = (record: { readonly id: string } | { readonly code: string }): string =>
  "code" in record ? record.code : record.id;

const rowsIn = (rows: object): readonly Mention["record"][] => Object.values(rows);

const entries = (): readonly Entry[] =>
  Object.entries(tables).flatMap(([table, rows]) =>
    rowsIn(rows).flatMap((record) => {
      const id = idOf(record);
      const day = firstDayOf(record as Dated);
      return linksOf(record).map(({ role, id: target }): Entry => {
        return { target, day, mention: Object.freeze({ table, id, role, record }) as Mention };
      });
    }),
  );

/** What refers to each id that a record has, or that a record refers to. */
const index: () => ReadonlyMap<string, readonly Mention[]> = once(() => {
  const mentions = new Map<string, Mention[]>(
    Object.values(tables).flatMap((rows) => rowsIn(rows).map((record) => [idOf(record), []])),
  );
  const byDay = [...entries()].sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
  for (const { target, mention } of byDay) {
    const list = mentions.get(target);
    if (list === undefined) mentions.set(target, [mention]);
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
 * @param id Id of any record or entity, the code of a state, one of `councils`, or the id of a source (examples: `"KG"`,
 * `"tashkent"`).
 * @returns Each row as `table`, `id`, `role` and `record`, by its first day; those without a day come last. The record itself is
 * not among them. Empty where no row refers to it.
 * @throws {RangeError} If there is no such record.
 * @throws {TypeError} If `id` is not a string.
 * @example
 * ```ts
 * import { about } from "sco-data/about";
 *
 * about("zhang-ming").map(({ id, role }) => `${id} as ${role}`)[0]; // => "secretary-general-zhang-ming as person"
 * about("tashkent").find(({ table }) => table === "summits")?.role; // => "place"
 * ```
 */
export function about(id: string): readonly Mention[] {
  const complaint = `${show(id)} is not the id of a record (use find for a name, or an id such as "summit-2024")`;
  if (typeof id !== "string") throw new TypeError(complaint);
  const mentions = index().get(id);
  if (mentions === undefined) throw new RangeError(complaint);
  return mentions;
}
