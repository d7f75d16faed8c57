/**
 * Where sources contradict one another, apart from the facts so that no lookup carries it.
 *
 * @module
 */

import { entry } from "./entry.ts";
import { disputes } from "./facts.ts";
import { rowsUnder } from "./rows.ts";
import { disputesOf } from "./steps.ts";
import type { Dispute } from "./types.ts";

export type { Claim, Dispute, IsoDate, IsoDay } from "./types.ts";
export { disputes };

/**
 * Where sources contradict one another about a record, and whom the package follows.
 *
 * @param recordId Id of any record or entity; of a person also for all the person's terms; the code of a state also for all its statuses and their
 * memoranda (examples: `"summit-2024"`, `"zhang-ming"`, `"IR"`).
 * @returns Rows of `disputes`; empty where none is recorded.
 * @throws {RangeError} If there is no such record.
 * @throws {TypeError} If `recordId` is not a string.
 * @example
 * ```ts
 * import { disputesAbout } from "sco-data/disputes";
 *
 * disputesAbout("vladimir-norov").map((dispute) => dispute.field); // => ["until"]
 * ```
 */
export function disputesAbout(recordId: string): readonly Dispute[] {
  return rowsUnder(
    disputes,
    entry(disputesOf(), recordId, 'is not the id of a record (expected one such as "summit-2024")'),
  );
}
