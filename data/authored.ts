import type { sources } from "./sources.ts";

/** The id of a source that exists. */
type SourceId = keyof typeof sources;

/** A record as it is written here: every fact cites at least one source, and every source it cites exists. */
export type Authored<Row> = Omit<Row, "sources"> & { readonly sources: readonly [SourceId, ...SourceId[]] };
