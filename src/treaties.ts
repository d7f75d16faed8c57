/**
 * Which state has done what about which treaty, as far as it was found.
 *
 * @module
 */

import { entry } from "./entry.ts";
import { treatyParticipations } from "./facts.ts";
import { lookUp, type Timeline } from "./look-up.ts";
import { rowsUnder } from "./rows.ts";
import { participationsOfDocument, participationsOfState, stageOfState } from "./steps.ts";
import type { Day, TreatyParticipation } from "./types.ts";
import type { ParticipationStage, StateCode } from "./vocabulary.ts";

export type { Consent, Day, IsoDate, IsoDay, Sourced, TreatyParticipation } from "./types.ts";
export {
  type ConsentForm,
  consentForms,
  type ParticipationStage,
  participationStages,
  type StateCode,
} from "./vocabulary.ts";
export { treatyParticipations };

const noDocument = 'is not the id of a document (expected one such as "charter-2002")';
/** Of a state that is not known to have done anything: the day is still checked. */
const never: Timeline<ParticipationStage> = { starts: [], values: [] };

const noSuchState = "is not the code of a state that ever had a status (use findState, or one of stateCodes)";

/**
 * What states have done about a treaty beyond signing it with the others; those are its `signatories`.
 *
 * @param documentId Id of a document (example: `"treaty-of-good-neighbourliness-2007"`).
 * @returns Rows of `treatyParticipations`, by state; empty where none was found, which does not mean that there is none.
 * @throws {RangeError} If there is no such document.
 * @throws {TypeError} If `documentId` is not a string.
 * @example
 * ```ts
 * import { participationsIn } from "sco-data/treaties";
 *
 * participationsIn("charter-2002").map(({ state }) => state); // => ["BY", "CN", "KZ", "RU"]
 * ```
 */
export function participationsIn(documentId: string): readonly TreatyParticipation[] {
  return rowsUnder(treatyParticipations, entry(participationsOfDocument(), documentId, noDocument));
}

/**
 * What a state has done about treaties beyond signing them with the others.
 *
 * @param state ISO 3166-1 alpha-2 code, upper case.
 * @returns Rows of `treatyParticipations`, by treaty; empty where none was found, which does not mean that there is none.
 * @throws {RangeError} If no such state ever had a status.
 * @throws {TypeError} If `state` is not a string.
 * @example
 * ```ts
 * import { participationsOf } from "sco-data/treaties";
 *
 * participationsOf("IN").map(({ document }) => document); // => ["treaty-of-good-neighbourliness-2007"]
 * ```
 */
export function participationsOf(state: StateCode): readonly TreatyParticipation[] {
  return rowsUnder(treatyParticipations, entry(participationsOfState(), state, noSuchState));
}

/**
 * How far a state is known to have gone with a treaty on a day.
 *
 * A state that signed with the others has signed from that day on; each later step counts from its own day, and a step of
 * which no day was found does not count. That a treaty is in force in general does not put it in force for a state.
 *
 * @param documentId Id of a document (example: `"charter-2002"`).
 * @param state ISO 3166-1 alpha-2 code, upper case.
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns The furthest step that was found, one of `participationStages`. `"signed"` means that nothing later was found, not that
 * it is not in force; `"not-found"`, that no step was found, not that none was taken.
 * @throws {RangeError} If there is no such document or state, or `day` is not a calendar day.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { participationOn } from "sco-data/treaties";
 *
 * participationOn("charter-2002", "KZ", "2002-06-07"); // => "signed"
 * participationOn("charter-2002", "KZ", "2024-07-04"); // => "in-force"
 * participationOn("charter-2002", "IR", "2024-07-04"); // => "not-found"
 * ```
 */
export function participationOn(documentId: string, state: StateCode, day: Day): ParticipationStage {
  entry(participationsOfState(), state, noSuchState);
  const ofState = entry(stageOfState(), documentId, noDocument)[state] ?? never;
  return lookUp(ofState, day) ?? "not-found";
}
