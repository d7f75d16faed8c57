// A plain loop over keys: with Object.keys or Object.values, freezing took three times as long, a third of the import.
function freeze(value: Readonly<Record<string, unknown>>): void {
  for (const key in value) {
    const part = Object.hasOwn(value, key) && value[key];
    // Null passes too: it has no keys, and freezing it does nothing.
    if (typeof part === "object") freeze(part as typeof value);
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
  freeze(value as Readonly<Record<string, unknown>>);
  return value;
}
