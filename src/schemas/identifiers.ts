import * as z from "zod/v4";
import type { Identifier } from "../types.ts";
import type { IdentifierScheme } from "../vocabulary.ts";
import { record, sourced } from "./record.ts";
import { id, text } from "./text.ts";
import { identifierSchemeSchema, otherStateCodeSchema, stateCodeSchema } from "./words.ts";

/** How each register writes what it calls an entity. */
const forms: Readonly<Record<IdentifierScheme, RegExp>> = {
  wikidata: /^Q[1-9][0-9]*$/,
  "un-m49": /^[0-9]{3}$/,
  cow: /^[1-9][0-9]{0,2}$/,
  "cow-abbreviation": /^[A-Z]{3}$/,
  "gleditsch-ward": /^[1-9][0-9]{0,2}$/,
};

/** What another register calls an entity. */
export const identifierSchema: z.ZodType<Identifier> = record<Identifier>({
  id,
  record: z.union([stateCodeSchema, otherStateCodeSchema, id]),
  scheme: identifierSchemeSchema,
  value: text,
  ...sourced,
}).refine(({ scheme, value }) => forms[scheme]?.test(value), "value is not as the scheme writes it");
