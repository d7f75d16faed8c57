import type * as z from "zod/v4";
import type { Consent, ExternalRelation, OrganisationDocument, TreatyParticipation } from "../types.ts";
import { isoDateSchema, isoDaySchema } from "./days.ts";
import { nameSchema, organisationNameSchema, placeNameSchema } from "./entities.ts";
import { forOne, record, someOf, sourced } from "./record.ts";
import { id, text } from "./text.ts";
import {
  completenessSchema,
  consentFormSchema,
  documentKindSchema,
  relationKindSchema,
  stateCodeSchema,
} from "./words.ts";

/** A text that was adopted. */
export const organisationDocumentSchema: z.ZodType<OrganisationDocument> = record<OrganisationDocument>({
  id,
  kind: documentKindSchema,
  title: nameSchema,
  signedOn: isoDateSchema,
  inForceOn: isoDateSchema.optional(),
  supersededBy: id.optional(),
  place: placeNameSchema.optional(),
  meeting: id.optional(),
  signatories: someOf(stateCodeSchema).optional(),
  signatoriesKnown: completenessSchema,
  summary: text.optional(),
  ...sourced,
}).refine(
  ({ signatories, signatoriesKnown }) => (signatories === undefined) === (signatoriesKnown === "none"),
  "signatoriesKnown says otherwise than signatories",
);

/** How a state bound itself to a treaty. */
export const consentSchema: z.ZodType<Consent> = record<Consent>({
  form: consentFormSchema,
  on: isoDateSchema.optional(),
  attestedOn: isoDaySchema.optional(),
  act: text.optional(),
});

/** What one state has done about one treaty. */
export const treatyParticipationSchema: z.ZodType<TreatyParticipation> = record<TreatyParticipation>({
  id,
  document: id,
  state: stateCodeSchema,
  signedOn: isoDateSchema.optional(),
  consent: consentSchema.optional(),
  depositedOn: isoDateSchema.optional(),
  inForceOn: isoDateSchema.optional(),
  ...sourced,
});

/** A tie to an organisation or state outside. */
export const externalRelationSchema: z.ZodType<ExternalRelation> = record<ExternalRelation>({
  id,
  organisation: organisationNameSchema.optional(),
  state: stateCodeSchema.optional(),
  kind: relationKindSchema,
  signedOn: isoDateSchema.optional(),
  place: placeNameSchema.optional(),
  instrument: text.optional(),
  ...sourced,
}).refine(forOne, "has both or none of organisation and state");
