import * as z from "zod/v4";
import type { Dataset, FormerId } from "../types.ts";
import { bodySchema, figureSchema, organisationEventSchema } from "./bodies.ts";
import { culturalCapitalSchema, thematicYearSchema } from "./designations.ts";
import { documentSchema, externalRelationSchema } from "./documents.ts";
import { meetingSchema } from "./meetings.ts";
import { attestedTermSchema, chairmanshipSchema, officeTermSchema } from "./offices.ts";
import { listOf, record } from "./record.ts";
import { affiliationSchema, stateSchema } from "./states.ts";
import { id, version } from "./text.ts";
import { coverageSchema, disputeSchema, sourceSchema } from "./trust.ts";
import { stateCodeSchema } from "./words.ts";

export const tables = [
  "states",
  "affiliations",
  "secretariesGeneral",
  "deputySecretariesGeneral",
  "ratsDirectors",
  "shanghaiFiveSummits",
  "summits",
  "headsOfGovernmentMeetings",
  "foreignMinistersMeetings",
  "chairmanships",
  "headsOfGovernmentChairmanships",
  "documents",
  "externalRelations",
  "thematicYears",
  "culturalCapitals",
  "bodies",
  "figures",
  "events",
  "disputes",
  "sources",
] as const;

/** A state goes by its code, every other row by its id. */
export const rowId = z.union([stateCodeSchema, id]);

/** An id that an earlier release had, and that will not come back. */
export const formerIdSchema: z.ZodType<FormerId> = record<FormerId>({
  table: z.enum(tables),
  id: rowId,
  now: rowId.optional(),
});

/** All of `sco-data/data.json`. */
export const datasetSchema: z.ZodType<Dataset> = record<Dataset>({
  version,
  coverage: coverageSchema,
  states: z.record(stateCodeSchema, stateSchema).readonly(),
  affiliations: listOf(affiliationSchema),
  secretariesGeneral: listOf(officeTermSchema),
  deputySecretariesGeneral: listOf(z.union([officeTermSchema, attestedTermSchema])),
  ratsDirectors: listOf(officeTermSchema),
  shanghaiFiveSummits: listOf(meetingSchema),
  summits: listOf(meetingSchema),
  headsOfGovernmentMeetings: listOf(meetingSchema),
  foreignMinistersMeetings: listOf(meetingSchema),
  chairmanships: listOf(chairmanshipSchema),
  headsOfGovernmentChairmanships: listOf(chairmanshipSchema),
  documents: listOf(documentSchema),
  externalRelations: listOf(externalRelationSchema),
  thematicYears: listOf(thematicYearSchema),
  culturalCapitals: listOf(culturalCapitalSchema),
  bodies: listOf(bodySchema),
  figures: listOf(figureSchema),
  events: listOf(organisationEventSchema),
  disputes: listOf(disputeSchema),
  sources: z.record(id, sourceSchema).readonly(),
  formerIds: listOf(formerIdSchema),
});
