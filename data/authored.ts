import type { Referring } from "../src/references.ts";
import type { Affiliation, AttestedTerm, Claim, CulturalCapital, Dispute, Identifier, Meeting, OfficeTerm, Source, Span, TreatyParticipation } from "../src/types.ts";
import type { OtherStateCode, StateCode } from "../src/vocabulary.ts";
import type { bodies } from "./bodies.ts";
import type { chairmanships } from "./chairmanships.ts";
import type { documents } from "./documents.ts";
import type { events } from "./events.ts";
import type { foreignMinistersMeetings, headsOfGovernmentMeetings, shanghaiFiveSummits, summits } from "./meetings.ts";
import type { organisations } from "./organisations.ts";
import type { people } from "./people.ts";
import type { places } from "./places.ts";
import type { publishers } from "./publishers.ts";
import type { sources } from "./sources.ts";

type IdIn<Table extends readonly { readonly id: string }[]> = Table[number]["id"];

type PlaceId = IdIn<typeof places>;
type DocumentId = IdIn<typeof documents>;
type PublisherId = keyof typeof publishers;
type MeetingId = IdIn<typeof shanghaiFiveSummits | typeof summits | typeof headsOfGovernmentMeetings | typeof foreignMinistersMeetings>;

/** The ids that each field may hold: those of rows that exist. */
interface Ids {
  readonly appointedAt: MeetingId;
  readonly after: PublisherId;
  readonly body: IdIn<typeof bodies>;
  readonly chairmanship: IdIn<typeof chairmanships>;
  readonly document: DocumentId;
  readonly meeting: MeetingId | IdIn<typeof events>;
  readonly memorandum: DocumentId;
  readonly organisation: IdIn<typeof organisations>;
  readonly person: IdIn<typeof people>;
  readonly place: PlaceId;
  readonly publisher: PublisherId;
  readonly seat: PlaceId;
  readonly via: PublisherId;
}

type SourceIds = readonly [keyof typeof sources, ...(keyof typeof sources)[]];

/** Which sources bear which field, and of which that is not known yet. */
type EvidenceFor<Row> = {
  readonly [Field in Exclude<keyof Row, "id" | "sources">]?: SourceIds;
} & { readonly unassigned?: SourceIds };

type Evidenced = Affiliation | OfficeTerm | AttestedTerm | Meeting | TreatyParticipation;

/**
 * A record as it is written here: it refers by ids of rows that exist, and cites at least one source, for the whole row or
 * field by field.
 */
export type Authored<Row> = Referring<Omit<Row, "sources">, Ids> & (Row extends Evidenced ? { readonly evidence: EvidenceFor<Row> } : { readonly sources: SourceIds });

/** A cultural capital has its state and its time from the chairmanship. */
export type AuthoredCapital = Authored<Omit<CulturalCapital, "state" | keyof Span>>;

/** A source is what others cite, and cites nothing. */
export type AuthoredSource = Referring<Source, Ids>;

/** A dispute as it is written here: every claim cites its sources. */
export type AuthoredDispute = Omit<Dispute, "claims"> & { readonly claims: readonly Authored<Claim>[] };

/** An identifier is of a state, a person, a place, an organisation or a body that exists. */
export type AuthoredIdentifier = Authored<Identifier> & {
  readonly record: StateCode | OtherStateCode | IdIn<typeof people> | PlaceId | IdIn<typeof organisations> | IdIn<typeof bodies>;
};
