/** A list's parts are read by place, a record's by key: as a loop over keys makes a string of every place. */
function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (let place = 0; place < parts.length; place++) freeze(parts[place]);
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
