import { entry } from "./entry.ts";
import { documents } from "./facts.ts";
import { lookUp } from "./look-up.ts";
import { rowOfId, rowsUnder } from "./rows.ts";
import { documentInForce, documentsOfMeeting } from "./steps.ts";
import type { Day, OrganisationDocument } from "./types.ts";

/**
 * A document, by id.
 *
 * @param id Id of a document (example: `"charter-2002"`).
 * @returns One of `documents`.
 * @throws {RangeError} If there is no such document.
 * @throws {TypeError} If `id` is not a string.
 * @example
 * ```ts
 * import { document } from "sco-data";
 *
 * document("charter-2002").inForceOn; // => "2003-09-19"
 * ```
 */
export function document(id: string): OrganisationDocument {
  return rowOfId(documents, id, 'is not the id of a document (expected one such as "charter-2002")');
}

/**
 * The documents that a meeting adopted, as far as they are named in `documents`.
 *
 * @param meetingId Id of a meeting (example: `"summit-2024"`).
 * @returns Rows of `documents`, in their order; empty where none is named. How many the meeting adopted, its `documentCount`
 * says, where a count was found: `documents` may name fewer.
 * @throws {RangeError} If there is no such meeting.
 * @throws {TypeError} If `meetingId` is not a string.
 * @example
 * ```ts
 * import { documentsAdoptedAt } from "sco-data";
 *
 * documentsAdoptedAt("summit-2002").map((document) => document.id); // => ["charter-2002", "declaration-2002", "rats-agreement-2002"]
 * ```
 */
export function documentsAdoptedAt(meetingId: string): readonly OrganisationDocument[] {
  return rowsUnder(
    documents,
    entry(documentsOfMeeting(), meetingId, 'is not the id of a meeting (expected one such as "summit-2024")'),
  );
}

/**
 * The documents that are known to have been in force on a day: those of which the day of entry into force was found.
 *
 * A treaty that is missing may have been in force all the same, and one that is in force in general need not be in force for a
 * state: `participationOn` in `sco-data/treaties` tells what was found of that.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns Rows of `documents`, by the day on which they entered into force.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { documentsKnownInForceOn } from "sco-data";
 *
 * documentsKnownInForceOn("2003-09-19").map((document) => document.id); // => ["shanghai-convention-2001", "charter-2002"]
 * ```
 */
export function documentsKnownInForceOn(day: Day): readonly OrganisationDocument[] {
  return rowsUnder(documents, lookUp(documentInForce, day));
}
