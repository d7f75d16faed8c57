import type { Checked, Compiler } from "./declarations.ts";
import type { Machine } from "./machine.ts";

type Named<Value> = Readonly<Record<string, Value>>;

/** What was measured, by the name of what it was measured of; what was not measured is absent. */
export interface Seen {
  /** Of one dated lookup. */
  readonly nanoseconds?: Named<number>;
  /** Of one `import()`. */
  readonly milliseconds?: Named<number>;
  /** Millions of an import, over those of an empty module. */
  readonly instructions?: Named<number>;
  readonly heapBytes?: Named<number>;
  /** Bytes of a program that asks one thing. */
  readonly bundles?: Named<number>;
  /** What the compilers say of consumers: one of each row, and some more of ours. */
  readonly checked?: Readonly<Record<Compiler, Named<Checked>>>;
  /** Bytes that a call of ours allocates, by query. */
  readonly allocated?: Named<number>;
}

/** A row of the table. */
export interface Row {
  readonly name: string;
  readonly version?: string | undefined;
  /** What it knows about days: answers on any, dates that it leaves to the user to search, or nothing. */
  readonly dates?: "answers" | "holds" | "none" | undefined;
}

/** Something promised, and what was seen, in the same unit. */
export interface Goal {
  readonly what: string;
  readonly unit: string;
  readonly limit: number;
  readonly atLeast?: true;
  /** How far it may be missed before the check fails, where it is known to be missed or a busy machine disturbs it. */
  readonly bound?: number;
  readonly seen: number;
}

/** What `bench/results.json` holds. */
export interface Results extends Required<Seen> {
  readonly machine: Machine;
  readonly rows: readonly Row[];
  readonly goals: readonly Goal[];
}

export const isMet = ({ limit, seen, atLeast }: Goal): boolean => (atLeast ? seen >= limit : seen <= limit);
