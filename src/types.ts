import type {
  ChangeKind,
  Council,
  DocumentKind,
  FigureId,
  FigureUnit,
  MeetingFormat,
  OfficeTitle,
  RelationKind,
  SourceKind,
  StateCode,
  Status,
} from "./vocabulary.ts";

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
  /** First day covered: that of the founding. */
  readonly from: IsoDay;
  /** Last day covered. */
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
  /** Day it was signed; the month or the year where no source gives the day. */
  readonly signedOn: IsoDate;
  /** City named in it or in reports of the signing, in English. */
  readonly city?: string;
}

/** The time in which a state had one status, by decision of the heads of state. */
export interface Affiliation extends Span, Sourced {
  /** Example: `"observer-by"`. */
  readonly id: string;
  /** ISO 3166-1 alpha-2 code of the state. */
  readonly state: StateCode;
  /** What the state was: `"member"`, `"observer"`, `"dialogue-partner"` or `"partner"`. */
  readonly status: Status;
  /** The memorandum signed for it; absent where none was needed or none was found. */
  readonly memorandum?: Memorandum;
}

/** A name in English and, where they were found, in Russian and Chinese. */
export interface Name {
  readonly en: string;
  readonly ru?: string;
  readonly zh?: string;
}

/** Somebody who held an office. */
export interface Person {
  /** Example: `"rashid-alimov"`. */
  readonly id: string;
  readonly name: Name;
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
  /** The state that put the holder forward; absent where no source says it. */
  readonly nominatedBy?: StateCode;
  /** Id of the meeting that appointed; absent where none was found. */
  readonly appointedAt?: string;
}

/** A holding of which the ends are unknown, and only single days are attested. */
export interface AttestedTerm extends Sourced {
  /** Example: `"deputy-secretary-general-grigory-logvinov"`. */
  readonly id: string;
  readonly person: Person;
  readonly title: OfficeTitle;
  /** The state that put the holder forward; absent where no source says it. */
  readonly nominatedBy?: StateCode;
  /** Days on which a source shows the person in office, in order; nothing is said of any other day. */
  readonly attestedOn: readonly IsoDay[];
}

/** Who presides: always a state, and the person where a source names one. */
export interface Chair {
  readonly state: StateCode;
  /** English name. */
  readonly person?: string;
}

/** Somebody who led a delegation. */
export interface Delegate {
  readonly state: StateCode;
  /** English name. */
  readonly person: string;
  /** Office held at the time, in English. */
  readonly office?: string;
}

/** A meeting of one of the councils, or of the Shanghai Five. */
export interface Meeting extends Sourced {
  /** Example: `"summit-2017"`. */
  readonly id: string;
  readonly body: Council;
  /** Which meeting of its council it was, counted from 1; absent where nobody counts. */
  readonly ordinal?: number;
  readonly firstDay: IsoDay;
  /** The day of the session and the signatures, where a meeting took more than one day. */
  readonly lastDay: IsoDay;
  readonly format: MeetingFormat;
  /** City of the meeting, or of the host of a video meeting, in English. */
  readonly city: string;
  /** State of the host. */
  readonly country: StateCode;
  readonly chair?: Chair;
  /** Number of documents adopted, by the count that is followed. */
  readonly documentCount?: number;
  /** Heads of the members' delegations, where they were established. */
  readonly participants?: readonly Delegate[];
}

/** The time in which one state chaired. */
export interface Chairmanship extends Span, Sourced {
  /** Example: `"chairmanship-kz-2023"`. */
  readonly id: string;
  readonly state: StateCode;
  /** In English. */
  readonly motto?: string;
}

/** A text that the organisation, or its members, adopted. */
export interface Document extends Sourced {
  /** Example: `"charter-2002"`. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** Titles in the languages in which they were found. */
  readonly title: Name;
  /** Day of the signature or of the decision. */
  readonly signedOn: IsoDate;
  /** Day of the entry into force for all; absent where it does not apply or was not found. */
  readonly inForceOn?: IsoDate;
  /** City, in English. */
  readonly city?: string;
  /** Id of the meeting that adopted it. */
  readonly meeting?: string;
  /** States that signed it or acceded. */
  readonly parties?: readonly StateCode[];
  /** What it says, in one sentence. */
  readonly summary?: string;
}

/** A tie between the SCO and an organisation or state outside it. */
export interface ExternalRelation extends Sourced {
  /** Example: `"relation-un-observer"`. */
  readonly id: string;
  /** English name of the partner. */
  readonly partner: string;
  readonly kind: RelationKind;
  /** Day on which it was signed, granted or decided; absent where it was not found. */
  readonly signedOn?: IsoDate;
  readonly city?: string;
  /** Title or number of the instrument, in English. */
  readonly instrument?: string;
}

/** The theme of a calendar year. */
export interface ThematicYear extends Sourced {
  /** Example: `"thematic-year-2024"`. */
  readonly id: string;
  readonly year: number;
  readonly name: Name;
  /** Other English renderings. */
  readonly aliases: readonly string[];
  /** Day of the decision; absent where it was not found. */
  readonly decidedOn?: IsoDate;
}

/** The time in which a city was the tourism and cultural capital. */
export interface CulturalCapital extends Span, Sourced {
  /** Example: `"cultural-capital-qingdao"`. */
  readonly id: string;
  /** In English. */
  readonly city: string;
  readonly state: StateCode;
  /** The pair of years that the decision names (example: `"2024-2025"`). */
  readonly years: string;
  readonly decidedOn: IsoDay;
}

/** An organ of the SCO, or a body beside it. */
export interface Body extends Span, Sourced {
  /** Example: `"secretariat"`. */
  readonly id: string;
  readonly name: Name;
  /** City of its seat, in English. */
  readonly seat?: string;
  readonly country?: StateCode;
  /** What it does, in English. */
  readonly functions?: readonly string[];
  /** Its departments, in English. */
  readonly departments?: readonly string[];
  /** What else matters about it, in one or two sentences. */
  readonly summary?: string;
  /** How its head is chosen. */
  readonly head?: {
    readonly title: OfficeTitle;
    readonly proposedBy?: string;
    readonly approvedBy: string;
    readonly termYears: number;
  };
}

/** A number as it stood from one day until another was stated. */
export interface Figure extends Span, Sourced {
  /** Example: `"secretariat-officials-2024"`. */
  readonly id: string;
  readonly figure: FigureId;
  readonly value: number;
  readonly unit: FigureUnit;
}

/** A dated happening that is no council's meeting. */
export interface OrganisationEvent extends Sourced {
  /** Example: `"secretariat-opening-2004"`. */
  readonly id: string;
  readonly on: IsoDate;
  /** What happened, in English. */
  readonly title: string;
  readonly city?: string;
  readonly country?: StateCode;
  /** Who was there, where it was established. */
  readonly participants?: readonly Delegate[];
  /** What matters about it, in one or two sentences. */
  readonly summary?: string;
}

/** What one side of a dispute says. */
export interface Claim {
  /** The value as this claim would have the field. */
  readonly value: string;
  /** Ids of the sources that make it. */
  readonly sources: readonly string[];
}

/** A contradiction between sources, and what the package makes of it. */
export interface Dispute {
  /** Example: `"end-of-norov"`. */
  readonly id: string;
  /** Id of the record it is about. */
  readonly record: string;
  /** Path of the field in that record (examples: `"until"`, `"participants.3.person"`). */
  readonly field: string;
  readonly claims: readonly Claim[];
  /** The value that the package follows; one of the claims. */
  readonly followed: string;
  /** Why, in a sentence. */
  readonly reason: string;
}

/** The record that each kind of change is about. */
export interface ChangeRecords {
  readonly affiliation: Affiliation;
  readonly chairmanship: Chairmanship;
  readonly "heads-of-government-chairmanship": Chairmanship;
  readonly "secretary-general": OfficeTerm;
  readonly "deputy-secretary-general": OfficeTerm | AttestedTerm;
  readonly "rats-director": OfficeTerm;
  readonly "shanghai-five-summit": Meeting;
  readonly summit: Meeting;
  readonly "heads-of-government-meeting": Meeting;
  readonly "foreign-ministers-meeting": Meeting;
  readonly document: Document;
  readonly "external-relation": ExternalRelation;
  readonly "thematic-year": ThematicYear;
  readonly "cultural-capital": CulturalCapital;
  readonly body: Body;
  readonly figure: Figure;
  readonly event: OrganisationEvent;
}

/** Something that changed on a day; its `kind` tells the type of its `record`, and what can happen to it. */
export type Change = {
  readonly [Kind in ChangeKind]: {
    readonly kind: Kind;
    readonly type: ChangeRecords[Kind] extends Document
      ? "happens" | "enters-into-force"
      : ChangeRecords[Kind] extends Meeting | ExternalRelation | OrganisationEvent
        ? "happens"
        : "begins" | "ends";
    /** The day that counts: the first of a month or year where no day was found. */
    readonly day: IsoDay;
    /** A term of which only single days are attested neither begins nor ends, so that there is no change of it. */
    readonly record: Exclude<ChangeRecords[Kind], AttestedTerm>;
  };
}[ChangeKind];

/** Everything that held on one day; what held nothing is `undefined`, and so is not in its JSON. */
export interface Organisation {
  readonly day: IsoDay;
  /** Whether the facts have been checked for the day; if not, this is the last known answer. */
  readonly covered: boolean;
  readonly members: readonly State[];
  readonly observers: readonly State[];
  readonly dialoguePartners: readonly State[];
  readonly partners: readonly State[];
  readonly counts: AffiliationCounts;
  readonly secretaryGeneral?: OfficeTerm | undefined;
  /** As far as they are attested. */
  readonly deputySecretariesGeneral: readonly (OfficeTerm | AttestedTerm)[];
  readonly ratsDirector?: OfficeTerm | undefined;
  readonly chair?: Chairmanship | undefined;
  readonly headsOfGovernmentChair?: Chairmanship | undefined;
  readonly lastSummit?: Meeting | undefined;
  readonly nextSummit?: Meeting | undefined;
  readonly thematicYear?: ThematicYear | undefined;
  readonly culturalCapital?: CulturalCapital | undefined;
  readonly bodies: readonly Body[];
  readonly documentsInForce: readonly Document[];
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
  /** Who speaks, and how close to the fact. */
  readonly kind: SourceKind;
  /** Where it can be read. */
  readonly address: string;
  /** The finest date that it gives for what it is cited for; absent where it gives a day. */
  readonly finest?: "month" | "year";
}

/** An id that an earlier release had, and that will not come back. */
export interface FormerId {
  /** The table it stood in (example: `"documents"`). */
  readonly table: Exclude<keyof Dataset, "version" | "coverage" | "formerIds">;
  readonly id: string;
  /** The id of the same row since then; absent where the row was withdrawn. */
  readonly now?: string;
}

/** All facts of one release: the shape of `sco-data/data.json`. */
export interface Dataset {
  /** Version of the package (example: `"0.1.0"`). */
  readonly version: string;
  readonly coverage: Coverage;
  readonly states: { readonly [Code in StateCode]: State };
  readonly affiliations: readonly Affiliation[];
  readonly secretariesGeneral: readonly OfficeTerm[];
  readonly deputySecretariesGeneral: readonly (OfficeTerm | AttestedTerm)[];
  readonly ratsDirectors: readonly OfficeTerm[];
  readonly shanghaiFiveSummits: readonly Meeting[];
  readonly summits: readonly Meeting[];
  readonly headsOfGovernmentMeetings: readonly Meeting[];
  readonly foreignMinistersMeetings: readonly Meeting[];
  readonly chairmanships: readonly Chairmanship[];
  readonly headsOfGovernmentChairmanships: readonly Chairmanship[];
  readonly documents: readonly Document[];
  readonly externalRelations: readonly ExternalRelation[];
  readonly thematicYears: readonly ThematicYear[];
  readonly culturalCapitals: readonly CulturalCapital[];
  readonly bodies: readonly Body[];
  readonly figures: readonly Figure[];
  readonly events: readonly OrganisationEvent[];
  readonly disputes: readonly Dispute[];
  /** By id. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly formerIds: readonly FormerId[];
}
