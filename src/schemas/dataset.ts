import * as z from "zod/v4";
import type { Dataset, FormerId } from "../types.ts";
import { figureSchema, organisationBodySchema, organisationEventSchema } from "./bodies.ts";
import { culturalCapitalSchema, thematicYearSchema } from "./designations.ts";
import { externalRelationSchema, organisationDocumentSchema, treatyParticipationSchema } from "./documents.ts";
import { outsideOrganisationSchema, personSchema, placeSchema } from "./entities.ts";
import { identifierSchema } from "./identifiers.ts";
import { delegationSchema, meetingSchema } from "./meetings.ts";
import { attestedTermSchema, chairmanshipSchema, officeTermSchema } from "./offices.ts";
import { listOf, record } from "./record.ts";
import { affiliationSchema, otherStateSchema, stateSchema } from "./states.ts";
import { id, version } from "./text.ts";
import {
  coverageSchema,
  disputeSchema,
  evidenceSchema,
  publisherSchema,
  sourceSchema,
  tableCoverageSchema,
} from "./trust.ts";
import { otherStateCodeSchema, stateCodeSchema } from "./words.ts";

/** The schema of each table. */
export const tables = {
  states: z.record(stateCodeSchema, stateSchema).readonly(),
  otherStates: z.record(otherStateCodeSchema, otherStateSchema).readonly(),
  people: listOf(personSchema),
  places: listOf(placeSchema),
  organisations: listOf(outsideOrganisationSchema),
  bodies: listOf(organisationBodySchema),
  affiliations: listOf(affiliationSchema),
  secretariesGeneral: listOf(officeTermSchema),
  deputySecretariesGeneral: listOf(z.union([officeTermSchema, attestedTermSchema])),
  ratsDirectors: listOf(officeTermSchema),
  shanghaiFiveSummits: listOf(meetingSchema),
  summits: listOf(meetingSchema),
  headsOfGovernmentMeetings: listOf(meetingSchema),
  foreignMinistersMeetings: listOf(meetingSchema),
  delegations: listOf(delegationSchema),
  chairmanships: listOf(chairmanshipSchema),
  headsOfGovernmentChairmanships: listOf(chairmanshipSchema),
  documents: listOf(organisationDocumentSchema),
  treatyParticipations: listOf(treatyParticipationSchema),
  externalRelations: listOf(externalRelationSchema),
  thematicYears: listOf(thematicYearSchema),
  culturalCapitals: listOf(culturalCapitalSchema),
  figures: listOf(figureSchema),
  events: listOf(organisationEventSchema),
  identifiers: listOf(identifierSchema),
  disputes: listOf(disputeSchema),
  publishers: z.record(id, publisherSchema).readonly(),
  sources: z.record(id, sourceSchema).readonly(),
};

/** The name of a table whose rows have ids. */
export const tableName = z.enum(Object.keys(tables) as [keyof typeof tables, ...(keyof typeof tables)[]]);

/** A state goes by its code, every other row by its id. */
export const rowId = z.union([stateCodeSchema, otherStateCodeSchema, id]);

/** An id that an earlier release had, and that will not come back. */
export const formerIdSchema: z.ZodType<FormerId> = record<FormerId>({
  table: tableName,
  id: rowId,
  now: rowId.optional(),
});

/** All of `sco-data/data.json`. */
export const datasetSchema: z.ZodType<Dataset> = record<Dataset>({
  version,
  coverage: coverageSchema,
  tableCoverage: z.record(tableName, tableCoverageSchema).readonly(),
  ...tables,
  evidence: listOf(evidenceSchema),
  formerIds: listOf(formerIdSchema),
});
