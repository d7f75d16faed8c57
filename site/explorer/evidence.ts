// On whose word a fact stands. Apart from its caller, as it holds the whole bibliography.

import type { Source } from "sco-data";
import { sources } from "sco-data/sources";

export const cited = (ids: readonly string[]): Source[] => ids.map((id) => sources[id] as Source);
