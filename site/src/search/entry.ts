import type { Name } from "sco-data";
import type { Kind } from "../../../prose/kinds.ts";

/** What else can be found than entities. */
type OtherKind = "event" | "term" | "guide" | "code";

/** Something that the search finds. */
export interface Entry {
  readonly kind: Kind | OtherKind;
  /** Of its page under the language, or from there to the page in another. */
  readonly path: string;
  readonly name: Name;
  /** What tells it from others of one name, in no language, such as a day. */
  readonly note?: string;
  /** What else it goes by. */
  readonly also?: readonly string[];
}
