// Each list is frozen by a call that is marked pure where it stands: webpack believes no other mark.

import { deepFreeze } from "./freeze.ts";

/** ISO 3166-1 alpha-2 codes of every state that ever had a status in the SCO, in alphabetical order. */
export const stateCodes = /* @__PURE__ */ deepFreeze([
  "AE",
  "AF",
  "AM",
  "AZ",
  "BH",
  "BY",
  "CN",
  "EG",
  "IN",
  "IR",
  "KG",
  "KH",
  "KW",
  "KZ",
  "LA",
  "LK",
  "MM",
  "MN",
  "MV",
  "NP",
  "PK",
  "QA",
  "RU",
  "SA",
  "TJ",
  "TR",
  "UZ",
] as const);

/** The code of a state that ever had a status in the SCO (example: `"KZ"`). */
export type StateCode = (typeof stateCodes)[number];

/**
 * Whether a value is the code of a state that ever had a status in the SCO.
 *
 * @param value Anything; codes are upper case.
 * @returns `true` for one of `stateCodes`, and narrows the type to it.
 * @example
 * ```ts
 * import { isStateCode } from "sco-data";
 *
 * isStateCode("BY"); // => true
 * isStateCode("by"); // => false
 * isStateCode("TM"); // => false
 * ```
 */
export function isStateCode(value: unknown): value is StateCode {
  return (stateCodes as readonly unknown[]).includes(value);
}

/** Codes of the states that never had a status, and came to a meeting or hosted what is in the facts, in alphabetical order. */
export const otherStateCodes = /* @__PURE__ */ deepFreeze(["ID", "MY", "TM", "US", "VN"] as const);

/** One of {@link otherStateCodes}. */
export type OtherStateCode = (typeof otherStateCodes)[number];

/** The languages of names, by ISO 639-1 code: every name is there in the first. */
export const languages = /* @__PURE__ */ deepFreeze(["en", "ru", "zh"] as const);

/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/** What facts speak of, and texts that can be called by a title: the kinds of what `find` finds. */
export const entityKinds = /* @__PURE__ */ deepFreeze([
  "state",
  "person",
  "place",
  "organisation",
  "body",
  "document",
] as const);

/** One of {@link entityKinds}. */
export type EntityKind = (typeof entityKinds)[number];

/** What a state can be to the SCO, closest first. `"partner"` is the SCO partner decided on in 2025. */
export const statuses = /* @__PURE__ */ deepFreeze(["member", "observer", "dialogue-partner", "partner"] as const);

/** One of {@link statuses}: `"member"`, `"observer"`, `"dialogue-partner"` or `"partner"`. */
export type Status = (typeof statuses)[number];

/** The act from which a status can be counted: the heads of state's decision, or the instrument signed for it. */
export const acts = /* @__PURE__ */ deepFreeze(["decision", "instrument"] as const);

/** One of {@link acts}. */
export type Act = (typeof acts)[number];

/** Titles of the offices, in English, as their holders bore them. */
export const officeTitles = /* @__PURE__ */ deepFreeze([
  "Executive Secretary",
  "Secretary-General",
  "Deputy Secretary-General",
  "Director of the Executive Committee of RATS",
] as const);

/** One of {@link officeTitles}. */
export type OfficeTitle = (typeof officeTitles)[number];

/** What a source is: who speaks, and how close to the fact. */
export const sourceKinds = /* @__PURE__ */ deepFreeze([
  "treaty",
  "official",
  "news-agency",
  "newspaper",
  "academic",
  "reference",
] as const);

/** One of {@link sourceKinds}. */
export type SourceKind = (typeof sourceKinds)[number];

/** What a publisher is. */
export const publisherKinds = /* @__PURE__ */ deepFreeze([
  "intergovernmental",
  "government",
  "legal-database",
  "news-agency",
  "newspaper",
  "broadcaster",
  "academic",
  "reference",
  "company",
  "civil-society",
  "other",
] as const);

/** One of {@link publisherKinds}. */
export type PublisherKind = (typeof publisherKinds)[number];

/** Who controls a publisher. */
export const publisherControls = /* @__PURE__ */ deepFreeze([
  "state",
  "public",
  "private",
  "intergovernmental",
] as const);

/** One of {@link publisherControls}. */
export type PublisherControl = (typeof publisherControls)[number];

/** The councils that meet, by their ids in `bodies`, and the Five that met before them. */
export const councils = /* @__PURE__ */ deepFreeze([
  "shanghai-five",
  "council-of-heads-of-state",
  "council-of-heads-of-government",
  "council-of-foreign-ministers",
] as const);

/** One of {@link councils}. */
export type Council = (typeof councils)[number];

/** How a meeting was held. */
export const meetingFormats = /* @__PURE__ */ deepFreeze(["in-person", "video", "hybrid"] as const);

/** One of {@link meetingFormats}. */
export type MeetingFormat = (typeof meetingFormats)[number];

/**
 * What a delegation's state was to the organisation, or to the Five. A `"guest"` is a state without a status or an organisation
 * outside, a `"body"` one of the SCO's own.
 */
export const delegationRoles = /* @__PURE__ */ deepFreeze([
  "member",
  "observer",
  "dialogue-partner",
  "partner",
  "guest",
  "body",
] as const);

/** One of {@link delegationRoles}. */
export type DelegationRole = (typeof delegationRoles)[number];

/**
 * Whose delegations to a meeting are known: those of all who came, those of all members and perhaps more, some, or none.
 */
export const delegationCompleteness = /* @__PURE__ */ deepFreeze(["all", "members", "some", "none"] as const);

/** One of {@link delegationCompleteness}. */
export type DelegationCompleteness = (typeof delegationCompleteness)[number];

/** What a document is. */
export const documentKinds = /* @__PURE__ */ deepFreeze([
  "treaty",
  "declaration",
  "statement",
  "strategy",
  "regulation",
  "decision",
  "initiative",
  "plan",
  "programme",
  "concept",
] as const);

/** One of {@link documentKinds}. */
export type DocumentKind = (typeof documentKinds)[number];

/** How much of a list was found. */
export const completeness = /* @__PURE__ */ deepFreeze(["all", "some", "none"] as const);

/** One of {@link completeness}. */
export type Completeness = (typeof completeness)[number];

/** How a state can bind itself to a treaty, in the words of the UN Treaty Collection. */
export const consentForms = /* @__PURE__ */ deepFreeze([
  "signature",
  "ratification",
  "acceptance",
  "approval",
  "accession",
] as const);

/** One of {@link consentForms}. */
export type ConsentForm = (typeof consentForms)[number];

/**
 * How far a state is known to have gone with a treaty: it is in force for it, it consented to be bound, it signed, or none
 * of these was found, which does not mean that it did not happen.
 */
export const participationStages = /* @__PURE__ */ deepFreeze([
  "in-force",
  "consented",
  "signed",
  "not-found",
] as const);

/** One of {@link participationStages}. */
export type ParticipationStage = (typeof participationStages)[number];

/** What ties the SCO to a partner outside it. */
export const relationKinds = /* @__PURE__ */ deepFreeze([
  "observer-status",
  "memorandum",
  "joint-declaration",
  "protocol",
  "resolution",
] as const);

/** One of {@link relationKinds}. */
export type RelationKind = (typeof relationKinds)[number];

/** The numbers that are followed over time; a budget share belongs to one state. */
export const figureIds = /* @__PURE__ */ deepFreeze([
  "secretariat-officials",
  "secretariat-departments",
  "chairmanship-events",
  "budget-share",
] as const);

/** One of {@link figureIds}. */
export type FigureId = (typeof figureIds)[number];

/** What a figure counts. */
export const figureUnits = /* @__PURE__ */ deepFreeze(["persons", "departments", "events", "percent"] as const);

/** One of {@link figureUnits}. */
export type FigureUnit = (typeof figureUnits)[number];

/** The registers of which identifiers are given: what each calls an entity. */
export const identifierSchemes = /* @__PURE__ */ deepFreeze([
  "wikidata",
  "un-m49",
  "cow",
  "cow-abbreviation",
  "gleditsch-ward",
] as const);

/**
 * One of {@link identifierSchemes}: an item of Wikidata, a number of the UN's list M49, the code or the abbreviation of the Correlates of
 * War project, or the number in the list of independent states by Gleditsch and Ward.
 */
export type IdentifierScheme = (typeof identifierSchemes)[number];

/** The kinds of change, in the order in which changes of one day are told. */
export const changeKinds = /* @__PURE__ */ deepFreeze([
  "affiliation",
  "chairmanship",
  "heads-of-government-chairmanship",
  "secretary-general",
  "deputy-secretary-general",
  "rats-director",
  "shanghai-five-summit",
  "summit",
  "heads-of-government-meeting",
  "foreign-ministers-meeting",
  "document",
  "external-relation",
  "thematic-year",
  "cultural-capital",
  "body",
  "figure",
  "event",
] as const);

/** One of {@link changeKinds}. */
export type ChangeKind = (typeof changeKinds)[number];

/** What a change does to its record: something ends, begins or enters into force on the day, or simply happens. */
export const changeTypes = /* @__PURE__ */ deepFreeze(["ends", "begins", "happens", "enters-into-force"] as const);

/** One of {@link changeTypes}. */
export type ChangeType = (typeof changeTypes)[number];

/**
 * What is claimed of a table: it has all there is, it has what was found and there may be more, or it has just what rows of
 * other tables refer to.
 */
export const coverageKinds = /* @__PURE__ */ deepFreeze(["all", "found", "referred-to"] as const);

/** One of {@link coverageKinds}. */
export type CoverageKind = (typeof coverageKinds)[number];

/** The steps of a version, from the smallest: what a release may do to the facts depends on it. */
export const bumps = /* @__PURE__ */ deepFreeze(["patch", "minor", "major"] as const);

/** One of {@link bumps}. */
export type Bump = (typeof bumps)[number];
