import type { Dataset } from "../../src/types.ts";
import type { Lint } from "../lints/rows.ts";
import { type Corruption, corruptions } from "./kinds.ts";

/** What became of one corruption. */
export interface Outcome {
  readonly kind: string;
  readonly what: string;
  /** Names of the checks that noticed it; none if it escaped. */
  readonly noticedBy: readonly string[];
}

/** Checks that take long: asked only about what the others let pass. */
const slow = ["misshapenRows", "strayCitations"];

/** Lets the checks look at every corruption, or at those of one kind. */
export function* survey(data: Dataset, lints: { readonly [name: string]: Lint }, kind?: string): Generator<Outcome> {
  // That a list of exceptions lost its row is no notice: the list would be a copy of the row.
  const isNotice = (problem: string): boolean => !problem.startsWith("scripts/lints/known.ts");
  const noticing = (names: readonly string[], corrupt: Dataset): readonly string[] =>
    names.filter((name) => lints[name]?.(corrupt).some(isNotice));
  const quick = Object.keys(lints).filter((name) => !slow.includes(name));
  const outcome = ({ data: corrupt, ...corruption }: Corruption): Outcome => {
    const noticedBy = noticing(quick, corrupt);
    return { ...corruption, noticedBy: noticedBy.length > 0 ? noticedBy : noticing(slow, corrupt) };
  };
  for (const corruption of corruptions(data)) {
    if (kind === undefined || corruption.kind === kind) yield outcome(corruption);
  }
}
