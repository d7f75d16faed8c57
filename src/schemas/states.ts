import * as z from "zod/v4";
import type { Affiliation, AffiliationCounts, Memorandum, OtherState, State } from "../types.ts";
import { isoDateSchema } from "./days.ts";
import { fullNameSchema, nameSchema } from "./entities.ts";
import { endsAfterItBegins, listOf, record, sourced, span, wrongOrder } from "./record.ts";
import { capitalLetters, digits, id, text } from "./text.ts";
import { otherStateCodeSchema, stateCodeSchema, statusSchema } from "./words.ts";

const names = {
  alpha3: capitalLetters(3),
  numeric: digits(3),
  name: fullNameSchema,
  aliases: listOf(text),
  ...sourced,
};

/** A state that ever had a status. */
export const stateSchema: z.ZodType<State> = record<State>({
  code: stateCodeSchema,
  officialName: fullNameSchema,
  ...names,
});

/** A state that never had a status. */
export const otherStateSchema: z.ZodType<OtherState> = record<OtherState>({
  code: otherStateCodeSchema,
  officialName: nameSchema,
  ...names,
});

/** The memorandum that goes with a status. */
export const memorandumSchema: z.ZodType<Memorandum> = record<Memorandum>({ id, signedOn: isoDateSchema });

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
