/**
 * Dated, sourced facts about the Shanghai Cooperation Organisation.
 *
 * @module
 */
export { bodiesOn, figureOn } from "./bodies.ts";
export { chairOn, headsOfGovernmentChairOn } from "./chairmanships.ts";
export type * from "./changelog.ts";
export { changesBetween, nextChangeAfter } from "./changes.ts";
export { dayIn, type Instant } from "./clock.ts";
export { assertCovered, isCovered } from "./coverage.ts";
export { earliest, lastDay, latest } from "./dates.ts";
export { isDay } from "./day.ts";
export { culturalCapitalOn, thematicYear } from "./designations.ts";
export { disputesAbout } from "./disputes.ts";
export { documentsAdoptedAt, documentsInForceOn } from "./documents.ts";
export { eventsBetween } from "./events.ts";
export {
  affiliations,
  bodies,
  chairmanships,
  coverage,
  culturalCapitals,
  deputySecretariesGeneral,
  disputes,
  documents,
  events,
  externalRelations,
  figures,
  foreignMinistersMeetings,
  formerIds,
  headsOfGovernmentChairmanships,
  headsOfGovernmentMeetings,
  ratsDirectors,
  secretariesGeneral,
  shanghaiFiveSummits,
  states,
  summits,
  thematicYears,
  version,
} from "./facts.ts";
export { headsOfGovernmentMeetingIn, lastSummitOn, nextSummitAfter, summitIn } from "./meetings.ts";
export {
  type ActOption,
  affiliationCountsOn,
  isMemberOn,
  membershipCount,
  membershipCountOn,
  membersOn,
  statesOn,
  statusOn,
} from "./membership.ts";
export { deputySecretariesGeneralOn, ratsDirectorOn, secretaryGeneralOn } from "./offices.ts";
export { organisationOn } from "./organisation.ts";
export type * from "./types.ts";
export * from "./vocabulary.ts";
