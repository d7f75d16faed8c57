/**
 * A zod schema for every record and vocabulary, to check `sco-data/data.json` or input of your own.
 *
 * @module
 */
import * as z from "zod";
import { earliest, isIsoDate, isIsoDay } from "./day.ts";
import type { IsoDate, IsoDay, Span } from "./types.ts";
import { officeTitles, sourceKinds, stateCodes, statuses } from "./vocabulary.ts";

/** One of `stateCodes`. */
export const stateCodeSchema = z.enum(stateCodes);

/** One of `statuses`. */
export const statusSchema = z.enum(statuses);

/** One of `officeTitles`. */
export const officeTitleSchema = z.enum(officeTitles);

/** One of `sourceKinds`. */
export const sourceKindSchema = z.enum(sourceKinds);

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

const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const span = { from: isoDateSchema, until: isoDateSchema.exactOptional() };
const sourced = { sources: z.array(id).min(1).readonly() };
const endsAfterItBegins = ({ from, until }: Span): boolean => until === undefined || earliest(from) < earliest(until);
const wrongOrder = "until does not come after from";

/** The days for which the facts have been checked. */
export const coverageSchema = z.strictObject({ from: isoDaySchema, through: isoDaySchema }).readonly();

/** The two forms of a state's name in one language. */
export const stateNameSchema = z.strictObject({ short: text, official: text }).readonly();

/** A state that ever had a status. */
export const stateSchema = z
  .strictObject({
    code: stateCodeSchema,
    alpha3: z.string().regex(/^[A-Z]{3}$/),
    numeric: z.string().regex(/^\d{3}$/),
    name: z.strictObject({ en: stateNameSchema, ru: stateNameSchema, zh: stateNameSchema }).readonly(),
    ...sourced,
  })
  .readonly();

/** The memorandum that goes with a status. */
export const memorandumSchema = z.strictObject({ signedOn: isoDateSchema, city: text.exactOptional() }).readonly();

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

/** Somebody who held an office. */
export const personSchema = z
  .strictObject({
    id,
    name: z.strictObject({ en: text, ru: text.exactOptional(), zh: text.exactOptional() }).readonly(),
    familyName: text,
    aliases: z.array(text).readonly(),
  })
  .readonly();

/** The time in which one person held one office. */
export const officeTermSchema = z
  .strictObject({
    id,
    person: personSchema,
    title: officeTitleSchema,
    nominatedBy: stateCodeSchema,
    ...span,
    ...sourced,
  })
  .refine(endsAfterItBegins, wrongOrder)
  .readonly();

/** How many states have which status. */
export const affiliationCountsSchema = z
  .strictObject({
    member: z.int().nonnegative(),
    observer: z.int().nonnegative(),
    "dialogue-partner": z.int().nonnegative(),
    partner: z.int().nonnegative(),
    total: z.int().nonnegative(),
  })
  .readonly();

/** A text that facts rest on. */
export const sourceSchema = z
  .strictObject({
    publisher: text,
    title: text,
    date: isoDateSchema.exactOptional(),
    language: z.string().regex(/^[a-z]{2}$/),
    kind: sourceKindSchema,
    address: z.url({ protocol: /^https?$/ }),
  })
  .readonly();

/** All of `sco-data/data.json`. */
export const datasetSchema = z
  .strictObject({
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    coverage: coverageSchema,
    states: z.record(stateCodeSchema, stateSchema).readonly(),
    affiliations: z.array(affiliationSchema).readonly(),
    secretariesGeneral: z.array(officeTermSchema).readonly(),
    sources: z.record(id, sourceSchema).readonly(),
  })
  .readonly();
