import type { Dataset } from "../../src/types.ts";
import type { Lint } from "../lints/rows.ts";
import { type Corruption, corruptions } from "./kinds.ts";

/** What became of one corruption: the checks that caught it, none if it escaped. */
export interface Outcome {
  readonly kind: string;
  readonly what: string;
  readonly caughtBy: readonly string[];
}

/**
 * Lets every check look at every corruption.
 *
 * @param slow Name of the check that is asked only where no other objects.
 */
export function survey(data: Dataset, lints: { readonly [name: string]: Lint }, slow: string): readonly Outcome[] {
  const quick = Object.entries(lints).filter(([name]) => name !== slow);
  const objections = ({ data: corrupt }: Corruption): readonly string[] => {
    const names = quick.filter(([, lint]) => lint(corrupt).length > 0).map(([name]) => name);
    return names.length > 0 || lints[slow]?.(corrupt).length === 0 ? names : [slow];
  };
  return [...corruptions(data)].map((corruption) => ({
    kind: corruption.kind,
    what: corruption.what,
    caughtBy: objections(corruption),
  }));
}
