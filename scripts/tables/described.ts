import type { Dataset } from "../../src/types.ts";
import type { Fields } from "./fields.ts";

/** A table as it is described; its key are columns. */
export interface Described {
  readonly name: string;
  readonly title: string;
  readonly key: readonly string[];
  readonly rows: (data: Dataset) => readonly object[];
  readonly fields: Fields;
}
