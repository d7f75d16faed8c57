// Measures the packed package beside its peers, prints one table, and writes it for README to quote.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allocations } from "./allocations.ts";
import { bundleBytes, bundlesOfOurs } from "./bundles.ts";
import { checkAll } from "./declarations.ts";
import { goalsOf, ourMain } from "./goals.ts";
import { heapBytes } from "./heap.ts";
import { importMilliseconds } from "./imports.ts";
import { millionsOverEmpty } from "./instructions.ts";
import { lookups } from "./lookups.ts";
import { inWords, machine } from "./machine.ts";
import { writePages } from "./page.ts";
import type { Results, Row } from "./results.ts";
import { interleaved } from "./statistics.ts";
import { dynamicImport, packageOf, type Subject, subjects, versionOf } from "./subjects.ts";
import { goalsTable, packagesTable, print } from "./table.ts";
import { openWorkshop } from "./workshop.ts";

/** How often each is measured: fewer times with `--quick`, to see that all works. */
const quick = process.argv.includes("--quick");
const times = (count: number): number => (quick ? 1 : count);

const empty = "an empty file";
using workshop = openWorkshop(
  [...new Set(subjects.map(({ name }) => packageOf(name)))].filter((name) => name !== "sco-data"),
);
const { folder, packed } = workshop;

const each = <Value>(of: (subject: Subject) => Value): Record<string, Value> =>
  Object.fromEntries(subjects.map((subject) => [subject.name, of(subject)]));
const loading = { ...each(dynamicImport), [empty]: 'import("data:text/javascript,")' };
const inTurn = (
  rounds: number,
  measure: (folder: string, program: string) => number,
): Readonly<Record<string, number>> =>
  interleaved(
    times(rounds),
    Object.fromEntries(Object.entries(loading).map(([name, program]) => [name, () => measure(folder, program)])),
  );

const consumer = (line: string, value: string): string => `${line}\nexport const answer = ${value};\n`;
const consumers = {
  ...Object.fromEntries(
    subjects.flatMap(({ name, untyped, import: line, question }) =>
      untyped ? [] : [[name, consumer(line, question)] as const],
    ),
  ),
  [empty]: "export {};\n",
  "import *": consumer('import * as sco from "sco-data";', "[sco.statusOn, sco.changesSince, sco.summits]"),
  "data.json": consumer('import data from "sco-data/data.json" with { type: "json" };', "data.affiliations[0]?.state"),
  schemas: consumer('import { meetingSchema } from "sco-data/schemas";', "meetingSchema.parse({}).firstDay"),
};

const say = (what: string): void => console.error(`measuring ${what} …`);

say("lookups");
const nanoseconds = lookups(packed, times(5), quick ? 20 : 1000, ["bench/ways.ts", "bench/peers/ways.ts"]);
say("allocations");
const { control = 0, ...allocated } = allocations(join(packed, "index.js"));
if (control !== 32) throw new Error(`an object of 32 bytes was seen as ${control}`);
say("imports");
const milliseconds = inTurn(25, importMilliseconds);
say("instructions");
const instructions = millionsOverEmpty(folder, {
  ...each((subject) => subject.import),
  [ourMain]: `import ${JSON.stringify(join(packed, "index.js"))};\n`,
});
say("heap");
const heap = inTurn(5, heapBytes);
say("bundles");
const bundles: Record<string, number> = { ...(await bundlesOfOurs(folder)) };
for (const { name, import: line, question } of subjects)
  bundles[name] = await bundleBytes(folder, `${line}\nconsole.log(${question})`);
say("types");
const checked = {
  "TypeScript 6": checkAll(folder, "TypeScript 6", times(7), consumers),
  "TypeScript 7": checkAll(folder, "TypeScript 7", times(7), consumers),
};

const rows = [...new Set([...Object.keys(loading), ...Object.keys(nanoseconds)])].map((name): Row => {
  const subject = subjects.find((one) => one.name === name);
  return { name, version: subject && versionOf(folder, name), dates: subject?.dates };
});
const seen = { nanoseconds, milliseconds, instructions, heapBytes: heap, bundles, checked, allocated };
const results: Results = { machine, rows, ...seen, goals: goalsOf(seen) };

print(packagesTable(results));
print(goalsTable(results.goals));
console.log(inWords(machine));
if (!quick) {
  writeFileSync("bench/results.json", `${JSON.stringify(results, undefined, 2)}\n`);
  writePages();
}
