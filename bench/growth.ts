// Measures how the core grows with the table, and draws it.

import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { installPacked } from "../scripts/pack.ts";
import { chart } from "./chart.ts";
import { inWords, machine } from "./machine.ts";
import { writePages } from "./page.ts";
import { type Growth, growthGoals, growthTable, type Point } from "./points.ts";
import { goalsTable, print } from "./table.ts";
import { freshNode } from "./workshop.ts";

using consumer = installPacked();
const packed = join(consumer.folder, "node_modules/sco-data/dist/timeline.js");
const sizes = [10, 100, 1000, 10_000, 100_000, 1_000_000];
const kinds = [
  { make: "timeline", depth: 1 },
  { make: "overlappingTimeline", depth: 3 },
] as const;
const rounds = 5;

type Costs = Omit<Point, "make" | "spans">;

const seen = kinds.flatMap(({ make, depth }) => sizes.map((spans) => ({ make, depth, spans, runs: [] as Costs[] })));
for (let round = 1; round <= rounds; round++) {
  console.error(`round ${round} of ${rounds} …`);
  for (const { spans, depth, runs } of seen)
    runs.push(freshNode(".", "--expose-gc", resolve("bench/grow.ts"), packed, String(spans), String(depth)) as Costs);
}

const points = seen.map(({ make, spans, runs }): Point => {
  // The least of all processes, for noise only adds.
  const least = (key: keyof Costs): number => Math.min(...runs.map((run) => run[key]));
  return {
    make,
    spans,
    lookupNanoseconds: least("lookupNanoseconds"),
    repeatedNanoseconds: least("repeatedNanoseconds"),
    buildMilliseconds: least("buildMilliseconds"),
    bytesPerSpan: least("bytesPerSpan"),
  };
});

const growth: Growth = { machine, points };
print(growthTable(growth));
print(goalsTable(growthGoals(points)));
console.log(inWords(machine));

writeFileSync("bench/growth.json", `${JSON.stringify(growth, undefined, 2)}\n`);
writeFileSync("bench/growth.svg", chart(growth));
writePages();
