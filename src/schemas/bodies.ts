import * as z from "zod/v4";
import type { BodyHead, Figure, OrganisationBody, OrganisationEvent } from "../types.ts";
import { isoDateSchema } from "./days.ts";
import { nameSchema, placeNameSchema } from "./entities.ts";
import { endsAfterItBegins, record, someOf, sourced, span, wrongOrder } from "./record.ts";
import { id, text } from "./text.ts";
import { councilSchema, figureIdSchema, figureUnitSchema, officeTitleSchema, stateCodeSchema } from "./words.ts";

/** How the head of a body is chosen. */
export const bodyHeadSchema: z.ZodType<BodyHead> = record<BodyHead>({
  title: officeTitleSchema,
  proposedBy: councilSchema.optional(),
  approvedBy: councilSchema,
  termYears: z.int().positive(),
});

/** An organ, or a body beside the organs. */
export const organisationBodySchema: z.ZodType<OrganisationBody> = record<OrganisationBody>({
  id,
  name: nameSchema,
  seat: placeNameSchema.optional(),
  functions: someOf(text).optional(),
  departments: someOf(text).optional(),
  summary: text.optional(),
  head: bodyHeadSchema.optional(),
  ...span,
  ...sourced,
}).refine(endsAfterItBegins, wrongOrder);

/** A number as it stood from one day until another was stated. */
export const figureSchema: z.ZodType<Figure> = record<Figure>({
  id,
  figure: figureIdSchema,
  state: stateCodeSchema.optional(),
  value: z.number().positive(),
  unit: figureUnitSchema,
  ...span,
  ...sourced,
})
  .refine(endsAfterItBegins, wrongOrder)
  .refine(
    ({ figure, state }) => (figure === "budget-share") === (state !== undefined),
    "a budget share is that of a state, and no other figure is",
  );

/** A dated happening. */
export const organisationEventSchema: z.ZodType<OrganisationEvent> = record<OrganisationEvent>({
  id,
  on: isoDateSchema,
  title: nameSchema,
  place: placeNameSchema.optional(),
  summary: text.optional(),
  ...sourced,
});
