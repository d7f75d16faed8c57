import type { Lint } from "../lints/rows.ts";
import type { Written } from "../written.ts";
import { type Corruption, corruptions } from "./kinds.ts";

/** What became of one corruption. */
export interface Outcome {
  readonly kind: string;
  readonly what: string;
  /** Names of the checks that noticed it; none if it escaped. */
  readonly noticedBy: readonly string[];
}

/** Which corruptions to make: those of one kind if it is named, and of these each one whose number leaves `rest`. */
export interface Share {
  readonly kind: string | undefined;
  readonly of: number;
  readonly rest: number;
}

/** Checks that take long: asked only about what the others let pass. */
const slow = ["misshapenRows", "strayCitations"];

/** Lets the checks look at a share of all corruptions. */
export function survey(data: Written, lints: { readonly [name: string]: Lint }, share: Share): readonly Outcome[] {
  // That a list of exceptions lost its row is no notice: the list would be a copy of the row.
  const isNotice = (problem: string): boolean => !problem.startsWith("scripts/lints/known.ts");
  const noticing = (names: readonly string[], corrupt: Written): readonly string[] =>
    names.filter((name) => lints[name]?.(corrupt).some(isNotice));
  const quick = Object.keys(lints).filter((name) => !slow.includes(name));
  const outcome = ({ kind, what, make }: Corruption): Outcome => {
    const corrupt = make();
    const noticedBy = noticing(quick, corrupt);
    return { kind, what, noticedBy: noticedBy.length > 0 ? noticedBy : noticing(slow, corrupt) };
  };
  return [...corruptions(data)]
    .filter(({ kind }) => share.kind === undefined || kind === share.kind)
    .filter((_, index) => index % share.of === share.rest)
    .map(outcome);
}
