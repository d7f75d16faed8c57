/**
 * Who came to which meeting, apart from the meetings so that no lookup carries it.
 *
 * @module
 */

import { entry } from "./entry.ts";
import { delegations } from "./facts.ts";
import { rowsUnder } from "./rows.ts";
import { delegationsOfMeeting } from "./steps.ts";
import type { Delegation } from "./types.ts";

export type { Delegation, Name, PersonName, Sourced } from "./types.ts";
export { type DelegationRole, delegationRoles, type StateCode } from "./vocabulary.ts";
export { delegations };

/**
 * The delegations that came to a meeting, as far as they were found.
 *
 * @param meetingId Id of a meeting or of an event (example: `"summit-2024"`).
 * @returns Rows of `delegations`, by state; empty where none was found, which does not mean that nobody came.
 * @throws {RangeError} If there is no such meeting.
 * @throws {TypeError} If `meetingId` is not a string.
 * @example
 * ```ts
 * import { delegationsAt } from "sco-data/delegations";
 *
 * delegationsAt("summit-2018").find(({ state }) => state === "IN")?.person.name.en; // => "Narendra Modi"
 * ```
 */
export function delegationsAt(meetingId: string): readonly Delegation[] {
  return rowsUnder(
    delegations,
    entry(delegationsOfMeeting(), meetingId, 'is not the id of a meeting (expected one such as "summit-2024")'),
  );
}
