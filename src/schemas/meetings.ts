import * as z from "zod/v4";
import type { Chair, Delegation, Meeting } from "../types.ts";
import { isoDaySchema } from "./days.ts";
import { organisationNameSchema, personNameSchema, placeNameSchema } from "./entities.ts";
import { forOne, record, sourced } from "./record.ts";
import { id, text } from "./text.ts";
import {
  councilSchema,
  delegationRoleSchema,
  meetingFormatSchema,
  otherStateCodeSchema,
  stateCodeSchema,
} from "./words.ts";

/** Who presides. */
export const chairSchema: z.ZodType<Chair> = record<Chair>({
  state: stateCodeSchema,
  person: personNameSchema.optional(),
});

/** A meeting of a council, or of the Shanghai Five. */
export const meetingSchema: z.ZodType<Meeting> = record<Meeting>({
  id,
  council: councilSchema,
  ordinal: z.int().positive().optional(),
  firstDay: isoDaySchema,
  lastDay: isoDaySchema,
  format: meetingFormatSchema,
  place: placeNameSchema,
  host: stateCodeSchema,
  chair: chairSchema.optional(),
  documentCount: z.int().positive().optional(),
  ...sourced,
}).refine(({ firstDay, lastDay }) => firstDay <= lastDay, "lastDay comes before firstDay");

/** Who came to a meeting for a state, an organisation or a body of the SCO. */
export const delegationSchema: z.ZodType<Delegation> = record<Delegation>({
  id,
  meeting: id,
  state: z.union([stateCodeSchema, otherStateCodeSchema]).optional(),
  organisation: organisationNameSchema.optional(),
  body: id.optional(),
  person: personNameSchema,
  office: text.optional(),
  role: delegationRoleSchema,
  ...sourced,
}).refine(forOne, "has none or several of state, organisation and body");
