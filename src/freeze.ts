// A plain loop over keys: with Object.keys or Object.values, freezing took three times as long, a third of the import.
function freeze(value: object): void {
  for (const key in value) {
    const part: unknown = Object.hasOwn(value, key) && (value as Readonly<Record<string, unknown>>)[key];
    if (typeof part === "object" && part !== null) freeze(part);
  }
  Object.freeze(value);
}

/**
 * Freezes a value and everything in it.
 *
 * @param value Plain data without cycles.
 * @returns The same value.
 */
// Bundlers may drop a call whose result is unused, so the recursion must not go through this function.
/* @__NO_SIDE_EFFECTS__ */
export function deepFreeze<const Value extends object>(value: Value): Value {
  freeze(value);
  return value;
}
