import { readFileSync, writeFileSync } from "node:fs";
import { type Join, joinTable, joinVersions } from "./joined.ts";
import { inWords } from "./machine.ts";
import { type Growth, growthGoals, growthTable } from "./points.ts";
import type { Results } from "./results.ts";
import { inThreeLines } from "./speed.ts";
import { allocationsTable, consumersTable, goalsTable, markdown, packagesTable } from "./table.ts";

const json = (name: string): unknown => JSON.parse(readFileSync(name, "utf8"));

const results = (): Results => json("bench/results.json") as Results;
const growth = (): Growth => json("bench/growth.json") as Growth;
const join = (): Join => json("bench/join.json") as Join;

/** The parts of the page that say what was measured, by the name under which they stand there. */
const parts: Readonly<Record<string, () => string>> = {
  packages: () => `${markdown(packagesTable(results()))}\n\nMeasured ${inWords(results().machine)}.`,
  speed: () => `${inThreeLines(results())}\n\nMeasured ${inWords(results().machine)}.`,
  goals: () => markdown(goalsTable([...results().goals, ...growthGoals(growth().points)])),
  consumers: () => markdown(consumersTable(results())),
  allocations: () => markdown(allocationsTable(results())),
  join: () => `${markdown(joinTable(join()))}\n\nMeasured ${inWords(join().machine)}, ${joinVersions(join())}.`,
  growth: () => `${markdown(growthTable(growth()))}\n\nMeasured ${inWords(growth().machine)}.`,
};

/** The pages that quote what was measured, and the parts that they quote. */
export const pages: Readonly<Record<string, readonly string[]>> = {
  "README.md": ["speed"],
  "bench/README.md": Object.keys(parts).filter((part) => part !== "speed"),
};

/** A page, with what was measured last in its place. */
export const filled = (page: string, names: readonly string[]): string =>
  names.reduce((text, name) => {
    const [before, rest] = text.split(`<!-- ${name} -->\n`);
    const after = rest?.split("<!-- end -->").slice(1).join("<!-- end -->");
    if (before === undefined || after === undefined || after === "") throw new Error(`no place for ${name}`);
    return `${before}<!-- ${name} -->\n\n${parts[name]?.()}\n\n<!-- end -->${after}`;
  }, page);

export function writePages(): void {
  for (const [file, names] of Object.entries(pages)) writeFileSync(file, filled(readFileSync(file, "utf8"), names));
}
