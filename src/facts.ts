// The one boundary between the authored rows and the public types. The build runs this file and ships its values.

import { affiliations as affiliationRows } from "../data/affiliations.ts";
import { coverage as coverageRow } from "../data/coverage.ts";
import { secretariesGeneral as secretaryGeneralRows } from "../data/secretaries-general.ts";
import { states as stateRows } from "../data/states.ts";
import manifest from "../package.json" with { type: "json" };
import { deepFreeze } from "./freeze.ts";
import type { Affiliation, Coverage, OfficeTerm, State } from "./types.ts";
import type { StateCode } from "./vocabulary.ts";

/** The version of this package, and so of its facts (example: `"0.1.0"`). */
export const version: string = manifest.version;

/**
 * The days for which the facts have been checked. A later day gets the last known answer; ask `isCovered` to know.
 */
export const coverage: Coverage = deepFreeze(coverageRow);

/** The 27 states that ever had a status in the SCO, by ISO 3166-1 alpha-2 code. */
export const states: { readonly [Code in StateCode]: State } = deepFreeze(stateRows);

/** Every status that a state ever had, by decision of the heads of state, ordered by first day and then by state. */
export const affiliations: readonly Affiliation[] = deepFreeze(affiliationRows);

/** The terms of all heads of the Secretariat, oldest first: the first was its Executive Secretary. */
export const secretariesGeneral: readonly OfficeTerm[] = deepFreeze(secretaryGeneralRows);
