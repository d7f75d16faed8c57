import * as z from "zod/v4";
import type { CulturalCapital, ThematicYear } from "../types.ts";
import { isoDateSchema, isoDaySchema } from "./days.ts";
import { nameSchema, placeNameSchema } from "./entities.ts";
import { endsAfterItBegins, listOf, record, sourced, span, wrongOrder } from "./record.ts";
import { id, text } from "./text.ts";
import { stateCodeSchema } from "./words.ts";

/** The theme of a year. */
export const thematicYearSchema: z.ZodType<ThematicYear> = record<ThematicYear>({
  id,
  year: z.int().min(2001).max(9999),
  name: nameSchema,
  aliases: listOf(text),
  decidedOn: isoDateSchema.optional(),
  ...sourced,
});

/** The time in which a city was the tourism and cultural capital. */
export const culturalCapitalSchema: z.ZodType<CulturalCapital> = record<CulturalCapital>({
  id,
  place: placeNameSchema,
  chairmanship: id,
  state: stateCodeSchema,
  years: z
    .string()
    .max(9)
    .regex(/^[0-9]{4}-[0-9]{4}$/),
  decidedOn: isoDaySchema,
  ...span,
  ...sourced,
}).refine(endsAfterItBegins, wrongOrder);
