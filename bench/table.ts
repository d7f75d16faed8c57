// What was measured, as rows of words: for the terminal and for Markdown.

import Table from "cli-table3";
import type { Checked } from "./declarations.ts";
import { type Goal, isMet, type Results } from "./results.ts";

/** A head, and rows as wide. */
export interface Words {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Three figures are as much as a rerun repeats. */
export const rounded = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 }).format;
export const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 }).format;

const cell = (number: number | undefined, unit: string, write = rounded): string =>
  number === undefined ? "" : `${write(number)} ${unit}`;

const unanswered = { answers: "", holds: "no query", none: "no dates" };

/** The packages side by side. */
export function packagesTable(results: Results): Words {
  const { rows, checked, nanoseconds, milliseconds, instructions, bundles, heapBytes } = results;
  const both = (name: string, write: (checked: Checked) => string): string =>
    Object.values(checked)
      .flatMap((consumers) => consumers[name] ?? [])
      .map(write)
      .join(" · ");
  return {
    head: ["", "dated lookups/s", "import()", "instructions", "bundle", "heap", "types", "instantiations"],
    rows: rows.map(({ name, version = "", dates = "answers" }) => [
      `${name} ${version}`.trim(),
      nanoseconds[name] === undefined ? unanswered[dates] : rounded(1e9 / nanoseconds[name]),
      cell(milliseconds[name], "ms"),
      cell(instructions[name], "M"),
      cell(bundles[name], "B", whole),
      cell(heapBytes[name] === undefined ? undefined : heapBytes[name] / 1000, "kB"),
      both(name, ({ types }) => whole(types)),
      both(name, ({ instantiations }) => whole(instantiations)),
    ]),
  };
}

function verdict(goal: Goal): string {
  const { limit, seen, atLeast } = goal;
  if (isMet(goal)) return "met";
  const ratio = atLeast ? limit / seen : seen / limit;
  return Number.isFinite(ratio) ? `missed ${rounded(ratio)}-fold` : `missed by ${rounded(seen - limit)}`;
}

/** What was promised. */
export const goalsTable = (goals: readonly Goal[]): Words => ({
  head: ["goal", "limit", "seen", ""],
  rows: goals.map((goal) => [
    goal.what,
    `${goal.atLeast ? "≥" : "≤"} ${rounded(goal.limit)} ${goal.unit}`,
    rounded(goal.seen),
    verdict(goal),
  ]),
});

/** What each query allocates. */
export const allocationsTable = ({ allocated }: Results): Words => ({
  head: ["one call of", "allocates"],
  rows: Object.entries(allocated).map(([query, bytes]) => [`\`${query}\``, `${bytes} B`]),
});

/** What consumers of ours cost the compilers. */
export const consumersTable = ({ checked }: Results): Words => ({
  head: ["consumer", "compiler", "types", "instantiations", "check, ms", "in all, ms"],
  rows: Object.entries(checked).flatMap(([compiler, consumers]) =>
    ["an empty file", "sco-data", "sco-data/membership", "import *", "data.json", "schemas"].map((name) => {
      const { types, instantiations, checkSeconds, totalSeconds } = consumers[name] as Checked;
      return [
        name,
        compiler,
        whole(types),
        whole(instantiations),
        whole(checkSeconds * 1000),
        whole(totalSeconds * 1000),
      ];
    }),
  ),
});

/** The same as Markdown. */
export const markdown = ({ head, rows }: Words): string =>
  [head, head.map((_, column) => (column === 0 ? "---" : "--:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

/** The same for the terminal. */
export function print({ head, rows }: Words): void {
  const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  for (const row of rows) table.push([...row]);
  console.log(String(table));
}
