// The one boundary between the authored rows and the public types. The build runs this file and ships its values.

import { affiliations as affiliationRows } from "../data/affiliations.ts";
import { bodies as bodyRows } from "../data/bodies.ts";
import {
  chairmanships as chairmanshipRows,
  headsOfGovernmentChairmanships as headsOfGovernmentChairmanshipRows,
} from "../data/chairmanships.ts";
import { coverage as coverageRow, tableCoverage as tableCoverageRows } from "../data/coverage.ts";
import { delegations as delegationRows } from "../data/delegations.ts";
import { deputySecretariesGeneral as deputyRows } from "../data/deputy-secretaries-general.ts";
import { culturalCapitals as culturalCapitalRows, thematicYears as thematicYearRows } from "../data/designations.ts";
import { disputes as disputeRows } from "../data/disputes.ts";
import { documents as documentRows } from "../data/documents.ts";
import { events as eventRows } from "../data/events.ts";
import { externalRelations as externalRelationRows } from "../data/external-relations.ts";
import { figures as figureRows } from "../data/figures.ts";
import { formerIds as formerIdRows } from "../data/former-ids.ts";
import { identifiers as identifierRows } from "../data/identifiers.ts";
import {
  foreignMinistersMeetings as foreignMinistersMeetingRows,
  headsOfGovernmentMeetings as headsOfGovernmentMeetingRows,
  shanghaiFiveSummits as shanghaiFiveSummitRows,
  summits as summitRows,
} from "../data/meetings.ts";
import { organisations as organisationRows } from "../data/organisations.ts";
import { otherStates as otherStateRows } from "../data/other-states.ts";
import { people as personRows } from "../data/people.ts";
import { places as placeRows } from "../data/places.ts";
import { ratsDirectors as ratsDirectorRows } from "../data/rats-directors.ts";
import { secretariesGeneral as secretaryGeneralRows } from "../data/secretaries-general.ts";
import { states as stateRows } from "../data/states.ts";
import { treatyParticipations as treatyParticipationRows } from "../data/treaty-participations.ts";
import manifest from "../package.json" with { type: "json" };
import { deepFreeze } from "./freeze.ts";
import { published, publishedByCode, publishedCapitals } from "./publish.ts";
import type {
  Affiliation,
  AttestedTerm,
  Chairmanship,
  Coverage,
  CulturalCapital,
  Delegation,
  Dispute,
  ExternalRelation,
  Figure,
  FormerId,
  Identifier,
  Meeting,
  OfficeTerm,
  OrganisationBody,
  OrganisationDocument,
  OrganisationEvent,
  OtherState,
  OutsideOrganisation,
  Person,
  Place,
  State,
  TableCoverage,
  TableName,
  ThematicYear,
  TreatyParticipation,
} from "./types.ts";
import type { OtherStateCode, StateCode } from "./vocabulary.ts";

/** The version of this package, and so of its facts (example: `"0.1.0"`). */
export const version: string = manifest.version;

/**
 * The days for which the tables that claim to have all there is have been checked. A later day gets the last known answer; ask
 * `isCovered` to know, and `coverageOf` about one table.
 */
export const coverage: Coverage = deepFreeze(coverageRow);

/** How far each table has been checked, by its name. */
export const tableCoverage: Readonly<Record<TableName, TableCoverage>> = deepFreeze(tableCoverageRows);

/** The 27 states that ever had a status in the SCO, by ISO 3166-1 alpha-2 code. */
export const states: { readonly [Code in StateCode]: State } = publishedByCode<StateCode, State>(stateRows);

/** States without a status in which something of the facts happened, by ISO 3166-1 alpha-2 code. */
export const otherStates: { readonly [Code in OtherStateCode]: OtherState } = publishedByCode<
  OtherStateCode,
  OtherState
>(otherStateRows);

/** Everybody who stands in a row, by id. */
export const people: readonly Person[] = published(personRows);

/** The places of meetings, seats and signatures, by id. */
export const places: readonly Place[] = published(placeRows);

/** The organisations outside that have a tie to the SCO, by id. */
export const organisations: readonly OutsideOrganisation[] = published(organisationRows);

/** Every status that a state ever had, by decision of the heads of state, ordered by first day and then by state. */
export const affiliations: readonly Affiliation[] = published(affiliationRows);

/** The terms of all heads of the Secretariat, oldest first: the first was its Executive Secretary. */
export const secretariesGeneral: readonly OfficeTerm[] = published(secretaryGeneralRows);

/** The deputies of the Secretary-General, as far as they are attested, by the first known day. */
export const deputySecretariesGeneral: readonly (OfficeTerm | AttestedTerm)[] = published(deputyRows);

/** The terms of the directors of the Executive Committee of RATS, oldest first. */
export const ratsDirectors: readonly OfficeTerm[] = published(ratsDirectorRows);

/** The summits of the Shanghai Five, from which the SCO grew, oldest first. */
export const shanghaiFiveSummits: readonly Meeting[] = published(shanghaiFiveSummitRows);

/** The meetings of the Council of Heads of State, oldest first. */
export const summits: readonly Meeting[] = published(summitRows);

/** The meetings of the Council of Heads of Government, oldest first. */
export const headsOfGovernmentMeetings: readonly Meeting[] = published(headsOfGovernmentMeetingRows);

/** The meetings of the Council of Foreign Ministers that were established, oldest first. */
export const foreignMinistersMeetings: readonly Meeting[] = published(foreignMinistersMeetingRows);

/** Who came to which meeting for which state, as far as it was found; by meeting, and there by state. */
export const delegations: readonly Delegation[] = published(delegationRows);

/** Who chaired the organisation, without a gap from 2002, oldest first. */
export const chairmanships: readonly Chairmanship[] = published(chairmanshipRows);

/** Who chaired the Council of Heads of Government, a rotation of its own, as far as it was found, oldest first. */
export const headsOfGovernmentChairmanships: readonly Chairmanship[] = published(headsOfGovernmentChairmanshipRows);

/** Treaties, declarations and other texts, by the day of signature. */
export const documents: readonly OrganisationDocument[] = published(documentRows);

/** What states have done about treaties beyond signing them with the others, as far as it was found; by treaty and state. */
export const treatyParticipations: readonly TreatyParticipation[] = published(treatyParticipationRows);

/** Ties to organisations and states outside, by the day of signature; those without a day come last. */
export const externalRelations: readonly ExternalRelation[] = published(externalRelationRows);

/** The themes of years, oldest first. */
export const thematicYears: readonly ThematicYear[] = published(thematicYearRows);

/** The tourism and cultural capitals, oldest first. */
export const culturalCapitals: readonly CulturalCapital[] = publishedCapitals(culturalCapitalRows);

/** The organs of the SCO and the bodies beside it, by the day on which they began. */
export const bodies: readonly OrganisationBody[] = published(bodyRows);

/** Numbers followed over time: staff, departments, budget shares; by the day from which they were stated. */
export const figures: readonly Figure[] = published(figureRows);

/** Dated happenings that are no council's meeting, oldest first. */
export const events: readonly OrganisationEvent[] = published(eventRows);

/** What other registers call states, people and places, by register and then by entity. */
export const identifiers: readonly Identifier[] = published(identifierRows);

/** Where sources contradict one another, and whom the package follows, by the id of the record. */
export const disputes: readonly Dispute[] = deepFreeze(disputeRows);

/** Ids of earlier releases that were renamed or withdrawn, and the ids of the same rows now. */
export const formerIds: readonly FormerId[] = deepFreeze(formerIdRows);
