/**
 * Who held which office and which state chaired, in a file of its own that loads nothing else.
 *
 * @module
 */
export { chairOn, headsOfGovernmentChairOn } from "../chairmanships.ts";
export {
  chairmanships,
  deputySecretariesGeneral,
  headsOfGovernmentChairmanships,
  ratsDirectors,
  secretariesGeneral,
} from "../facts.ts";
export { deputySecretariesGeneralOn, ratsDirectorOn, secretaryGeneralOn } from "../offices.ts";
export type { AttestedTerm, Chairmanship, Name, OfficeTerm, PersonName } from "../types.ts";
export { type OfficeTitle, officeTitles, type StateCode } from "../vocabulary.ts";
export * from "./days.ts";
