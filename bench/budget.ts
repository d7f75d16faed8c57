// Measures the packed package against those of its goals that a busy machine does not disturb, prints what it saw, and
// fails where one is missed.

import { join } from "node:path";
import { installPacked } from "../scripts/pack.ts";
import { allocations } from "./allocations.ts";
import { bundlesOfOurs } from "./bundles.ts";
import { goalsOf, ourMain } from "./goals.ts";
import { heapBytes } from "./heap.ts";
import { millionsOverEmpty } from "./instructions.ts";
import { lookups } from "./lookups.ts";
import { isMet } from "./results.ts";
import { dynamicImport, ours, type Subject } from "./subjects.ts";
import { goalsTable, print } from "./table.ts";

using consumer = installPacked();
const { folder } = consumer;
const packed = join(folder, "node_modules/sco-data/dist");

/** The least of three, for what Node itself does meanwhile, now and then, only adds. */
const leastHeapBytes = (subject: Subject): number =>
  Math.min(...Array.from({ length: 3 }, () => heapBytes(folder, dynamicImport(subject))));

const goals = goalsOf({
  nanoseconds: lookups(packed, 3, 200, ["bench/ways.ts"]),
  allocated: allocations(join(packed, "index.js")),
  instructions: millionsOverEmpty(folder, { [ourMain]: `import ${JSON.stringify(join(packed, "index.js"))};\n` }),
  heapBytes: Object.fromEntries(ours.map((subject) => [subject.name, leastHeapBytes(subject)])),
  bundles: await bundlesOfOurs(folder),
});

print(goalsTable(goals));
const exceeded = goals.filter((goal) => !isMet({ ...goal, limit: goal.bound ?? goal.limit }));
for (const { what } of exceeded) console.error(`Exceeded: ${what}`);
process.exitCode = exceeded.length === 0 ? 0 : 1;
