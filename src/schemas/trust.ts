import * as z from "zod/v4";
import type { Claim, Coverage, Dispute, Evidence, Publisher, Source, TableCoverage } from "../types.ts";
import { isoDateSchema, isoDaySchema } from "./days.ts";
import { listOf, record, sourced } from "./record.ts";
import { address, capitalLetters, id, smallLetters, text } from "./text.ts";
import {
  coverageKindSchema,
  publisherControlSchema,
  publisherKindSchema,
  sourceKindSchema,
  stateCodeSchema,
} from "./words.ts";

/** The days for which the facts have been checked. */
export const coverageSchema: z.ZodType<Coverage> = record<Coverage>({
  from: isoDaySchema,
  through: isoDaySchema,
}).refine(({ from, through }) => from <= through, "through comes before from");

/** How far one table has been checked. */
export const tableCoverageSchema: z.ZodType<TableCoverage> = record<TableCoverage>({
  through: isoDaySchema,
  complete: coverageKindSchema,
  lookedOn: isoDaySchema,
});

/** What one side of a dispute says. */
export const claimSchema: z.ZodType<Claim> = record<Claim>({ value: text, ...sourced });

/** A contradiction between sources. */
export const disputeSchema: z.ZodType<Dispute> = record<Dispute>({
  id,
  record: z.union([id, stateCodeSchema]),
  field: text,
  claims: z.array(claimSchema).min(2).readonly(),
  followed: text,
  reason: text,
}).refine(({ claims, followed }) => claims.some(({ value }) => value === followed), "followed is none of the claims");

const language = smallLetters(2);

/** Who publishes texts that facts rest on. */
export const publisherSchema: z.ZodType<Publisher> = record<Publisher>({
  name: text,
  country: capitalLetters(2).optional(),
  languages: listOf(language),
  kind: publisherKindSchema,
  control: publisherControlSchema.optional(),
});

/** A text that facts rest on. */
export const sourceSchema: z.ZodType<Source> = record<Source>({
  publisher: id,
  via: id.optional(),
  after: id.optional(),
  note: text.optional(),
  title: text,
  date: isoDateSchema.optional(),
  language,
  kind: sourceKindSchema,
  address,
  readOn: isoDaySchema,
  finest: z.enum(["month", "year"]).optional(),
});

/** Which sources bear one field of a record. */
export const evidenceSchema: z.ZodType<Evidence> = record<Evidence>({ record: id, field: text.optional(), ...sourced });
