import * as z from "zod/v4";
import type { Affiliation, AffiliationCounts, Memorandum, State, StateName } from "../types.ts";
import { isoDateSchema } from "./days.ts";
import { endsAfterItBegins, record, sourced, span, wrongOrder } from "./record.ts";
import { english, id, text } from "./text.ts";
import { stateCodeSchema, statusSchema } from "./words.ts";

/** The two forms of a state's name in one language. */
export const stateNameSchema: z.ZodType<StateName> = record<StateName>({ short: text, official: text });

const englishStateName = record<StateName>({ short: english, official: english });

/** A state that ever had a status. */
export const stateSchema: z.ZodType<State> = record<State>({
  code: stateCodeSchema,
  alpha3: z
    .string()
    .max(3)
    .regex(/^[A-Z]{3}$/),
  numeric: z
    .string()
    .max(3)
    .regex(/^[0-9]{3}$/),
  name: record<State["name"]>({ en: englishStateName, ru: stateNameSchema, zh: stateNameSchema }),
  ...sourced,
});

/** The memorandum that goes with a status. */
export const memorandumSchema: z.ZodType<Memorandum> = record<Memorandum>({
  signedOn: isoDateSchema,
  city: english.optional(),
});

/** The time in which a state had one status. */
export const affiliationSchema: z.ZodType<Affiliation> = record<Affiliation>({
  id,
  state: stateCodeSchema,
  status: statusSchema,
  memorandum: memorandumSchema.optional(),
  ...span,
  ...sourced,
}).refine(endsAfterItBegins, wrongOrder);

const count = z.int().nonnegative();

/** How many states have which status. */
export const affiliationCountsSchema: z.ZodType<AffiliationCounts> = record<AffiliationCounts>({
  member: count,
  observer: count,
  "dialogue-partner": count,
  partner: count,
  total: count,
}).refine(
  ({ total, ...byStatus }) => Object.values(byStatus).reduce((sum, states) => sum + states, 0) === total,
  "total is not the sum",
);
