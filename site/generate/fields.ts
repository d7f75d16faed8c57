import type { Json } from "sco-data";
import type { Fields } from "./tables.ts";

export interface Leaf {
  /** Where in the record it stands (example: `"name.en"`). */
  readonly path: string;
  readonly value: Json;
}

const isFields = (value: Json): value is Fields => value !== null && typeof value === "object" && !Array.isArray(value);

/** The fields of a record with those of its groups, by path; a list is one value. */
export const leavesOf = (record: Fields, prefix = ""): readonly Leaf[] =>
  Object.entries(record).flatMap(([key, value]) =>
    isFields(value) ? leavesOf(value, `${prefix}${key}.`) : [{ path: prefix + key, value }],
  );
