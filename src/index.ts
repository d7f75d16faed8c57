/**
 * Dated, sourced facts about the Shanghai Cooperation Organisation.
 *
 * @module
 */
export { dayIn, type Instant } from "./clock.ts";
export { assertCovered, isCovered } from "./coverage.ts";
export { earliest, latest } from "./day.ts";
export { affiliations, coverage, secretariesGeneral, states, version } from "./facts.ts";
export {
  affiliationCountsOn,
  isMemberOn,
  membershipCount,
  membershipCountOn,
  membersOn,
  statesOn,
  statusOn,
} from "./membership.ts";
export { secretaryGeneralOn } from "./offices.ts";
export type * from "./types.ts";
export {
  isStateCode,
  type OfficeTitle,
  officeTitles,
  type SourceKind,
  type StateCode,
  type Status,
  sourceKinds,
  stateCodes,
  statuses,
} from "./vocabulary.ts";
