// The sources and their publishers, apart from the facts. The build runs this file and ships its values.

import { publishers as publisherRows } from "../data/publishers.ts";
import { sources as sourceRows } from "../data/sources.ts";
import { deepFreeze } from "./freeze.ts";
import type { Publisher, Source } from "./types.ts";

/** Every source that a fact cites, by id. */
export const sources: Readonly<Record<string, Source>> = deepFreeze(sourceRows);

/** Who publishes the sources, by id. */
export const publishers: Readonly<Record<string, Publisher>> = deepFreeze(publisherRows);
