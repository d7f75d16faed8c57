import type * as z from "zod/v4";
import type { AttestedTerm, Chairmanship, OfficeTerm } from "../types.ts";
import { isoDaySchema } from "./days.ts";
import { nameSchema, personNameSchema } from "./entities.ts";
import { endsAfterItBegins, record, someOf, sourced, span, wrongOrder } from "./record.ts";
import { id } from "./text.ts";
import { officeTitleSchema, stateCodeSchema } from "./words.ts";

const office = { id, person: personNameSchema, title: officeTitleSchema, nominatedBy: stateCodeSchema.optional() };

/** The time in which one person held one office. */
export const officeTermSchema: z.ZodType<OfficeTerm> = record<OfficeTerm>({
  ...office,
  appointedAt: id.optional(),
  ...span,
  ...sourced,
}).refine(endsAfterItBegins, wrongOrder);

/** A holding of which only single days are attested. */
export const attestedTermSchema: z.ZodType<AttestedTerm> = record<AttestedTerm>({
  ...office,
  attestedOn: someOf(isoDaySchema),
  ...sourced,
});

/** The time in which one state chaired. */
export const chairmanshipSchema: z.ZodType<Chairmanship> = record<Chairmanship>({
  id,
  state: stateCodeSchema,
  motto: nameSchema.optional(),
  ...span,
  ...sourced,
}).refine(endsAfterItBegins, wrongOrder);
