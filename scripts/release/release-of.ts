import type { Correction, Release } from "../../src/changelog.ts";
import type { IsoDay } from "../../src/types.ts";
import { fieldsMissing } from "./bump.ts";
import { difference } from "./difference.ts";
import type { Facts } from "./facts.ts";
import { bumpBetween } from "./versions.ts";

/** A field without the places in lists: `participants.person`. */
const plain = ({ table, field }: Correction): string => `${table} ${field.replace(/\.\d+(?=\.|$)/g, "")}`;

/** A field that is itself sources says whole what a row rests on since. */
const isOfSources = ({ field }: Correction): boolean => /^(sources|evidence)\b/.test(field);

const withoutRepeats = (correction: Correction): Correction =>
  isOfSources(correction) ? { ...correction, sources: [] } : correction;

/**
 * The entry of changes.json for the release that turns one set of facts into another. A field that no row of a table had
 * before, or that none has since then, changes how rows are told and corrects none of them: the notes on the API speak of it.
 */
export function releaseOf(old: Facts, now: Facts, day: IsoDay): Release {
  const { corrected, ...others } = difference(old, now);
  const reshaped = new Set([...fieldsMissing(old, now), ...fieldsMissing(now, old)]);
  return {
    version: now.version,
    day,
    bump: bumpBetween(old.version, now.version),
    ...others,
    corrected: corrected.filter((correction) => !reshaped.has(plain(correction))).map(withoutRepeats),
  };
}
