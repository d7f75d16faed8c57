import type { IsoDay, TableName } from "./types.ts";
import type { Bump } from "./vocabulary.ts";

/** Whatever JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One row of one table; a state goes by its code, and `"coverage"` has one row, `"coverage"`. */
export interface RowReference {
  readonly table: TableName | "coverage";
  readonly id: string;
}

/** A field of a row that a release changed. */
export interface Correction extends RowReference {
  /** Path of the field in its row (examples: `"until"`, `"participants.3.person"`). */
  readonly field: string;
  /** Its value before; absent where it was new. */
  readonly old?: Json;
  /** Its value since; absent where it was taken out. */
  readonly new?: Json;
  /** Ids of the sources of the row since then; none for a source, which speaks for itself, and for a field of sources. */
  readonly sources: readonly string[];
}

/** An id that gave way to another. */
export interface Renaming extends RowReference {
  /** The id since then. */
  readonly now: string;
}

/** What one release changed in the facts. */
export interface Release {
  /** Example: `"0.2.0"`. */
  readonly version: string;
  /** The day on which the version was made, in UTC. */
  readonly day: IsoDay;
  readonly bump: Bump;
  readonly added: readonly RowReference[];
  readonly corrected: readonly Correction[];
  readonly withdrawn: readonly RowReference[];
  readonly renamed: readonly Renaming[];
}

/** Every release, oldest first: the shape of `sco-data/changes.json`. */
export interface Changelog {
  readonly releases: readonly Release[];
}
