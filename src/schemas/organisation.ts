import * as z from "zod/v4";
import type { Change, Organisation } from "../types.ts";
import type { ChangeKind } from "../vocabulary.ts";
import { figureSchema, organisationBodySchema, organisationEventSchema } from "./bodies.ts";
import { isoDateSchema, isoDaySchema } from "./days.ts";
import { culturalCapitalSchema, thematicYearSchema } from "./designations.ts";
import { externalRelationSchema, organisationDocumentSchema } from "./documents.ts";
import { meetingSchema } from "./meetings.ts";
import { attestedTermSchema, chairmanshipSchema, officeTermSchema } from "./offices.ts";
import { answer, listOf, record } from "./record.ts";
import { affiliationCountsSchema, affiliationSchema, stateSchema } from "./states.ts";

const spanned = z.enum(["begins", "ends"]);
const onOneDay = z.literal("happens");
const adopted = z.enum(["happens", "enters-into-force"]);

/** The schema of the changes of one kind; a generic record is more than the compiler can compare field by field. */
function changeOf<Kind extends ChangeKind>(
  kind: Kind,
  type: z.ZodType<Change<Kind>["type"]>,
  row: z.ZodType<Change<Kind>["record"]>,
): z.ZodType<Change<Kind>> {
  const fields = {
    kind: z.literal(kind),
    type,
    day: isoDaySchema,
    date: isoDateSchema,
    record: row,
    previous: row.optional(),
    next: row.optional(),
  };
  return record<object>(fields) as z.ZodType<Change<Kind>>;
}

/** Something that changed on a day. */
export const changeSchema: z.ZodType<Change> = z.union([
  changeOf("affiliation", spanned, affiliationSchema),
  changeOf("chairmanship", spanned, chairmanshipSchema),
  changeOf("heads-of-government-chairmanship", spanned, chairmanshipSchema),
  changeOf("secretary-general", spanned, officeTermSchema),
  changeOf("deputy-secretary-general", spanned, officeTermSchema),
  changeOf("rats-director", spanned, officeTermSchema),
  changeOf("shanghai-five-summit", onOneDay, meetingSchema),
  changeOf("summit", onOneDay, meetingSchema),
  changeOf("heads-of-government-meeting", onOneDay, meetingSchema),
  changeOf("foreign-ministers-meeting", onOneDay, meetingSchema),
  changeOf("document", adopted, organisationDocumentSchema),
  changeOf("external-relation", onOneDay, externalRelationSchema),
  changeOf("thematic-year", spanned, thematicYearSchema),
  changeOf("cultural-capital", spanned, culturalCapitalSchema),
  changeOf("body", spanned, organisationBodySchema),
  changeOf("figure", spanned, figureSchema),
  changeOf("event", onOneDay, organisationEventSchema),
]);

/** Everything that held on one day. */
export const organisationSchema: z.ZodType<Organisation> = answer<Organisation>({
  day: isoDaySchema,
  covered: z.boolean(),
  members: listOf(stateSchema),
  observers: listOf(stateSchema),
  dialoguePartners: listOf(stateSchema),
  partners: listOf(stateSchema),
  counts: affiliationCountsSchema,
  secretaryGeneral: officeTermSchema.optional(),
  deputySecretariesGeneral: listOf(z.union([officeTermSchema, attestedTermSchema])),
  ratsDirector: officeTermSchema.optional(),
  chair: chairmanshipSchema.optional(),
  headsOfGovernmentChair: chairmanshipSchema.optional(),
  lastSummit: meetingSchema.optional(),
  nextSummit: meetingSchema.optional(),
  thematicYear: thematicYearSchema.optional(),
  culturalCapital: culturalCapitalSchema.optional(),
  bodies: listOf(organisationBodySchema),
  documentsKnownInForce: listOf(organisationDocumentSchema),
});
