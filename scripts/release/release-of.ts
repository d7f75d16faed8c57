import type { Release } from "../../src/changelog.ts";
import type { IsoDay } from "../../src/types.ts";
import { difference } from "./difference.ts";
import type { Facts } from "./facts.ts";
import { bumpBetween } from "./versions.ts";

/** The entry of changes.json for the release that turns one set of facts into another. */
export function releaseOf(old: Facts, now: Facts, day: IsoDay): Release {
  return { version: now.version, day, bump: bumpBetween(old.version, now.version), ...difference(old, now) };
}
