import type { Coverage } from "../src/types.ts";

// The evidence reaches the Bishkek summit of 31 August and 1 September 2026 and thins out after it.
export const coverage = { from: "2001-06-15", through: "2026-09-01" } as const satisfies Coverage;
