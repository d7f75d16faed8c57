import { resolve } from "node:path";
import { freshNode } from "./workshop.ts";

/**
 * Bytes that one call allocates, by query, and by `control`, which is known to make one object of 32 bytes.
 *
 * Asked in a fresh process whose space for young objects is so large that nothing is collected meanwhile: what was
 * allocated is still there afterwards. Only compiled code counts, so each query is first asked until it is compiled.
 */
export const allocations = (packed: string): Readonly<Record<string, number>> =>
  freshNode(
    ".",
    "--expose-gc",
    "--min-semi-space-size=512",
    "--max-semi-space-size=512",
    resolve("bench/allocate.ts"),
    packed,
  ) as Record<string, number>;

/** The most that one lookup allocates; `organisationOn` makes a record of all that held, which is no lookup. */
export const mostAllocated = ({ control, organisationOn, ...lookups }: Readonly<Record<string, number>>): number =>
  Math.max(...Object.values(lookups));
