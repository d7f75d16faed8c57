import type { Claim, Dispute } from "../src/types.ts";
import type { sources } from "./sources.ts";

/** The id of a source that exists. */
type SourceId = keyof typeof sources;

/** A record as it is written here: every fact cites at least one source, and every source it cites exists. */
export type Authored<Row> = Omit<Row, "sources"> & { readonly sources: readonly [SourceId, ...SourceId[]] };

/** A dispute as it is written here: every claim cites its sources. */
export type AuthoredDispute = Omit<Dispute, "claims"> & { readonly claims: readonly Authored<Claim>[] };
