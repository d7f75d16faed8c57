import { readFileSync, writeFileSync } from "node:fs";
import type { Changelog, Json } from "../../src/changelog.ts";
import { dataset } from "../dataset.ts";

export const paths = {
  baseline: "releases/baseline.json",
  surface: "releases/surface.txt",
  changes: "releases/changes.json",
};

const indent = "  ";

/** JSON with line breaks down to a depth, so that each row below it has a line of its own. */
function broken(value: unknown, depth: number, margin = ""): string {
  if (depth === 0 || typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = margin + indent;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const lines = Array.isArray(value)
    ? value.map((item) => broken(item, depth - 1, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${broken(item, depth - 1, inner)}`);
  return lines.length === 0
    ? `${open}${close}`
    : `${open}\n${lines.map((line) => inner + line).join(",\n")}\n${margin}${close}`;
}

/** The working facts as data.json has them. */
export const workingData = (): Json => JSON.parse(JSON.stringify(dataset));

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
export const readLines = (path: string): readonly string[] => readFileSync(path, "utf8").trimEnd().split("\n");

/** Keeps the facts of a release, a row a line. */
export const writeBaseline = (data: Json): void => writeFileSync(paths.baseline, `${broken(data, 2)}\n`);
export const writeSurface = (lines: readonly string[]): void => writeFileSync(paths.surface, `${lines.join("\n")}\n`);
/** Keeps what every release changed, a change a line. */
export const writeChanges = (changelog: Changelog): void => writeFileSync(paths.changes, `${broken(changelog, 4)}\n`);
