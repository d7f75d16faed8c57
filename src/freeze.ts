function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const part of Object.values(value)) freeze(part);
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
export function deepFreeze<const Value>(value: Value): Value {
  freeze(value);
  return value;
}
