// The package holds its larger tables compactly, as scripts/compact.ts writes them: engines read that faster, and it is half as long.

/** Puts what is shared where a list with a number in it stands for them, and freezes the value. */
function settle(value: object, shared: readonly unknown[]): unknown {
  const parts = value as Record<string, unknown>;
  if (typeof parts[0] === "number") return shared[parts[0]];
  for (const key of Object.keys(parts)) {
    const part = parts[key];
    if (typeof part === "object" && part !== null) parts[key] = settle(part, shared);
  }
  return Object.freeze(value);
}

function rowOf(fields: readonly string[], values: readonly unknown[], shared: readonly unknown[]): object {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (value !== null) row[fields[at] as string] = typeof value === "object" ? settle(value, shared) : value;
  }
  return Object.freeze(row);
}

/**
 * The rows of a table, frozen.
 *
 * @param fields Names of fields, in the order of the values.
 * @param text JSON: of each row the list of its values, `null` for a field that it does not have.
 * @param shared What stands in several places: frozen objects, texts and lists of texts.
 */
/* @__NO_SIDE_EFFECTS__ */
export function expand(fields: readonly string[], text: string, shared: readonly unknown[]): readonly object[] {
  for (const part of shared) Object.freeze(part);
  const rows = JSON.parse(text) as unknown[][];
  return Object.freeze(rows.map((values) => rowOf(fields, values, shared)));
}

/** Rows under their keys, frozen. */
/* @__NO_SIDE_EFFECTS__ */
export const underKeys = (keys: readonly string[], rows: readonly object[]): Readonly<Record<string, object>> =>
  Object.freeze(Object.fromEntries(keys.map((key, at) => [key, rows[at] as object])));
