// The one boundary between the authored rows and the public types. The build runs this file and ships its values.

import { affiliations as affiliationRows } from "../data/affiliations.ts";
import { bodies as bodyRows } from "../data/bodies.ts";
import {
  chairmanships as chairmanshipRows,
  headsOfGovernmentChairmanships as headsOfGovernmentChairmanshipRows,
} from "../data/chairmanships.ts";
import { coverage as coverageRow } from "../data/coverage.ts";
import { deputySecretariesGeneral as deputyRows } from "../data/deputy-secretaries-general.ts";
import { culturalCapitals as culturalCapitalRows, thematicYears as thematicYearRows } from "../data/designations.ts";
import { disputes as disputeRows } from "../data/disputes.ts";
import { documents as documentRows } from "../data/documents.ts";
import { events as eventRows } from "../data/events.ts";
import { externalRelations as externalRelationRows } from "../data/external-relations.ts";
import { figures as figureRows } from "../data/figures.ts";
import { formerIds as formerIdRows } from "../data/former-ids.ts";
import {
  foreignMinistersMeetings as foreignMinistersMeetingRows,
  headsOfGovernmentMeetings as headsOfGovernmentMeetingRows,
  shanghaiFiveSummits as shanghaiFiveSummitRows,
  summits as summitRows,
} from "../data/meetings.ts";
import { ratsDirectors as ratsDirectorRows } from "../data/rats-directors.ts";
import { secretariesGeneral as secretaryGeneralRows } from "../data/secretaries-general.ts";
import { states as stateRows } from "../data/states.ts";
import manifest from "../package.json" with { type: "json" };
import { deepFreeze } from "./freeze.ts";
import type {
  Affiliation,
  AttestedTerm,
  Body,
  Chairmanship,
  Coverage,
  CulturalCapital,
  Dispute,
  Document,
  ExternalRelation,
  Figure,
  FormerId,
  Meeting,
  OfficeTerm,
  OrganisationEvent,
  State,
  ThematicYear,
} from "./types.ts";
import type { StateCode } from "./vocabulary.ts";

/** The version of this package, and so of its facts (example: `"0.1.0"`). */
export const version: string = manifest.version;

/**
 * The days for which the facts have been checked. A later day gets the last known answer; ask `isCovered` to know.
 */
export const coverage: Coverage = deepFreeze(coverageRow);

/** The 27 states that ever had a status in the SCO, by ISO 3166-1 alpha-2 code. */
export const states: { readonly [Code in StateCode]: State } = deepFreeze(stateRows);

/** Every status that a state ever had, by decision of the heads of state, ordered by first day and then by state. */
export const affiliations: readonly Affiliation[] = deepFreeze(affiliationRows);

/** The terms of all heads of the Secretariat, oldest first: the first was its Executive Secretary. */
export const secretariesGeneral: readonly OfficeTerm[] = deepFreeze(secretaryGeneralRows);

/** The deputies of the Secretary-General, as far as they are attested, by the first known day. */
export const deputySecretariesGeneral: readonly (OfficeTerm | AttestedTerm)[] = deepFreeze(deputyRows);

/** The terms of the directors of the Executive Committee of RATS, oldest first. */
export const ratsDirectors: readonly OfficeTerm[] = deepFreeze(ratsDirectorRows);

/** The summits of the Shanghai Five, from which the SCO grew, oldest first. */
export const shanghaiFiveSummits: readonly Meeting[] = deepFreeze(shanghaiFiveSummitRows);

/** The meetings of the Council of Heads of State, oldest first. */
export const summits: readonly Meeting[] = deepFreeze(summitRows);

/** The meetings of the Council of Heads of Government, oldest first. */
export const headsOfGovernmentMeetings: readonly Meeting[] = deepFreeze(headsOfGovernmentMeetingRows);

/** The meetings of the Council of Foreign Ministers that were established, oldest first. */
export const foreignMinistersMeetings: readonly Meeting[] = deepFreeze(foreignMinistersMeetingRows);

/** Who chaired the organisation, without a gap from 2002, oldest first. */
export const chairmanships: readonly Chairmanship[] = deepFreeze(chairmanshipRows);

/** Who chaired the Council of Heads of Government, a rotation of its own, as far as it was found, oldest first. */
export const headsOfGovernmentChairmanships: readonly Chairmanship[] = deepFreeze(headsOfGovernmentChairmanshipRows);

/** Treaties, declarations and other texts, by the day of signature. */
export const documents: readonly Document[] = deepFreeze(documentRows);

/** Ties to organisations and states outside, by the day of signature; those without a day come last. */
export const externalRelations: readonly ExternalRelation[] = deepFreeze(externalRelationRows);

/** The themes of years, oldest first. */
export const thematicYears: readonly ThematicYear[] = deepFreeze(thematicYearRows);

/** The tourism and cultural capitals, oldest first. */
export const culturalCapitals: readonly CulturalCapital[] = deepFreeze(culturalCapitalRows);

/** The organs of the SCO and the bodies beside it, by the day on which they began. */
export const bodies: readonly Body[] = deepFreeze(bodyRows);

/** Numbers followed over time: staff, departments, budget shares; by the day from which they were stated. */
export const figures: readonly Figure[] = deepFreeze(figureRows);

/** Dated happenings that are no council's meeting, oldest first. */
export const events: readonly OrganisationEvent[] = deepFreeze(eventRows);

/** Where sources contradict one another, and whom the package follows, by the id of the record. */
export const disputes: readonly Dispute[] = deepFreeze(disputeRows);

/** Ids of earlier releases that were renamed or withdrawn, and the ids of the same rows now. */
export const formerIds: readonly FormerId[] = deepFreeze(formerIdRows);
