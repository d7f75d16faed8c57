// npm run data:evidence: of how many fields it is known which sources bear them, and with --all which are the others; how many
// rows rest on two independent voices, and with --single which do not; and what no text of the organisation or of a state
// bears of the statuses, heads and summits, with --primary line by line as the README has it.

import { parseArgs } from "node:util";
import Table from "cli-table3";
import { tables } from "../src/tables.ts";
import { citing, core, notFound, ofOneVoice, withoutPrimary } from "./backing.ts";
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

const drawn = (...head: string[]) => new Table({ head, style: { head: [], border: [] } });

const counts = drawn("table", "fields", "known", "lacking");
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

const names = Object.keys(tables) as (keyof typeof tables)[];

const voices = drawn("table", "rows", "two independent voices", "share", "one");
for (const table of names) {
  const rows = citing(writtenFacts, table).length;
  const single = ofOneVoice(writtenFacts, table).length;
  if (rows > 0) voices.push([table, rows, rows - single, `${Math.round((100 * (rows - single)) / rows)} %`, single]);
}
console.log(voices.toString());

const lacks = withoutPrimary(writtenFacts);
const primary = drawn("table", "field", "rows", "borne by the organisation or a state", "lacking");
for (const [table, fields] of Object.entries(core)) {
  for (const field of fields) {
    const rows = citing(writtenFacts, table as keyof typeof core).filter((row) => Object.hasOwn(row, field)).length;
    const lacking = lacks.filter((lack) => lack.table === table && lack.field === field).length;
    primary.push([table, field, rows, rows - lacking, lacking]);
  }
}
console.log(primary.toString());

const flag = { type: "boolean" } as const;
const { values } = parseArgs({ options: { all: flag, primary: flag, single: flag } });
if (values.all) {
  for (const { what, known } of asked) if (!known) console.log(what);
}
if (values.primary) for (const line of notFound(writtenFacts)) console.log(line);
if (values.single) {
  for (const table of names) {
    const ids = ofOneVoice(writtenFacts, table).map(({ id = "" }) => id);
    if (ids.length > 0) console.log(`${table}: ${ids.join(" ")}`);
  }
}
