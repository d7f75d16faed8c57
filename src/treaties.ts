/**
 * Which state has done what about which treaty, as far as it was found.
 *
 * @module
 */

import { entry } from "./entry.ts";
import { treatyParticipations } from "./facts.ts";
import { rowsUnder } from "./rows.ts";
import { participationsOfDocument } from "./steps.ts";
import type { TreatyParticipation } from "./types.ts";

export type { Consent, IsoDate, IsoDay, Sourced, TreatyParticipation } from "./types.ts";
export { type ConsentForm, consentForms, type StateCode } from "./vocabulary.ts";
export { treatyParticipations };

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
 * participationsIn("treaty-of-good-neighbourliness-2007").map(({ state }) => state); // => ["IN", "PK"]
 * ```
 */
export function participationsIn(documentId: string): readonly TreatyParticipation[] {
  return rowsUnder(
    treatyParticipations,
    entry(participationsOfDocument(), documentId, 'is not the id of a document (expected one such as "charter-2002")'),
  );
}
