import type { Path } from "../lints/paths.ts";

/** A copy with the value at a path replaced, or taken out where `value` is undefined; all else is shared. */
export function edited<T>(root: T, [key, ...rest]: Path, value: unknown): T {
  if (key === undefined) return value as T;
  if (Array.isArray(root)) {
    return root.flatMap((item: unknown, index) => {
      if (index !== key) return [item];
      const part = edited(item, rest, value);
      return part === undefined ? [] : [part];
    }) as T;
  }
  const own = root as Readonly<Record<string | number, unknown>>;
  const part = edited(own[key], rest, value);
  if (part !== undefined) return { ...own, [key]: part } as T;
  const { [key]: _, ...others } = own;
  return others as T;
}
