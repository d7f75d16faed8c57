import type { Checked, Compiler } from "./declarations.ts";
import type { Machine } from "./machine.ts";

/** A row of the table; a measure that does not apply to it is absent. */
export interface Row {
  readonly name: string;
  readonly version?: string | undefined;
  /** What it knows about days: answers on any, dates that it leaves to the user to search, or nothing. */
  readonly dates?: "answers" | "holds" | "none" | undefined;
  readonly lookupNanoseconds?: number | undefined;
  readonly importMilliseconds?: number | undefined;
  readonly bundleBytes?: number | undefined;
  readonly heapBytes?: number | undefined;
}

/** Something promised, and what was seen, in the same unit. */
export interface Goal {
  readonly what: string;
  readonly unit: string;
  readonly limit: number;
  readonly atLeast?: true;
  readonly seen: number;
}

/** What `bench/results.json` holds. */
export interface Results {
  readonly machine: Machine;
  readonly rows: readonly Row[];
  /** What the compilers say of consumers: one of each row, and some more of ours. */
  readonly checked: Readonly<Record<Compiler, Readonly<Record<string, Checked>>>>;
  /** Bytes that a call of ours allocates, by query. */
  readonly allocated: Readonly<Record<string, number>>;
  readonly goals: readonly Goal[];
}

export const isMet = ({ limit, seen, atLeast }: Goal): boolean => (atLeast ? seen >= limit : seen <= limit);
