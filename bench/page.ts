import { readFileSync, writeFileSync } from "node:fs";
import { inWords } from "./machine.ts";
import { type Growth, growthGoals, growthTable } from "./points.ts";
import type { Results } from "./results.ts";
import { allocationsTable, consumersTable, goalsTable, markdown, packagesTable } from "./table.ts";

const file = "bench/README.md";

const json = (name: string): unknown => JSON.parse(readFileSync(name, "utf8"));

/** The parts of the page that say what was measured, by the name under which they stand there. */
function parts(): Readonly<Record<string, string>> {
  const results = json("bench/results.json") as Results;
  const growth = json("bench/growth.json") as Growth;
  return {
    packages: `${markdown(packagesTable(results))}\n\nMeasured ${inWords(results.machine)}.`,
    goals: markdown(goalsTable([...results.goals, ...growthGoals(growth.points)])),
    consumers: markdown(consumersTable(results)),
    allocations: markdown(allocationsTable(results)),
    growth: `${markdown(growthTable(growth))}\n\nMeasured ${inWords(growth.machine)}.`,
  };
}

/** The page, with what was measured last in its place. */
export const filled = (page: string): string =>
  Object.entries(parts()).reduce((text, [name, part]) => {
    const [before, rest] = text.split(`<!-- ${name} -->\n`);
    const after = rest?.split("<!-- end -->").slice(1).join("<!-- end -->");
    if (before === undefined || after === undefined || after === "")
      throw new Error(`${file} has no place for ${name}`);
    return `${before}<!-- ${name} -->\n\n${part}\n\n<!-- end -->${after}`;
  }, page);

export const writePage = (): void => writeFileSync(file, filled(readFileSync(file, "utf8")));
