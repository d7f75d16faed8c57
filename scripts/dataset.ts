import * as facts from "../src/facts.ts";
import { evidence, publishers, sources } from "../src/sources.ts";
import { tables } from "../src/tables.ts";
import type { Dataset } from "../src/types.ts";
import { type Written, written } from "./written.ts";

const { version, coverage, tableCoverage, formerIds, ...rest } = facts;
const rows = { ...rest, publishers, sources };

/** The facts as they stand in the working tree, in the shape of data.json. */
export const dataset: Dataset = {
  version,
  coverage,
  tableCoverage,
  ...(Object.fromEntries(Object.keys(tables).map((name) => [name, rows[name as keyof typeof rows]])) as typeof rows),
  evidence,
  formerIds,
};

/** The same as they are written, for those who check them. */
export const writtenFacts: Written = written(dataset);
