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

/** Lets the checks look at every corruption, or at every second, third … of them. */
export function* survey(data: Dataset, lints: { readonly [name: string]: Lint }, every = 1): Generator<Outcome> {
  const noticing = (names: readonly string[], corrupt: Dataset): readonly string[] =>
    names.filter((name) => (lints[name]?.(corrupt).length ?? 0) > 0);
  const quick = Object.keys(lints).filter((name) => !slow.includes(name));
  const outcome = ({ kind, what, data: corrupt }: Corruption): Outcome => {
    const noticedBy = noticing(quick, corrupt);
    return { kind, what, noticedBy: noticedBy.length > 0 ? noticedBy : noticing(slow, corrupt) };
  };
  let place = 0;
  for (const corruption of corruptions(data)) if (place++ % every === 0) yield outcome(corruption);
}
