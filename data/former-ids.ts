import type { FormerId } from "../src/types.ts";

// No release has renamed or withdrawn a row so far.
export const formerIds = [] as const satisfies readonly FormerId[];
