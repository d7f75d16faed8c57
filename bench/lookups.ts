import { resolve } from "node:path";
import { median } from "./statistics.ts";
import { freshNode } from "./workshop.ts";

/**
 * Nanoseconds of one dated lookup, by each way that some modules export: in each process the fastest of many rounds, for noise only adds; then the
 * median of some processes, for each compiles a little differently.
 */
export function lookups(
  packed: string,
  processes: number,
  milliseconds: number,
  modules: readonly string[],
): Readonly<Record<string, number>> {
  const runs = Array.from(
    { length: processes },
    () =>
      freshNode(".", resolve("bench/look-up.ts"), packed, String(milliseconds), ...modules) as Record<string, number>,
  );
  return Object.fromEntries(
    Object.keys(runs[0] ?? {}).map((way) => [way, median(runs.map((run) => run[way] ?? Number.NaN))]),
  );
}
