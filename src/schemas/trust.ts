import * as z from "zod/v4";
import type { Claim, Coverage, Dispute, Source } from "../types.ts";
import { isoDateSchema, isoDaySchema } from "./days.ts";
import { record, sourced } from "./record.ts";
import { address, id, text } from "./text.ts";
import { sourceKindSchema, stateCodeSchema } from "./words.ts";

/** The days for which the facts have been checked. */
export const coverageSchema: z.ZodType<Coverage> = record<Coverage>({
  from: isoDaySchema,
  through: isoDaySchema,
}).refine(({ from, through }) => from <= through, "through comes before from");

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

/** A text that facts rest on. */
export const sourceSchema: z.ZodType<Source> = record<Source>({
  publisher: text,
  title: text,
  date: isoDateSchema.optional(),
  language: z
    .string()
    .max(2)
    .regex(/^[a-z]{2}$/),
  kind: sourceKindSchema,
  address,
  finest: z.enum(["month", "year"]).optional(),
});
