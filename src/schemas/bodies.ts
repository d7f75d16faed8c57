import * as z from "zod/v4";
import type { Body, Figure, OrganisationEvent } from "../types.ts";
import { isoDateSchema } from "./days.ts";
import { participants } from "./meetings.ts";
import { nameSchema } from "./offices.ts";
import { endsAfterItBegins, record, someOf, sourced, span, wrongOrder } from "./record.ts";
import { english, id, text } from "./text.ts";
import { figureIdSchema, figureUnitSchema, officeTitleSchema, stateCodeSchema } from "./words.ts";

type Head = NonNullable<Body["head"]>;

/** An organ, or a body beside the organs. */
export const bodySchema: z.ZodType<Body> = record<Body>({
  id,
  name: nameSchema,
  seat: text.optional(),
  country: stateCodeSchema.optional(),
  functions: someOf(text).optional(),
  departments: someOf(text).optional(),
  summary: text.optional(),
  head: record<Head>({
    title: officeTitleSchema,
    proposedBy: text.optional(),
    approvedBy: text,
    termYears: z.int().positive(),
  }).optional(),
  ...span,
  ...sourced,
}).refine(endsAfterItBegins, wrongOrder);

/** A number as it stood from one day until another was stated. */
export const figureSchema: z.ZodType<Figure> = record<Figure>({
  id,
  figure: figureIdSchema,
  value: z.number().positive(),
  unit: figureUnitSchema,
  ...span,
  ...sourced,
}).refine(endsAfterItBegins, wrongOrder);

/** A dated happening. */
export const organisationEventSchema: z.ZodType<OrganisationEvent> = record<OrganisationEvent>({
  id,
  on: isoDateSchema,
  title: text,
  city: english.optional(),
  country: stateCodeSchema.optional(),
  participants,
  summary: text.optional(),
  ...sourced,
});
