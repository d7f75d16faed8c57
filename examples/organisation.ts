// Prints the organisation on four days, its members per year, and the sources of every answer.

import Table from "cli-table3";
import {
  affiliationCountsOn,
  affiliations,
  coverage,
  isCovered,
  membershipCount,
  type Sourced,
  type Status,
  secretaryGeneralOn,
  statesOn,
  statuses,
} from "sco-data";
import { citation } from "sco-data/sources";

const headings: Record<Status, string> = {
  member: "members",
  observer: "observers",
  "dialogue-partner": "dialogue partners",
  partner: "SCO partners",
};

const style = { head: [], border: [] };

/** Ids of the sources in the order in which they are first cited. */
const cited: string[] = [];

const numberOf = (id: string): number => (cited.includes(id) ? cited.indexOf(id) + 1 : cited.push(id));

/** The numbers of all sources of some records, neighbours drawn together (example: `"1-4 9"`). */
function cite(records: readonly Sourced[]): string {
  const numbers = [...new Set(records.flatMap((record) => record.sources).map(numberOf))].sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(" ");
}

function organisationOn(day: string): string {
  const table = new Table({
    head: [day, `${affiliationCountsOn(day).total} states`, "sources"],
    colWidths: [22, 42, 12],
    wordWrap: true,
    style,
  });
  for (const status of statuses) {
    const names = statesOn(status, day).map((state) => state.name.en.short);
    const grounds = affiliations.filter(
      (row) => row.status === status && row.from <= day && (row.until === undefined || day < row.until),
    );
    if (names.length > 0) table.push([`${names.length} ${headings[status]}`, names.join(", "), cite(grounds)]);
  }
  const head = secretaryGeneralOn(day);
  table.push(
    head === undefined
      ? ["head of Secretariat", "nobody yet", ""]
      : ["head of Secretariat", `${head.person.name.en}, ${head.title}`, cite([head])],
  );
  return String(table);
}

function membersPerYear(): string {
  const [first = 0, last = 0] = [coverage.from, coverage.through].map((day) => Number(day.slice(0, 4)));
  const table = new Table({ head: ["year", "members on 31 December", ""], style: { ...style, compact: true } });
  for (let year = first; year <= last; year++) {
    const count = membershipCount(year);
    table.push([year, `${"■".repeat(count)} ${count}`, isCovered(`${year}-12-31`) ? "" : `as of ${coverage.through}`]);
  }
  return String(table);
}

for (const day of ["2001-06-15", "2004-01-15", "2024-07-04", coverage.through]) console.log(organisationOn(day));
console.log(membersPerYear());
console.log("Sources");
for (const id of cited) console.log(`${String(numberOf(id)).padStart(4)}  ${citation(id)}`);
