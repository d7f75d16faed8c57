/**
 * A value that is made when it is first asked for, and is the same one from then on: what nobody asks for costs an
 * import nothing.
 */
/* @__NO_SIDE_EFFECTS__ */
export function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
