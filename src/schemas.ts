/**
 * A zod schema for every record and vocabulary, to check `sco-data/data.json` or input of your own.
 *
 * @module
 */
import * as z from "zod";
import type { Json } from "./changelog.ts";
import { earliest, isIsoDate, isIsoDay } from "./day.ts";
import type { IsoDate, IsoDay, Span } from "./types.ts";
import {
  acts,
  bumps,
  type ChangeKind,
  changeKinds,
  changeTypes,
  councils,
  documentKinds,
  figureIds,
  figureUnits,
  meetingFormats,
  officeTitles,
  relationKinds,
  sourceKinds,
  stateCodes,
  statuses,
} from "./vocabulary.ts";

/** One of `stateCodes`. */
export const stateCodeSchema = z.enum(stateCodes);

/** One of `statuses`. */
export const statusSchema = z.enum(statuses);

/** One of `officeTitles`. */
export const officeTitleSchema = z.enum(officeTitles);

/** One of `sourceKinds`. */
export const sourceKindSchema = z.enum(sourceKinds);

/** One of `acts`. */
export const actSchema = z.enum(acts);

/** One of `councils`. */
export const councilSchema = z.enum(councils);

/** One of `meetingFormats`. */
export const meetingFormatSchema = z.enum(meetingFormats);

/** One of `documentKinds`. */
export const documentKindSchema = z.enum(documentKinds);

/** One of `relationKinds`. */
export const relationKindSchema = z.enum(relationKinds);

/** One of `figureIds`. */
export const figureIdSchema = z.enum(figureIds);

/** One of `figureUnits`. */
export const figureUnitSchema = z.enum(figureUnits);

/** One of `changeKinds`. */
export const changeKindSchema = z.enum(changeKinds);

/** One of `changeTypes`. */
export const changeTypeSchema = z.enum(changeTypes);

/** One of `bumps`. */
export const bumpSchema = z.enum(bumps);

/** A calendar day that exists, `YYYY-MM-DD`. */
export const isoDaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text): text is IsoDay => isIsoDay(text), "not a calendar day");

/** A day, month or year that exists: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const isoDateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .refine((text): text is IsoDate => isIsoDate(text), "not a date");

const version = z.string().regex(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
/** Letters of two alphabets side by side: one of them is there for its looks. */
const mixedAlphabets =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;
/** Text that shows as it reads: no tag, no character that is not seen, no space at an end, and not a book. */
const text = z
  .string()
  .min(1)
  .max(2000)
  .regex(/^(?!\s)[^<\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]+(?<!\s)$/u)
  .refine((value) => !mixedAlphabets.test(value), "mixes alphabets within a word");
const english = text.regex(/^[^\p{Script=Cyrillic}\p{Script=Greek}]+$/u);
const id = z
  .string()
  .max(100)
  .regex(/^(?!(?:constructor|prototype)$)[a-z0-9]+(-[a-z0-9]+)*$/);
const span = { from: isoDateSchema, until: isoDateSchema.exactOptional() };
const sourced = { sources: z.array(id).min(1).readonly() };
/** Asked even of a row whose dates have already been refused, and then silent. */
const endsAfterItBegins = ({ from, until }: Span): boolean =>
  until === undefined || !isIsoDate(from) || !isIsoDate(until) || earliest(from) < earliest(until);
const wrongOrder = "until does not come after from";

/** The days for which the facts have been checked. */
export const coverageSchema = z
  .strictObject({ from: isoDaySchema, through: isoDaySchema })
  .refine(({ from, through }) => from <= through, "through comes before from")
  .readonly();

/** The two forms of a state's name in one language. */
export const stateNameSchema = z.strictObject({ short: text, official: text }).readonly();

const englishStateName = z.strictObject({ short: english, official: english }).readonly();

/** A state that ever had a status. */
export const stateSchema = z
  .strictObject({
    code: stateCodeSchema,
    alpha3: z.string().regex(/^[A-Z]{3}$/),
    numeric: z.string().regex(/^\d{3}$/),
    name: z.strictObject({ en: englishStateName, ru: stateNameSchema, zh: stateNameSchema }).readonly(),
    ...sourced,
  })
  .readonly();

/** The memorandum that goes with a status. */
export const memorandumSchema = z.strictObject({ signedOn: isoDateSchema, city: english.exactOptional() }).readonly();

/** The time in which a state had one status. */
export const affiliationSchema = z
  .strictObject({
    id,
    state: stateCodeSchema,
    status: statusSchema,
    memorandum: memorandumSchema.exactOptional(),
    ...span,
    ...sourced,
  })
  .refine(endsAfterItBegins, wrongOrder)
  .readonly();

/** A name in English and, where they were found, in Russian and Chinese. */
export const nameSchema = z
  .strictObject({ en: english, ru: text.exactOptional(), zh: text.exactOptional() })
  .readonly();

/** Somebody who held an office. */
export const personSchema = z
  .strictObject({ id, name: nameSchema, familyName: english, aliases: z.array(text).readonly() })
  .readonly();

/** The time in which one person held one office. */
export const officeTermSchema = z
  .strictObject({
    id,
    person: personSchema,
    title: officeTitleSchema,
    nominatedBy: stateCodeSchema.exactOptional(),
    appointedAt: id.exactOptional(),
    ...span,
    ...sourced,
  })
  .refine(endsAfterItBegins, wrongOrder)
  .readonly();

/** A holding of which only single days are attested. */
export const attestedTermSchema = z
  .strictObject({
    id,
    person: personSchema,
    title: officeTitleSchema,
    nominatedBy: stateCodeSchema.exactOptional(),
    attestedOn: z.array(isoDaySchema).min(1).readonly(),
    ...sourced,
  })
  .readonly();

const deputySchema = z.union([officeTermSchema, attestedTermSchema]);

/** Who presides. */
export const chairSchema = z.strictObject({ state: stateCodeSchema, person: english.exactOptional() }).readonly();

/** Somebody who led a delegation. */
export const delegateSchema = z
  .strictObject({ state: stateCodeSchema, person: english, office: text.exactOptional() })
  .readonly();

const participants = z.array(delegateSchema).readonly().exactOptional();

/** A meeting of a council, or of the Shanghai Five. */
export const meetingSchema = z
  .strictObject({
    id,
    body: councilSchema,
    ordinal: z.int().positive().exactOptional(),
    firstDay: isoDaySchema,
    lastDay: isoDaySchema,
    format: meetingFormatSchema,
    city: english,
    country: stateCodeSchema,
    chair: chairSchema.exactOptional(),
    documentCount: z.int().positive().exactOptional(),
    participants,
    ...sourced,
  })
  .refine(({ firstDay, lastDay }) => firstDay <= lastDay, "lastDay comes before firstDay")
  .readonly();

/** The time in which one state chaired. */
export const chairmanshipSchema = z
  .strictObject({ id, state: stateCodeSchema, motto: text.exactOptional(), ...span, ...sourced })
  .refine(endsAfterItBegins, wrongOrder)
  .readonly();

/** A text that was adopted. */
export const documentSchema = z
  .strictObject({
    id,
    kind: documentKindSchema,
    title: nameSchema,
    signedOn: isoDateSchema,
    inForceOn: isoDateSchema.exactOptional(),
    city: english.exactOptional(),
    meeting: id.exactOptional(),
    parties: z.array(stateCodeSchema).min(1).readonly().exactOptional(),
    summary: text.exactOptional(),
    ...sourced,
  })
  .readonly();

/** A tie to an organisation or state outside. */
export const externalRelationSchema = z
  .strictObject({
    id,
    partner: english,
    kind: relationKindSchema,
    signedOn: isoDateSchema.exactOptional(),
    city: english.exactOptional(),
    instrument: text.exactOptional(),
    ...sourced,
  })
  .readonly();

/** The theme of a year. */
export const thematicYearSchema = z
  .strictObject({
    id,
    year: z.int().min(2001).max(9999),
    name: nameSchema,
    aliases: z.array(text).readonly(),
    decidedOn: isoDateSchema.exactOptional(),
    ...sourced,
  })
  .readonly();

/** The time in which a city was the tourism and cultural capital. */
export const culturalCapitalSchema = z
  .strictObject({
    id,
    city: english,
    state: stateCodeSchema,
    years: z.string().regex(/^\d{4}-\d{4}$/),
    decidedOn: isoDaySchema,
    ...span,
    ...sourced,
  })
  .refine(endsAfterItBegins, wrongOrder)
  .readonly();

/** An organ, or a body beside the organs. */
export const bodySchema = z
  .strictObject({
    id,
    name: nameSchema,
    seat: text.exactOptional(),
    country: stateCodeSchema.exactOptional(),
    functions: z.array(text).min(1).readonly().exactOptional(),
    departments: z.array(text).min(1).readonly().exactOptional(),
    summary: text.exactOptional(),
    head: z
      .strictObject({
        title: officeTitleSchema,
        proposedBy: text.exactOptional(),
        approvedBy: text,
        termYears: z.int().positive(),
      })
      .readonly()
      .exactOptional(),
    ...span,
    ...sourced,
  })
  .refine(endsAfterItBegins, wrongOrder)
  .readonly();

/** A number as it stood from one day until another was stated. */
export const figureSchema = z
  .strictObject({
    id,
    figure: figureIdSchema,
    value: z.number().positive(),
    unit: figureUnitSchema,
    ...span,
    ...sourced,
  })
  .refine(endsAfterItBegins, wrongOrder)
  .readonly();

/** A dated happening. */
export const organisationEventSchema = z
  .strictObject({
    id,
    on: isoDateSchema,
    title: text,
    city: english.exactOptional(),
    country: stateCodeSchema.exactOptional(),
    participants,
    summary: text.exactOptional(),
    ...sourced,
  })
  .readonly();

/** What one side of a dispute says. */
export const claimSchema = z.strictObject({ value: text, ...sourced }).readonly();

/** A contradiction between sources. */
export const disputeSchema = z
  .strictObject({
    id,
    record: z.union([id, stateCodeSchema]),
    field: text,
    claims: z.array(claimSchema).min(2).readonly(),
    followed: text,
    reason: text,
  })
  .refine(({ claims, followed }) => claims.some(({ value }) => value === followed), "followed is none of the claims")
  .readonly();

const spanned = z.enum(["begins", "ends"]);
const onOneDay = z.literal("happens");
const adopted = z.enum(["happens", "enters-into-force"]);

const changeOf = <Kind extends ChangeKind, Type extends z.ZodType, Record extends z.ZodType>(
  kind: Kind,
  type: Type,
  record: Record,
) => z.strictObject({ kind: z.literal(kind), type, day: isoDaySchema, record }).readonly();

/** Something that changed on a day. */
export const changeSchema = z.union([
  changeOf("affiliation", spanned, affiliationSchema),
  changeOf("chairmanship", spanned, chairmanshipSchema),
  changeOf("heads-of-government-chairmanship", spanned, chairmanshipSchema),
  changeOf("secretary-general", spanned, officeTermSchema),
  changeOf("deputy-secretary-general", spanned, officeTermSchema),
  changeOf("rats-director", spanned, officeTermSchema),
  changeOf("shanghai-five-summit", onOneDay, meetingSchema),
  changeOf("summit", onOneDay, meetingSchema),
  changeOf("heads-of-government-meeting", onOneDay, meetingSchema),
  changeOf("foreign-ministers-meeting", onOneDay, meetingSchema),
  changeOf("document", adopted, documentSchema),
  changeOf("external-relation", onOneDay, externalRelationSchema),
  changeOf("thematic-year", spanned, thematicYearSchema),
  changeOf("cultural-capital", spanned, culturalCapitalSchema),
  changeOf("body", spanned, bodySchema),
  changeOf("figure", spanned, figureSchema),
  changeOf("event", onOneDay, organisationEventSchema),
]);

/** How many states have which status. */
export const affiliationCountsSchema = z
  .strictObject({
    member: z.int().nonnegative(),
    observer: z.int().nonnegative(),
    "dialogue-partner": z.int().nonnegative(),
    partner: z.int().nonnegative(),
    total: z.int().nonnegative(),
  })
  .refine(
    ({ total, ...byStatus }) => Object.values(byStatus).reduce((sum, count) => sum + count, 0) === total,
    "total is not the sum",
  )
  .readonly();

/**
 * The address of a page: plain characters only, the host first and whole, so that what is read is where it leads. No
 * user, no port, and no name in disguise (`xn--`), which may look like another.
 */
const address = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/(?![^/]*xn--)(?:[a-z0-9-]+\.)+[a-z0-9]+(?:[/?][!-~]*)?$/);

/** A text that facts rest on. */
export const sourceSchema = z
  .strictObject({
    publisher: text,
    title: text,
    date: isoDateSchema.exactOptional(),
    language: z.string().regex(/^[a-z]{2}$/),
    kind: sourceKindSchema,
    address,
    finest: z.enum(["month", "year"]).exactOptional(),
  })
  .readonly();

const tables = [
  "states",
  "affiliations",
  "secretariesGeneral",
  "deputySecretariesGeneral",
  "ratsDirectors",
  "shanghaiFiveSummits",
  "summits",
  "headsOfGovernmentMeetings",
  "foreignMinistersMeetings",
  "chairmanships",
  "headsOfGovernmentChairmanships",
  "documents",
  "externalRelations",
  "thematicYears",
  "culturalCapitals",
  "bodies",
  "figures",
  "events",
  "disputes",
  "sources",
] as const;
/** A state goes by its code, every other row by its id. */
const rowId = z.union([stateCodeSchema, id]);

/** An id that an earlier release had, and that will not come back. */
export const formerIdSchema = z
  .strictObject({ table: z.enum(tables), id: rowId, now: rowId.exactOptional() })
  .readonly();

/** Everything that held on one day. */
export const organisationSchema = z
  .strictObject({
    day: isoDaySchema,
    members: z.array(stateSchema).readonly(),
    observers: z.array(stateSchema).readonly(),
    dialoguePartners: z.array(stateSchema).readonly(),
    partners: z.array(stateSchema).readonly(),
    counts: affiliationCountsSchema,
    secretaryGeneral: officeTermSchema.optional(),
    deputySecretariesGeneral: z.array(deputySchema).readonly(),
    ratsDirector: officeTermSchema.optional(),
    chair: chairmanshipSchema.optional(),
    headsOfGovernmentChair: chairmanshipSchema.optional(),
    lastSummit: meetingSchema.optional(),
    nextSummit: meetingSchema.optional(),
    thematicYear: thematicYearSchema.optional(),
    culturalCapital: culturalCapitalSchema.optional(),
    bodies: z.array(bodySchema).readonly(),
    documentsInForce: z.array(documentSchema).readonly(),
  })
  .readonly();

/** All of `sco-data/data.json`. */
export const datasetSchema = z
  .strictObject({
    version,
    coverage: coverageSchema,
    states: z.record(stateCodeSchema, stateSchema).readonly(),
    affiliations: z.array(affiliationSchema).readonly(),
    secretariesGeneral: z.array(officeTermSchema).readonly(),
    deputySecretariesGeneral: z.array(deputySchema).readonly(),
    ratsDirectors: z.array(officeTermSchema).readonly(),
    shanghaiFiveSummits: z.array(meetingSchema).readonly(),
    summits: z.array(meetingSchema).readonly(),
    headsOfGovernmentMeetings: z.array(meetingSchema).readonly(),
    foreignMinistersMeetings: z.array(meetingSchema).readonly(),
    chairmanships: z.array(chairmanshipSchema).readonly(),
    headsOfGovernmentChairmanships: z.array(chairmanshipSchema).readonly(),
    documents: z.array(documentSchema).readonly(),
    externalRelations: z.array(externalRelationSchema).readonly(),
    thematicYears: z.array(thematicYearSchema).readonly(),
    culturalCapitals: z.array(culturalCapitalSchema).readonly(),
    bodies: z.array(bodySchema).readonly(),
    figures: z.array(figureSchema).readonly(),
    events: z.array(organisationEventSchema).readonly(),
    disputes: z.array(disputeSchema).readonly(),
    sources: z.record(id, sourceSchema).readonly(),
    formerIds: z.array(formerIdSchema).readonly(),
  })
  .readonly();

const jsonSchema: z.ZodType<Json> = z.json();
const rowReference = { table: z.enum(["coverage", ...tables]), id: rowId };

/** One row of one table. */
export const rowReferenceSchema = z.strictObject(rowReference).readonly();

/** A field of a row that a release changed. */
export const correctionSchema = z
  .strictObject({
    ...rowReference,
    field: text,
    old: jsonSchema.exactOptional(),
    new: jsonSchema.exactOptional(),
    sources: z.array(id).readonly(),
  })
  .readonly();

/** An id that gave way to another. */
export const renamingSchema = z.strictObject({ ...rowReference, now: rowId }).readonly();

/** What one release changed in the facts. */
export const releaseSchema = z
  .strictObject({
    version,
    day: isoDaySchema,
    bump: bumpSchema,
    added: z.array(rowReferenceSchema).readonly(),
    corrected: z.array(correctionSchema).readonly(),
    withdrawn: z.array(rowReferenceSchema).readonly(),
    renamed: z.array(renamingSchema).readonly(),
  })
  .readonly();

/** All of `sco-data/changes.json`. */
export const changelogSchema = z.strictObject({ releases: z.array(releaseSchema).readonly() }).readonly();
