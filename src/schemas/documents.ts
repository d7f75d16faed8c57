import type * as z from "zod/v4";
import type { Document, ExternalRelation } from "../types.ts";
import { isoDateSchema } from "./days.ts";
import { nameSchema } from "./offices.ts";
import { record, someOf, sourced } from "./record.ts";
import { english, id, text } from "./text.ts";
import { documentKindSchema, relationKindSchema, stateCodeSchema } from "./words.ts";

/** A text that was adopted. */
export const documentSchema: z.ZodType<Document> = record<Document>({
  id,
  kind: documentKindSchema,
  title: nameSchema,
  signedOn: isoDateSchema,
  inForceOn: isoDateSchema.optional(),
  city: english.optional(),
  meeting: id.optional(),
  parties: someOf(stateCodeSchema).optional(),
  summary: text.optional(),
  ...sourced,
});

/** A tie to an organisation or state outside. */
export const externalRelationSchema: z.ZodType<ExternalRelation> = record<ExternalRelation>({
  id,
  partner: english,
  kind: relationKindSchema,
  signedOn: isoDateSchema.optional(),
  city: english.optional(),
  instrument: text.optional(),
  ...sourced,
});
