import { show } from "./show.ts";

/** The row that an id from outside names. */
export function rowOfId<Row extends { readonly id: string }>(rows: readonly Row[], id: string, complaint: string): Row {
  if (typeof id !== "string") throw new TypeError(`${show(id)} ${complaint}`);
  // A plain loop, for a closure would be made anew by every call.
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as Row;
    if (row.id === id) return row;
  }
  throw new RangeError(`${show(id)} ${complaint}`);
}

const none: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Lists that were asked for once, by the keys they were made from. */
const lists = new WeakMap<object, readonly unknown[]>();

// Apart from its caller, as a function that makes a closure pays for it at every call.
const gather = <Key extends string | number, Row>(
  table: { readonly [K in NoInfer<Key>]: Row },
  keys: readonly Key[],
): readonly Row[] => Object.freeze(keys.map((key) => table[key]));

/**
 * The rows that stand under some keys of a table, as a frozen list: made when it is first asked for, and the same list
 * whenever it is asked for again. A list of keys belongs to one table.
 */
export function rowsUnder<Key extends string | number, Row>(
  table: { readonly [K in NoInfer<Key>]: Row },
  keys: readonly Key[] = none,
): readonly Row[] {
  const known = lists.get(keys);
  if (known !== undefined) return known as readonly Row[];
  const made = gather(table, keys);
  lists.set(keys, made);
  return made;
}
