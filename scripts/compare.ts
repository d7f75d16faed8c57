// npm run data:compare -- snapshot.json: how our rows differ from a snapshot in Wikidata's JSON. It is evidence to read, and never
// values to take.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import { writtenFacts } from "./dataset.ts";
import { differencesFrom } from "./outside/wikidata.ts";

const [path] = parseArgs({ allowPositionals: true }).positionals;

if (path === undefined) {
  console.error("Which snapshot? Give a file in Wikidata's JSON: npm run data:compare -- snapshot.json");
  process.exitCode = 1;
} else {
  const differences = differencesFrom(JSON.parse(readFileSync(path, "utf8")), writtenFacts);
  const table = new Table({ head: ["record", "field", "ours", "theirs", "item"], style: { head: [], border: [] } });
  for (const { record, field, ours, theirs, item } of differences) table.push([record, field, ours, theirs, item]);
  if (differences.length > 0) console.log(table.toString());
  console.log(
    `${differences.length} differences. Each is a question: look for a source of its own before you change a row.`,
  );
}
