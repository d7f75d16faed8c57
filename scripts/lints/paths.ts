/** The keys that lead from a value to a part of it. */
export type Path = readonly (string | number)[];

/** The part at a path; undefined where it leads nowhere. */
export const at = (root: unknown, path: Path): unknown =>
  path.reduce(
    (value: unknown, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    root,
  );

/** Every text in a value, with the path to it. */
export function* texts(value: unknown, path: Path = []): Generator<readonly [Path, string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* texts(part, [...path, key]);
  }
}
