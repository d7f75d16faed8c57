import * as facts from "../src/facts.ts";
import { sources } from "../src/sources.ts";
import type { Dataset } from "../src/types.ts";

const { version, coverage, states, ...tables } = facts;

/** The facts as they stand in the working tree. */
export const dataset: Dataset = { version, coverage, states, ...tables, sources };
