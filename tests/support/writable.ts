/** The path to the first part of a value that can still be written to. */
export function writable(value: unknown, path: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!Object.isFrozen(value)) return path;
  for (const [key, part] of Object.entries(value)) {
    const found = writable(part, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
