// The sources of one answer, field by field.
import { affiliationOn } from "sco-data";
import { citation, sourcesFor } from "sco-data/sources";

const row = affiliationOn("IN", "2024-07-04");

for (const field of ["status", "from", "memorandum"]) {
  const sources = row ? sourcesFor(row.id, field) : [];
  console.log(`${field}: ${sources.length === 0 ? "not known which source bears it" : ""}`);
  for (const source of sources) console.log(`  ${citation(source)}`);
}
