// npm run data:evidence: of how many fields it is known which sources bear them, and with --all which are the others.

import { parseArgs } from "node:util";
import Table from "cli-table3";
import { tables } from "../src/tables.ts";
import { writtenFacts } from "./dataset.ts";

interface Asked {
  readonly table: string;
  /** Row and field (example: `"summit-2007 chair"`). */
  readonly what: string;
  readonly known: boolean;
}

const borne = new Set(writtenFacts.evidence.map(({ record, field }) => `${record} ${field}`));

const asked = Object.entries(tables).flatMap(([table, { evidence = [] }]) =>
  (Object.values(writtenFacts[table as keyof typeof tables]) as readonly { readonly id: string }[]).flatMap((row) =>
    evidence
      .filter((field) => Object.hasOwn(row, field))
      .map((field): Asked => ({ table, what: `${row.id} ${field}`, known: borne.has(`${row.id} ${field}`) })),
  ),
);

const unassigned = writtenFacts.evidence.filter(({ field }) => field === undefined);

const counts = new Table({ head: ["table", "fields", "known", "lacking"], style: { head: [], border: [] } });
const count = (name: string, fields: readonly Asked[]): void => {
  const known = fields.filter((field) => field.known).length;
  counts.push([name, fields.length, known, fields.length - known]);
};
for (const table of new Set(asked.map((field) => field.table))) {
  count(
    table,
    asked.filter((field) => field.table === table),
  );
}
count("all", asked);

console.log(counts.toString());
console.log(`${unassigned.flatMap(({ sources }) => sources).length} citations are assigned to no field yet.`);
if (parseArgs({ options: { all: { type: "boolean" } } }).values.all) {
  for (const { what, known } of asked) if (!known) console.log(what);
}
