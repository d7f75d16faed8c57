import * as z from "zod/v4";
import type {
  FormerName,
  FullName,
  Name,
  OrganisationName,
  OutsideOrganisation,
  Person,
  PersonName,
  Place,
  PlaceName,
} from "../types.ts";
import { isoDateSchema } from "./days.ts";
import { endsAfterItBegins, listOf, record, someOf, sourced, wrongOrder } from "./record.ts";
import { english, id, text } from "./text.ts";
import { otherStateCodeSchema, stateCodeSchema } from "./words.ts";

/** A name in English and, where they were found, in Russian and Chinese. */
export const nameSchema: z.ZodType<Name> = record<Name>({ en: english, ru: text.optional(), zh: text.optional() });

/** A name in English, Russian and Chinese. */
export const fullNameSchema: z.ZodType<FullName> = record<FullName>({ en: english, ru: text, zh: text });

const person = { id, name: nameSchema, familyName: english.optional() };

/** The person that a row refers to. */
export const personNameSchema: z.ZodType<PersonName> = record<PersonName>(person);

/** Somebody who stands in a row. */
export const personSchema: z.ZodType<Person> = record<Person>({ ...person, aliases: listOf(text), ...sourced });

/** A name that a place had before. */
export const formerNameSchema: z.ZodType<FormerName> = record<FormerName>({
  name: nameSchema,
  from: isoDateSchema,
  until: isoDateSchema,
}).refine(endsAfterItBegins, wrongOrder);

const place = { id, name: nameSchema, state: z.union([stateCodeSchema, otherStateCodeSchema]) };

/** The place that a row refers to. */
export const placeNameSchema: z.ZodType<PlaceName> = record<PlaceName>(place);

/** A city, or a region where no city was found. */
export const placeSchema: z.ZodType<Place> = record<Place>({
  ...place,
  formerNames: someOf(formerNameSchema).optional(),
  ...sourced,
});

const organisation = { id, name: nameSchema };

/** The organisation that a row refers to. */
export const organisationNameSchema: z.ZodType<OrganisationName> = record<OrganisationName>(organisation);

/** An organisation outside the SCO. */
export const outsideOrganisationSchema: z.ZodType<OutsideOrganisation> = record<OutsideOrganisation>({
  ...organisation,
  aliases: listOf(text),
  ...sourced,
});
