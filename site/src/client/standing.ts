// What the day bar shows, as the page carries it.

import type { Status } from "sco-data";
import type { Step } from "./steps.ts";

/** A name with the path of its page, or 0 where nobody is on record. */
export type Linked = readonly [name: string, path: string] | 0;

export interface Standing {
  /** The day of the founding. */
  readonly from: string;
  /** The last day that was checked. */
  readonly through: string;
  /** The days on which a status changed. */
  readonly statusDays: readonly string[];
  /** The days on which anything changed; each has a page. */
  readonly changeDays: readonly string[];
  readonly counts: readonly Step<string>[];
  readonly chair: readonly Step<Linked>[];
  readonly secretary: readonly Step<Linked>[];
  /** What the office of the secretary is called. */
  readonly title: readonly Step<string>[];
  /** The statuses of each state; 0 where it had none. */
  readonly states: Readonly<Record<string, readonly Step<Status | 0>[]>>;
}
