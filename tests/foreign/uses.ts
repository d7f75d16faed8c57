// Imports every subpath, compiled by TypeScripts that look for its types without `exports`, and never run.

import * as main from "sco-data";
import * as about from "sco-data/about";
import changes from "sco-data/changes.json";
import data from "sco-data/data.json";
import * as delegations from "sco-data/delegations";
import * as disputes from "sco-data/disputes";
import * as documents from "sco-data/documents";
import * as identifiers from "sco-data/identifiers";
import * as meetings from "sco-data/meetings";
import * as membership from "sco-data/membership";
import * as offices from "sco-data/offices";
import * as people from "sco-data/people";
import schema from "sco-data/schema.json";
import * as schemas from "sco-data/schemas";
import * as sources from "sco-data/sources";
import * as timeline from "sco-data/timeline";
import * as treaties from "sco-data/treaties";

export const affiliations: readonly main.Affiliation[] = data.affiliations;
export const status: main.Status | undefined = membership.statusOn("BY", "2016-01-01");
export const name: string | undefined = offices.secretaryGeneralOn("2024-10-01")?.person.name.en;
export const summit: main.Meeting | undefined = meetings.summitIn(2018);
export const adopted: readonly main.OrganisationDocument[] = documents.documentsAdoptedAt("summit-2018");
export const code: main.StateCode = schemas.stateCodeSchema.parse("BY");
export const line: string = sources.citation("tass-2017-06-09");
export const rate: number | undefined = timeline.valueOn(
  timeline.timeline([{ from: "2024", rate: 4 }]),
  "2024-01-01",
)?.rate;
export const person: main.Person = people.person("zhang-ming");
export const known: main.DelegationCompleteness = delegations.delegationsKnownAt("summit-2024");
export const stage: main.ParticipationStage = treaties.participationOn("charter-2002", "KZ", "2024-07-04");
export const fields: readonly string[] = disputes.disputesAbout("vladimir-norov").map(({ field }) => field);
export const item: string | undefined = identifiers.identifierOf("KZ", "wikidata");
export const summits: readonly main.Meeting[] = about
  .about("KG")
  .flatMap((row) => (row.table === "summits" ? [row.record] : []));
export const statuses: readonly main.Status[] = main
  .changesIn(2024, { kinds: ["affiliation"] })
  .map(({ record }) => record.status);
export const releases: number = changes.releases.length;
export const keyword: unknown = schema["type"];

// @ts-expect-error: rows are no number
export const wrongRows: number = data.affiliations;
// @ts-expect-error: Turkmenistan never had a status
main.statusOn("TM", "2016-01-01");
// @ts-expect-error: nor here
membership.statusOn("TM", "2016-01-01");
// @ts-expect-error: nobody may hold the office
offices.secretaryGeneralOn("2024-10-01").person;
// @ts-expect-error: a year is a number
meetings.summitIn("2018");
// @ts-expect-error: nobody changes a list
documents.documentsAdoptedAt("summit-2018").pop();
// @ts-expect-error: a code is no number
export const wrongCode: number = schemas.stateCodeSchema.parse("BY");
// @ts-expect-error: a citation is text
export const wrongLine: number = sources.citation("tass-2017-06-09");
// @ts-expect-error: a day is needed
timeline.valueOn(timeline.timeline([]));
// @ts-expect-error: releases are a list
export const wrongReleases: number = changes.releases;
// @ts-expect-error: nobody knows what a keyword holds
export const wrongKeyword: string = schema["type"];
