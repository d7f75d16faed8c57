import { readFileSync } from "node:fs";
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

/** The facts of a release, a row a line. */
export const baselineText = (data: Json): string => `${broken(data, 2)}\n`;
export const surfaceText = (lines: readonly string[]): string => `${lines.join("\n")}\n`;
/** What every release changed, a change a line. */
export const changesText = (changelog: Changelog): string => `${broken(changelog, 4)}\n`;
