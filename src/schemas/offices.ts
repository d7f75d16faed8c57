import type * as z from "zod/v4";
import type { AttestedTerm, Chairmanship, Name, OfficeTerm, Person } from "../types.ts";
import { isoDaySchema } from "./days.ts";
import { endsAfterItBegins, listOf, record, someOf, sourced, span, wrongOrder } from "./record.ts";
import { english, id, text } from "./text.ts";
import { officeTitleSchema, stateCodeSchema } from "./words.ts";

/** A name in English and, where they were found, in Russian and Chinese. */
export const nameSchema: z.ZodType<Name> = record<Name>({ en: english, ru: text.optional(), zh: text.optional() });

/** Somebody who held an office. */
export const personSchema: z.ZodType<Person> = record<Person>({
  id,
  name: nameSchema,
  familyName: english,
  aliases: listOf(text),
});

const office = { id, person: personSchema, title: officeTitleSchema, nominatedBy: stateCodeSchema.optional() };

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
  motto: text.optional(),
  ...span,
  ...sourced,
}).refine(endsAfterItBegins, wrongOrder);
