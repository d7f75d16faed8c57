import { show } from "./show.ts";

/** The entry of a table under a key from outside, which may be anything: "constructor" is a key of no table. */
export function entry<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
  key: Key,
  complaint: string,
): Value {
  if (typeof key !== "string") throw new TypeError(`${show(key)} ${complaint}`);
  const value = Object.hasOwn(table, key) ? table[key] : undefined;
  if (value === undefined) throw new RangeError(`${show(key)} ${complaint}`);
  return value;
}
