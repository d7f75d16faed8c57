import { entry } from "./entry.ts";
import { documents } from "./facts.ts";
import { lookUp } from "./look-up.ts";
import { rowsUnder } from "./rows.ts";
import { documentInForce, documentsOfMeeting } from "./steps.ts";
import type { Day, OrganisationDocument } from "./types.ts";

/**
 * The documents that a meeting adopted, as far as they are named in `documents`.
 *
 * @param meetingId Id of a meeting (example: `"summit-2024"`).
 * @returns Rows of `documents`, in their order; empty where none is named.
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
 * The documents in force on a day, as far as the day of entry into force was found.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns Rows of `documents`, by the day on which they entered into force.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { documentsInForceOn } from "sco-data";
 *
 * documentsInForceOn("2003-09-19").map((document) => document.id); // => ["shanghai-convention-2001", "charter-2002"]
 * ```
 */
export function documentsInForceOn(day: Day): readonly OrganisationDocument[] {
  return rowsUnder(documents, lookUp(documentInForce, day));
}
