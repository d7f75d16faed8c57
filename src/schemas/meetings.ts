import * as z from "zod/v4";
import type { Chair, Delegate, Meeting } from "../types.ts";
import { isoDaySchema } from "./days.ts";
import { listOf, record, sourced } from "./record.ts";
import { english, id, text } from "./text.ts";
import { councilSchema, meetingFormatSchema, stateCodeSchema } from "./words.ts";

/** Who presides. */
export const chairSchema: z.ZodType<Chair> = record<Chair>({ state: stateCodeSchema, person: english.optional() });

/** Somebody who led a delegation. */
export const delegateSchema: z.ZodType<Delegate> = record<Delegate>({
  state: stateCodeSchema,
  person: english,
  office: text.optional(),
});

export const participants = listOf(delegateSchema).optional();

/** A meeting of a council, or of the Shanghai Five. */
export const meetingSchema: z.ZodType<Meeting> = record<Meeting>({
  id,
  body: councilSchema,
  ordinal: z.int().positive().optional(),
  firstDay: isoDaySchema,
  lastDay: isoDaySchema,
  format: meetingFormatSchema,
  city: english,
  country: stateCodeSchema,
  chair: chairSchema.optional(),
  documentCount: z.int().positive().optional(),
  participants,
  ...sourced,
}).refine(({ firstDay, lastDay }) => firstDay <= lastDay, "lastDay comes before firstDay");
