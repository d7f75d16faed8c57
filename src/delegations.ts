/**
 * Who came to which meeting, apart from the meetings so that no lookup carries it.
 *
 * @module
 */

import { entry } from "./entry.ts";
import { delegations } from "./facts.ts";
import { rowsUnder } from "./rows.ts";
import { delegationsKnown, delegationsOfEntity, delegationsOfMeeting } from "./steps.ts";
import type { Delegation } from "./types.ts";
import type { DelegationCompleteness } from "./vocabulary.ts";

export type { Delegation, Name, OrganisationName, PersonName, Sourced } from "./types.ts";
export {
  type DelegationCompleteness,
  type DelegationRole,
  delegationCompleteness,
  delegationRoles,
  type OtherStateCode,
  type StateCode,
} from "./vocabulary.ts";
export { delegations };

const noMeeting = 'is not the id of a meeting (expected one such as "summit-2024")';

/**
 * The delegations that came to a meeting, as far as they were found.
 *
 * @param meetingId Id of a meeting or of an event (example: `"summit-2024"`).
 * @returns Rows of `delegations`, by their ids, that is by state, organisation and body; empty where none was found, which does not mean that nobody came: ask `delegationsKnownAt`.
 * Who presided stands in the meeting's `chair`, also where no delegation was entered.
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
  return rowsUnder(delegations, entry(delegationsOfMeeting(), meetingId, noMeeting));
}

/**
 * Whose delegations to a meeting are known.
 *
 * @param meetingId Id of a meeting or of an event (example: `"summit-2024"`).
 * @returns `"members"`: those of all that were members when it ended (of the Shanghai Five, of all five), and perhaps of
 * others; `"some"`; `"none"`; `"all"`: those of everybody who came, which is claimed of no meeting yet.
 * @throws {RangeError} If there is no such meeting.
 * @throws {TypeError} If `meetingId` is not a string.
 * @example
 * ```ts
 * import { delegationsKnownAt } from "sco-data/delegations";
 *
 * delegationsKnownAt("summit-2024"); // => "members"
 * delegationsKnownAt("shanghai-five-1997"); // => "none"
 * ```
 */
export function delegationsKnownAt(meetingId: string): DelegationCompleteness {
  return entry(delegationsKnown(), meetingId, noMeeting);
}

/**
 * The delegations that a person led, or that came for a state, an organisation or a body of the SCO, as far as they were found.
 *
 * @param id Id of a person, of an organisation outside or of a body, or the code of a state (examples: `"narendra-modi"`,
 * `"secretariat"`, `"IN"`).
 * @returns Rows of `delegations`, oldest first; empty where none was found.
 * @throws {RangeError} If there is no such person, state, organisation or body.
 * @throws {TypeError} If `id` is not a string.
 * @example
 * ```ts
 * import { delegationsOf } from "sco-data/delegations";
 *
 * delegationsOf("IN").find(({ meeting }) => meeting === "summit-2018")?.person.name.en; // => "Narendra Modi"
 * ```
 */
export function delegationsOf(id: string): readonly Delegation[] {
  return rowsUnder(
    delegations,
    entry(
      delegationsOfEntity(),
      id,
      'is not the id of a person, a state, an organisation or a body (expected one such as "narendra-modi" or "IN")',
    ),
  );
}
