import type { OfficeTitle, SourceKind, StateCode, Status } from "./vocabulary.ts";

/** A calendar day as the package writes it: `YYYY-MM-DD` (example: `"2017-06-09"`). */
export type IsoDay = `${number}-${number}-${number}`;

/** A date as exact as its sources: a day, a month or a year (examples: `"2017-06-09"`, `"2010-05"`, `"2010"`). */
export type IsoDate = IsoDay | `${number}-${number}` | `${number}`;

/**
 * A calendar day as the package takes it: `YYYY-MM-DD`, or an object with numeric `year`, `month` and `day` in the
 * ISO calendar, such as `Temporal.PlainDate`. A `Date` is refused: see `dayIn`.
 */
export type Day = string | { readonly year: number; readonly month: number; readonly day: number };

/** The days for which the facts have been checked, both included. */
export interface Coverage {
  readonly from: IsoDay;
  readonly through: IsoDay;
}

/** Something that holds from one day until another: the half-open span `[from, until)`. */
export interface Span {
  /** First day it holds. A month or a year counts from its first day. */
  readonly from: IsoDate;
  /** First day it no longer holds, read like `from`. Absent: it still holds. */
  readonly until?: IsoDate;
}

/** A record that says on whose word it stands. */
export interface Sourced {
  /** Ids of the sources in `sco-data/sources`, at least one. */
  readonly sources: readonly string[];
}

/** The two forms of a name in one language. */
export interface StateName {
  /** Everyday form (example: `"Kazakhstan"`). */
  readonly short: string;
  /** Form used in official documents (example: `"Republic of Kazakhstan"`). */
  readonly official: string;
}

/** A state that ever had a status in the SCO. */
export interface State extends Sourced {
  /** ISO 3166-1 alpha-2 code (example: `"KZ"`). */
  readonly code: StateCode;
  /** ISO 3166-1 alpha-3 code (example: `"KAZ"`). */
  readonly alpha3: string;
  /** ISO 3166-1 numeric code, three digits (example: `"398"`). */
  readonly numeric: string;
  /** Names in English, Russian and Chinese. */
  readonly name: { readonly en: StateName; readonly ru: StateName; readonly zh: StateName };
}

/** The memorandum that goes with a status: of obligations for a member, of partnership for a dialogue partner. */
export interface Memorandum {
  /** Day it was signed, or the month where no source gives the day. */
  readonly signedOn: IsoDate;
  /** City named in it or in reports of the signing, in English. */
  readonly city?: string;
}

/** The time in which a state had one status, by decision of the heads of state. */
export interface Affiliation extends Span, Sourced {
  /** Example: `"observer-by"`. */
  readonly id: string;
  readonly state: StateCode;
  readonly status: Status;
  /** The memorandum signed for it; absent where none was needed or none was found. */
  readonly memorandum?: Memorandum;
}

/** Somebody who held an office. */
export interface Person {
  /** Example: `"rashid-alimov"`. */
  readonly id: string;
  /** Names in English, Russian and Chinese; a form that was not found is absent. */
  readonly name: { readonly en: string; readonly ru?: string; readonly zh?: string };
  /** The part of the English name to sort and address by (example: `"Alimov"`). */
  readonly familyName: string;
  /** Other spellings of the English name found in sources. */
  readonly aliases: readonly string[];
}

/** The time in which one person held one office. */
export interface OfficeTerm extends Span, Sourced {
  /** Example: `"secretary-general-rashid-alimov"`. */
  readonly id: string;
  readonly person: Person;
  /** Title borne during the term. */
  readonly title: OfficeTitle;
  /** The state that put the holder forward. */
  readonly nominatedBy: StateCode;
}

/** How many states have which status. */
export interface AffiliationCounts extends Readonly<Record<Status, number>> {
  /** All of them together. */
  readonly total: number;
}

/** A text that facts rest on. */
export interface Source {
  /** Who published it, in English; a copy names the original publisher first. */
  readonly publisher: string;
  /** Its title, or what it is where no title was found. */
  readonly title: string;
  /** Date of publication; absent where it was not found. */
  readonly date?: IsoDate;
  /** ISO 639-1 code of its language (example: `"ru"`). */
  readonly language: string;
  readonly kind: SourceKind;
  /** Where it can be read. */
  readonly address: string;
}

/** All facts of one release: the shape of `sco-data/data.json`. */
export interface Dataset {
  /** Version of the package (example: `"0.1.0"`). */
  readonly version: string;
  readonly coverage: Coverage;
  readonly states: { readonly [Code in StateCode]: State };
  readonly affiliations: readonly Affiliation[];
  readonly secretariesGeneral: readonly OfficeTerm[];
  /** By id. */
  readonly sources: Readonly<Record<string, Source>>;
}
