import type {
  ChangeKind,
  Completeness,
  ConsentForm,
  Council,
  CoverageKind,
  DelegationRole,
  DocumentKind,
  FigureId,
  FigureUnit,
  IdentifierScheme,
  MeetingFormat,
  OfficeTitle,
  OtherStateCode,
  PublisherControl,
  PublisherKind,
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

/** The days for which the tables that claim to have all there is have been checked, both included. */
export interface Coverage {
  /** First day covered: that of the founding. */
  readonly from: IsoDay;
  /** Last day covered. */
  readonly through: IsoDay;
}

/** How far one table has been checked. */
export interface TableCoverage {
  /** Last day up to which it is as complete as `complete` says. */
  readonly through: IsoDay;
  /** What is claimed: `"all"` there is, what was `"found"`, or what is `"referred-to"` by other rows. */
  readonly complete: CoverageKind;
  /** Day on which somebody last searched for something newer. */
  readonly lookedOn: IsoDay;
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

/** A name in English and, where they were found, in Russian and Chinese. */
export interface Name {
  readonly en: string;
  readonly ru?: string;
  readonly zh?: string;
}

/** A name in English, Russian and Chinese. */
export type FullName = Required<Name>;

/** A state that ever had a status in the SCO. */
export interface State extends Sourced {
  /** ISO 3166-1 alpha-2 code (example: `"KZ"`). */
  readonly code: StateCode;
  /** ISO 3166-1 alpha-3 code (example: `"KAZ"`). */
  readonly alpha3: string;
  /** ISO 3166-1 numeric code, three digits (example: `"398"`). */
  readonly numeric: string;
  /** Everyday name (example: `"Kazakhstan"`). */
  readonly name: FullName;
  /** Name in official documents (example: `"Republic of Kazakhstan"`). */
  readonly officialName: FullName;
  /** Other names in use, in any of the three languages (example: `"Turkey"`). */
  readonly aliases: readonly string[];
}

/** A state that never had a status, and came to a meeting or hosted what is in the facts. */
export interface OtherState extends Omit<State, "code" | "officialName"> {
  readonly code: OtherStateCode;
  readonly officialName: Name;
}

/** Somebody who stands in a row: a holder of an office, a chair, a delegate. */
export interface Person extends Sourced {
  /** Example: `"rashid-alimov"`. */
  readonly id: string;
  /** In Chinese as the texts print it, which may be the family name alone. */
  readonly name: Name;
  /** The part of the English name to sort and address by (example: `"Alimov"`); absent where it was not established. */
  readonly familyName?: string;
  /** Other spellings of the English name found in sources. */
  readonly aliases: readonly string[];
}

/** The person that a row refers to; the rest stands in `people`. */
export type PersonName = Pick<Person, "id" | "name" | "familyName">;

/** The name that a place had for a time, before another. */
export interface FormerName extends Required<Span> {
  readonly name: Name;
}

/** A city, or a region where no city was found. */
export interface Place extends Sourced {
  /** Example: `"astana"`. */
  readonly id: string;
  /** Its name today. */
  readonly name: Name;
  /** The state that it lies in. */
  readonly state: StateCode | OtherStateCode;
  /** The names that it had since 1996, oldest first. */
  readonly formerNames?: readonly FormerName[];
}

/** The place that a row refers to, by its name today; the rest stands in `places`. */
export type PlaceName = Pick<Place, "id" | "name" | "state">;

/** An organisation outside the SCO. */
export interface OutsideOrganisation extends Sourced {
  /** Example: `"csto"`. */
  readonly id: string;
  readonly name: Name;
  /** Abbreviations and other names found in sources. */
  readonly aliases: readonly string[];
}

/** The organisation that a row refers to; the rest stands in `organisations`. */
export type OrganisationName = Pick<OutsideOrganisation, "id" | "name">;

/** The memorandum that goes with a status: of obligations for a member, of partnership for a dialogue partner. */
export type Memorandum = Pick<OrganisationDocument, "id" | "signedOn">;

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

/** The time in which one person held one office. */
export interface OfficeTerm extends Span, Sourced {
  /** Example: `"secretary-general-rashid-alimov"`. */
  readonly id: string;
  readonly person: PersonName;
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
  readonly person: PersonName;
  readonly title: OfficeTitle;
  /** The state that put the holder forward; absent where no source says it. */
  readonly nominatedBy?: StateCode;
  /** Days on which a source shows the person in office, in order; nothing is said of any other day. */
  readonly attestedOn: readonly IsoDay[];
}

/** Who presides: always a state, and the person where a source names one. */
export interface Chair {
  readonly state: StateCode;
  readonly person?: PersonName;
}

/** A meeting of one of the councils, or of the Shanghai Five. */
export interface Meeting extends Sourced {
  /** Example: `"summit-2017"`. */
  readonly id: string;
  /** The id of the council in `bodies`, or `"shanghai-five"`. */
  readonly council: Council;
  /** Which meeting of its council it was, counted from 1; absent where nobody counts. */
  readonly ordinal?: number;
  readonly firstDay: IsoDay;
  /** The day of the session and the signatures, where a meeting took more than one day. */
  readonly lastDay: IsoDay;
  readonly format: MeetingFormat;
  /** Where it was held, by its name today (see `placeNameOn`); of a video meeting, where the host sat. */
  readonly place: PlaceName;
  /** State of the host; of a meeting in a state without a status, the one that presided. */
  readonly host: StateCode;
  readonly chair?: Chair;
  /** Number of documents adopted, by the count that is followed; `documents` may name fewer. */
  readonly documentCount?: number;
}

/**
 * Who came to a meeting or an event, for one of `state`, `organisation` and `body`. It says who sat there, and nothing of recognition.
 */
export interface Delegation extends Sourced {
  /** Example: `"delegation-summit-2017-kz"`. */
  readonly id: string;
  /** Id of the meeting, or of the event. */
  readonly meeting: string;
  readonly state?: StateCode | OtherStateCode;
  readonly organisation?: OrganisationName;
  /** Id of the body of the SCO (example: `"secretariat"`). */
  readonly body?: string;
  /** Who led it. */
  readonly person: PersonName;
  /** Office held at the time, in English, as the communiqué prints it. */
  readonly office?: string;
  /** What the state was to the SCO, or to the Five, when the meeting ended; an organisation is a guest, a body of the SCO a body. */
  readonly role: DelegationRole;
}

/** The time in which one state chaired. */
export interface Chairmanship extends Span, Sourced {
  /** Example: `"chairmanship-kz-2023"`. */
  readonly id: string;
  readonly state: StateCode;
  /** As texts in each language print it. */
  readonly motto?: Name;
}

/** A text that the organisation, or its members, adopted. */
export interface OrganisationDocument extends Sourced {
  /** Example: `"charter-2002"`. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** Titles in the languages in which they were found. */
  readonly title: Name;
  /** Day of the signature or of the decision. */
  readonly signedOn: IsoDate;
  /** Day of the entry into force in general, by its own terms; absent where it does not apply or was not found. */
  readonly inForceOn?: IsoDate;
  /** Id of the document that took its place, as a text says; from which day on is not told. */
  readonly supersededBy?: string;
  readonly place?: PlaceName;
  /** Id of the meeting that adopted it. */
  readonly meeting?: string;
  /** States that signed it, in the order of their codes. Who joined later stands in `sco-data/treaties`. */
  readonly signatories?: readonly StateCode[];
  /** How complete `signatories` is; `"none"` where it is absent. */
  readonly signatoriesKnown: Completeness;
  /** What it says, in one sentence of this package, in English. */
  readonly summary?: string;
}

/** How a state bound itself to a treaty. */
export interface Consent {
  readonly form: ConsentForm;
  /** Day of the act; absent where it was not found. */
  readonly on?: IsoDate;
  /** A day on which a source shows the state bound, where the day of the act was not found. */
  readonly attestedOn?: IsoDay;
  /** The act, in English (example: `"Law No. 129-IV"`). */
  readonly act?: string;
}

/** What one state has done about one treaty. */
export interface TreatyParticipation extends Sourced {
  /** Example: `"treaty-of-good-neighbourliness-2007-in"`. */
  readonly id: string;
  /** Id of the document. */
  readonly document: string;
  readonly state: StateCode;
  readonly signedOn?: IsoDate;
  readonly consent?: Consent;
  /** Day on which the instrument was deposited. */
  readonly depositedOn?: IsoDate;
  /** Day of the entry into force for this state. */
  readonly inForceOn?: IsoDate;
}

/** A tie between the SCO and an organisation or state outside it; it has one of `organisation` and `state`. */
export interface ExternalRelation extends Sourced {
  /** Example: `"relation-un-observer"`. */
  readonly id: string;
  readonly organisation?: OrganisationName;
  readonly state?: StateCode;
  readonly kind: RelationKind;
  /** Day on which it was signed, granted or decided; absent where it was not found. */
  readonly signedOn?: IsoDate;
  readonly place?: PlaceName;
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

/** The time in which a place was the tourism and cultural capital: that of the chairmanship of its state. */
export interface CulturalCapital extends Span, Sourced {
  /** Example: `"cultural-capital-qingdao"`. */
  readonly id: string;
  readonly place: PlaceName;
  /** Id of the chairmanship with which it goes; `state`, `from` and `until` are those of it. */
  readonly chairmanship: string;
  readonly state: StateCode;
  /** The pair of years that the decision names (example: `"2024-2025"`). */
  readonly years: string;
  readonly decidedOn: IsoDay;
}

/** How the head of a body is chosen. */
export interface BodyHead {
  readonly title: OfficeTitle;
  /** The council that proposes. */
  readonly proposedBy?: Council;
  /** The council that decides. */
  readonly approvedBy: Council;
  readonly termYears: number;
}

/** An organ of the SCO, or a body beside it. */
export interface OrganisationBody extends Span, Sourced {
  /** Example: `"secretariat"`. */
  readonly id: string;
  readonly name: Name;
  readonly seat?: PlaceName;
  /** What it does, in English. */
  readonly functions?: readonly string[];
  /** Its departments, in English. */
  readonly departments?: readonly string[];
  /** What else matters about it, in one or two sentences of this package, in English. */
  readonly summary?: string;
  readonly head?: BodyHead;
}

/** A number as it stood from one day until another was stated. */
export interface Figure extends Span, Sourced {
  /** Example: `"secretariat-officials-2024"`. */
  readonly id: string;
  readonly figure: FigureId;
  /** The state whose share it is; absent where the figure is no state's. */
  readonly state?: StateCode;
  readonly value: number;
  readonly unit: FigureUnit;
}

/** A dated happening that is no council's meeting. */
export interface OrganisationEvent extends Sourced {
  /** Example: `"secretariat-opening-2004"`. */
  readonly id: string;
  readonly on: IsoDate;
  /** What happened, in words of this package in every language: it quotes no text. */
  readonly title: Name;
  readonly place?: PlaceName;
  /** What matters about it, in one or two sentences of this package, in English. */
  readonly summary?: string;
}

/** What another register calls an entity. */
export interface Identifier extends Sourced {
  /** Example: `"identifier-kz-cow"`. */
  readonly id: string;
  /** Code of the state, or id of the person, place, organisation or body. */
  readonly record: string;
  /** Which register it is of. */
  readonly scheme: IdentifierScheme;
  /** As the register writes it, with all its zeros (examples: `"705"`, `"051"`, `"Q232"`, `"KZK"`). */
  readonly value: string;
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
  /** Id of the record or entity it is about. */
  readonly record: string;
  /** Path of the field in that record (examples: `"until"`, `"chair.person"`). */
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
  readonly document: OrganisationDocument;
  readonly "external-relation": ExternalRelation;
  readonly "thematic-year": ThematicYear;
  readonly "cultural-capital": CulturalCapital;
  readonly body: OrganisationBody;
  readonly figure: Figure;
  readonly event: OrganisationEvent;
}

/** Something that changed on a day; its `kind` tells the type of its `record`, and what can happen to it. */
export type Change<Kind extends ChangeKind = ChangeKind> = {
  readonly [One in Kind]: {
    readonly kind: One;
    readonly type: ChangeRecords[One] extends OrganisationDocument
      ? "happens" | "enters-into-force"
      : ChangeRecords[One] extends Meeting | ExternalRelation | OrganisationEvent
        ? "happens"
        : "begins" | "ends";
    /** The day that counts: the first of a month or year where no day was found. */
    readonly day: IsoDay;
    /** The date as it is known. */
    readonly date: IsoDate;
    /** A term of which only single days are attested neither begins nor ends, so that there is no change of it. */
    readonly record: Exclude<ChangeRecords[One], AttestedTerm>;
    /** Of what begins on the day on which another ends: the other, such as the status that the state had before. */
    readonly previous?: Exclude<ChangeRecords[One], AttestedTerm>;
    /** Of what ends on the day on which another begins: the other. */
    readonly next?: Exclude<ChangeRecords[One], AttestedTerm>;
  };
}[Kind];

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
  readonly bodies: readonly OrganisationBody[];
  /** As far as the day of entry into force was found. */
  readonly documentsKnownInForce: readonly OrganisationDocument[];
}

/** How many states have which status. */
export interface AffiliationCounts extends Readonly<Record<Status, number>> {
  /** All of them together. */
  readonly total: number;
}

/** Who publishes texts that facts rest on. */
export interface Publisher {
  /** In English, or romanised. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 code of its seat; absent where it has none, or none was established. */
  readonly country?: string;
  /** ISO 639-1 codes of the languages of its texts that are cited. */
  readonly languages: readonly string[];
  readonly kind: PublisherKind;
  /** Who controls it; absent where that was not established. */
  readonly control?: PublisherControl;
}

/** A text that facts rest on. */
export interface Source {
  /** Id of who says it, in `publishers`: of a copy, the original publisher. */
  readonly publisher: string;
  /** Id of the publisher of the copy that was read. */
  readonly via?: string;
  /** Id of the agency or office whose report it repeats. */
  readonly after?: string;
  /** What else a reader of the copy must know (example: `"machine translation"`). */
  readonly note?: string;
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
  /** The day on which it was read for the package. */
  readonly readOn: IsoDay;
  /** The finest date that it gives for what it is cited for; absent where it gives a day. */
  readonly finest?: "month" | "year";
}

/** Which sources bear one field of a record. */
export interface Evidence {
  /** Id of the record. */
  readonly record: string;
  /** Name of the field; absent of those sources of which it is not known yet what they bear. */
  readonly field?: string;
  /** Ids of sources, the best first. */
  readonly sources: readonly string[];
}

/** An id that an earlier release had, and that will not come back. */
export interface FormerId {
  /** The table it stood in (example: `"documents"`). */
  readonly table: TableName;
  readonly id: string;
  /** The id of the same row since then; absent where the row was withdrawn. */
  readonly now?: string;
}

/** The name of a table of facts or entities, as in `data.json`. */
export type TableName = Exclude<keyof Dataset, "version" | "coverage" | "tableCoverage" | "evidence" | "formerIds">;

/** All facts of one release: the shape of `sco-data/data.json`. */
export interface Dataset {
  /** Version of the package (example: `"0.1.0"`). */
  readonly version: string;
  readonly coverage: Coverage;
  /** By name of the table. */
  readonly tableCoverage: Readonly<Record<TableName, TableCoverage>>;
  readonly states: { readonly [Code in StateCode]: State };
  readonly otherStates: { readonly [Code in OtherStateCode]: OtherState };
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly organisations: readonly OutsideOrganisation[];
  readonly bodies: readonly OrganisationBody[];
  readonly affiliations: readonly Affiliation[];
  readonly secretariesGeneral: readonly OfficeTerm[];
  readonly deputySecretariesGeneral: readonly (OfficeTerm | AttestedTerm)[];
  readonly ratsDirectors: readonly OfficeTerm[];
  readonly shanghaiFiveSummits: readonly Meeting[];
  readonly summits: readonly Meeting[];
  readonly headsOfGovernmentMeetings: readonly Meeting[];
  readonly foreignMinistersMeetings: readonly Meeting[];
  readonly delegations: readonly Delegation[];
  readonly chairmanships: readonly Chairmanship[];
  readonly headsOfGovernmentChairmanships: readonly Chairmanship[];
  readonly documents: readonly OrganisationDocument[];
  readonly treatyParticipations: readonly TreatyParticipation[];
  readonly externalRelations: readonly ExternalRelation[];
  readonly thematicYears: readonly ThematicYear[];
  readonly culturalCapitals: readonly CulturalCapital[];
  readonly figures: readonly Figure[];
  readonly events: readonly OrganisationEvent[];
  readonly identifiers: readonly Identifier[];
  readonly disputes: readonly Dispute[];
  readonly evidence: readonly Evidence[];
  /** By id. */
  readonly publishers: Readonly<Record<string, Publisher>>;
  /** By id. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly formerIds: readonly FormerId[];
}
