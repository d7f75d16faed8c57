import type { Bump } from "../../src/vocabulary.ts";

const numbers = (version: string): readonly number[] => version.split(".").map(Number);

/** Negative, zero or positive, as the first version is older than the second, the same or newer. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [numbers(one), numbers(other)];
  return left.map((part, index) => part - (right[index] ?? 0)).find((step) => step !== 0) ?? 0;
}

/** The step from a version to a later one. */
export function bumpBetween(old: string, now: string): Bump {
  const [before, after] = [numbers(old), numbers(now)];
  if (before[0] !== after[0]) return "major";
  return before[1] === after[1] ? "patch" : "minor";
}
