// Makes the mistakes that people make, one at a time, in every field of every table, and tells which check notices each:
// `npm run test:data`. `-- --each 20` makes more of each kind, `--seed 7` draws others, `--table summits` shows one table.

import { once } from "node:events";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import Table from "cli-table3";
import { tables } from "../src/tables.ts";
import { writtenFacts } from "./dataset.ts";
import { lintsWith } from "./lints/index.ts";
import { grouped } from "./lints/rows.ts";
import { guarded, told } from "./mistakes/fields.ts";
import type { Outcome, Share } from "./mistakes/survey.ts";
import { witnesses } from "./witnesses.ts";

/** The share of mistakes, in percent, that must be noticed in what something independent guards. */
const goal = 90;

const { seed, each, table, escaped } = parseArgs({
  options: {
    seed: { type: "string", default: "20170609" },
    each: { type: "string", default: "4" },
    table: { type: "string" },
    escaped: { type: "boolean", default: true },
  },
  allowNegative: true,
}).values;

if (table !== undefined && !Object.hasOwn(tables, table))
  throw new Error(`No table is called "${table}"; the tables are ${Object.keys(tables).join(", ")}`);

/** What a worker finds out about its share. */
async function outcomesOf(share: Share): Promise<readonly Outcome[]> {
  const [outcomes] = await once(
    new Worker(new URL("mistakes/worker.ts", import.meta.url), { workerData: share }),
    "message",
  );
  return outcomes;
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const mean = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0) / shares.length;
const noticed = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ noticedBy }) => noticedBy.length > 0).length;
const plain = { style: { head: [], border: [] } };

for (const lint of Object.values(lintsWith(witnesses))) {
  for (const problem of lint(writtenFacts)) throw new Error(`Mend the data first: ${problem}`);
}

const of = availableParallelism();
const sample = { seed: Number(seed), each: Number(each), of };
const shares = await Promise.all(Array.from({ length: of }, (_, rest) => outcomesOf({ ...sample, rest })));
const outcomes = shares.flat();

const fields = [...grouped(outcomes, ({ table, field, nature }) => `${table} ${field}: ${nature}`)]
  .map(([key, made]) => {
    const [name = "", nature = ""] = key.split(": ");
    return { name, nature, made, share: noticed(made) / made.length };
  })
  .sort((one, other) => one.name.localeCompare(other.name, "en"));

/** One line a field: the grid of the other tables would take three. */
const lines = fields.flatMap(({ name, nature, made, share }) =>
  table === undefined || name.startsWith(`${table} `)
    ? [
        `${name.padEnd(44)} ${nature.padEnd(10)} ${`${noticed(made)} of ${made.length}`.padStart(10)} ${percent(share).padStart(8)}`,
      ]
    : [],
);

const byTable = new Table({ head: ["table", "fields", "noticed"], ...plain });
for (const [name, own] of grouped(fields, ({ name }) => name.replace(/ .*/, "")))
  byTable.push([name, own.length, percent(mean(own.map(({ share }) => share)))]);

const byKind = new Table({ head: ["mistake", "made", "noticed"], ...plain });
for (const [kind, made] of grouped(outcomes, (outcome) => outcome.kind))
  byKind.push([kind, made.length, percent(noticed(made) / made.length)]);

const byNature = new Table({ head: ["kind of value", "fields", "noticed"], ...plain });
const shareOf = (natures: readonly string[]): number =>
  mean(fields.flatMap(({ nature, share }) => (natures.includes(nature) ? [share] : [])));
for (const nature of [...guarded, ...told])
  byNature.push([nature, fields.filter((field) => field.nature === nature).length, percent(shareOf([nature]))]);
byNature.push(["all that is guarded", "", percent(shareOf(guarded))], ["the rest", "", percent(shareOf(told))]);

const byCheck = new Table({ head: ["check", "notices", "alone"], ...plain });
for (const check of Object.keys(lintsWith(witnesses))) {
  const by = outcomes.filter(({ noticedBy }) => noticedBy.includes(check));
  byCheck.push([check, by.length, by.filter(({ noticedBy }) => noticedBy.length === 1).length]);
}

if (escaped) console.log("Not noticed:");
for (const { table: own, field, kind, what, noticedBy } of outcomes)
  if (escaped && noticedBy.length === 0 && (table === undefined || own === table))
    console.log(`  ${own} ${field}, ${kind}: ${what}`);
for (const part of [...lines, byTable, byKind, byCheck, byNature]) console.log(part.toString());
console.log(`${outcomes.length} mistakes, seed ${seed}. Each field weighs the same.`);

if (100 * shareOf(guarded) < goal) {
  console.error(`Fewer than ${goal} % of the mistakes in what is guarded were noticed; add a check or a witness.`);
  process.exitCode = 1;
}
