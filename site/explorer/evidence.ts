// On whose word a fact stands: its sources, and the claims where they contradict one another.

import { type Dispute, disputesAbout, type Source } from "sco-data";
import { sources } from "sco-data/sources";
import type { Row } from "./facts.ts";

export interface Evidence {
  readonly sources: readonly Source[];
  readonly disputes: readonly Dispute[];
}

export const cited = (ids: readonly string[]): Source[] => [...new Set(ids)].map((id) => sources[id] as Source);

export const evidenceOf = (rows: readonly Row[]): Evidence => ({
  sources: cited(rows.flatMap((row) => row.sources)),
  disputes: rows.flatMap((row) => disputesAbout(row.id)),
});
