/**
 * The relation of states to the organisation, in a file of its own that loads nothing else.
 *
 * @module
 */
export { affiliations, states } from "../facts.ts";
export { findState } from "../find-state.ts";
export {
  type ActOption,
  affiliationCountsOn,
  affiliationOn,
  affiliationsOf,
  isMemberOn,
  membershipCount,
  membershipCountOn,
  membersOn,
  statesOn,
  statusOn,
} from "../membership.ts";
export type { Affiliation, AffiliationCounts, FullName, Memorandum, State } from "../types.ts";
export { type Act, acts, isStateCode, type StateCode, type Status, stateCodes, statuses } from "../vocabulary.ts";
export * from "./days.ts";
