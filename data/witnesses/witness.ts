import type { Source } from "../../src/types.ts";

/** A text that no row cites; its publisher is named, not referred to. */
export type UncitedText = Pick<Source, "publisher" | "title" | "date" | "language" | "kind" | "address" | "finest">;

/** What a text that a row does not cite said about a day. */
export interface Witness {
  /** Id of the text. */
  readonly source: string;
  /** The day it speaks of, or the month or year if it is no finer. */
  readonly day: string;
  /** What it answers, with the state, status or figure it asks about; scripts/lints/contradicted.ts lists the questions. */
  readonly question: string;
  readonly answer: string | number;
}
