import type { Dataset } from "../../src/types.ts";

/** The keys that lead from a data set to a value in it. */
export type Path = readonly (string | number)[];

/** The value at a path. */
export const at = (root: unknown, path: Path): unknown =>
  path.reduce((value: unknown, key) => (value as Record<string | number, unknown>)[key], root);

/** A copy with the value at a path replaced, or taken out where `value` is undefined; all else is shared. */
export function edited<T>(root: T, [key, ...rest]: Path, value: unknown): T {
  if (key === undefined) return value as T;
  const part = rest.length === 0 ? value : edited((root as Record<string | number, unknown>)[key], rest, value);
  if (Array.isArray(root)) {
    return root.flatMap((item, index) => (index !== key ? [item] : part === undefined ? [] : [part])) as T;
  }
  const { [key]: _, ...others } = root as Record<string | number, unknown>;
  if (part === undefined) return others as T;
  return Object.fromEntries(
    Object.entries(root as object).map(([name, own]) => [name, name === key ? part : own]),
  ) as T;
}

/** Every text in a value, with the path to it. */
export function* texts(value: unknown, path: Path = []): Generator<readonly [Path, string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* texts(part, [...path, key]);
  }
}

/** Every row of a data set, with its table and the path to it. */
export function rowPaths(
  data: Dataset,
): readonly { readonly table: keyof Dataset; readonly path: Path; readonly id: string }[] {
  return (Object.keys(data) as (keyof Dataset)[]).flatMap(
    (table): { table: keyof Dataset; path: Path; id: string }[] => {
      const rows: unknown = data[table];
      if (typeof rows !== "object" || rows === null || table === "coverage") return [];
      if (!Array.isArray(rows)) return Object.keys(rows).map((id) => ({ table, path: [table, id], id }));
      return rows.map((row: { id: string }, index) => ({ table, path: [table, index], id: row.id }));
    },
  );
}
