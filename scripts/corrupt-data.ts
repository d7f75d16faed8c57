// Makes thousands of wrong facts, one at a time, and tells which check notices each: `npm run test:data`. With
// `-- --kind "row dropped"` it makes those of one kind.

import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import Table from "cli-table3";
import type { Outcome, Share } from "./corruptions/survey.ts";
import { writtenFacts } from "./dataset.ts";
import { lintsWith } from "./lints/index.ts";
import { witnesses } from "./witnesses.ts";

/** The share of wrong facts, in percent, that must be noticed; mistakes that the compiler refuses are not made. */
const goal = 96.5;

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const noticed = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ noticedBy }) => noticedBy.length > 0).length;

/** What a worker finds out about its share. */
async function outcomesOf(share: Share): Promise<readonly Outcome[]> {
  const [outcomes] = await once(
    new Worker(new URL("corruptions/worker.ts", import.meta.url), { workerData: share }),
    "message",
  );
  return outcomes;
}

const { kind } = parseArgs({ options: { kind: { type: "string" } } }).values;
for (const lint of Object.values(lintsWith(witnesses))) {
  for (const problem of lint(writtenFacts)) throw new Error(`Mend the data first: ${problem}`);
}

const of = availableParallelism();
const shares = await Promise.all(Array.from({ length: of }, (_, rest) => outcomesOf({ kind, of, rest })));
const longest = Math.max(...shares.map(({ length }) => length));
// Each worker took every so manieth one: in turns, they are in order again.
const outcomes = Array.from({ length: longest }, (_, index) => shares.flatMap((share) => share[index] ?? [])).flat();

if (outcomes.length === 0)
  throw new Error(`No wrong fact is of the kind "${kind}"; leave it out to see which there are`);

const kinds = new Table({ head: ["wrong fact", "made", "noticed", ""], style: { head: [], border: [] } });
for (const kind of new Set(outcomes.map((outcome) => outcome.kind))) {
  const ofKind = outcomes.filter((outcome) => outcome.kind === kind);
  kinds.push([kind, ofKind.length, noticed(ofKind), percent(noticed(ofKind), ofKind.length)]);
}
kinds.push(["all", outcomes.length, noticed(outcomes), percent(noticed(outcomes), outcomes.length)]);

const checks = new Table({ head: ["check", "notices", "alone"], style: { head: [], border: [] } });
for (const check of Object.keys(lintsWith(witnesses))) {
  const by = outcomes.filter(({ noticedBy }) => noticedBy.includes(check));
  checks.push([check, by.length, by.filter(({ noticedBy }) => noticedBy.length === 1).length]);
}

console.log(kinds.toString());
console.log(checks.toString());
console.log("Not noticed:");
for (const { kind, what, noticedBy } of outcomes) if (noticedBy.length === 0) console.log(`  ${kind}: ${what}`);

if (100 * noticed(outcomes) < goal * outcomes.length) {
  console.error(`Fewer than ${goal} % of the wrong facts were noticed; add a lint or a witness.`);
  process.exitCode = 1;
}
