import type { Witness } from "../../scripts/lints/witness.ts";
import type { Source } from "../../src/types.ts";

/** Texts that no row cites, by id. */
export const meetingsSources: { readonly [id: string]: Source } = {};

export const meetingsWitnesses: readonly Witness[] = [];
