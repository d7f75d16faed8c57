import type { Wait } from "../scripts/due/report.ts";

// What is due but need not be looked for before a day: `npm run data:due` lists it apart until then. It is not shipped.
export const waiting = [] as const satisfies readonly Wait[];
