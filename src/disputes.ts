import { show } from "./day.ts";
import { disputes } from "./facts.ts";
import { recordIds, recordsOf } from "./steps.ts";
import type { Dispute } from "./types.ts";

/**
 * Where sources contradict one another about a record, and whom the package follows.
 *
 * @param recordId Id of any record; of a person for all the person's terms; the code of a state for all its statuses
 * (examples: `"summit-2024"`, `"zhang-ming"`, `"IR"`).
 * @returns Rows of `disputes`; empty where none is recorded.
 * @throws {RangeError} If there is no such record.
 * @throws {TypeError} If `recordId` is not a string.
 * @example
 * ```ts
 * import { disputesAbout } from "sco-data";
 *
 * disputesAbout("vladimir-norov").map((dispute) => dispute.field); // => ["until"]
 * ```
 */
export function disputesAbout(recordId: string): readonly Dispute[] {
  const complaint = `${show(recordId)} is not the id of a record (expected one such as "summit-2024")`;
  if (typeof recordId !== "string") throw new TypeError(complaint);
  if (!recordIds.includes(recordId)) throw new RangeError(complaint);
  return Object.freeze(disputes.filter(({ record }) => record === recordId || recordsOf[recordId]?.includes(record)));
}
