// Prints the organisation on four days, its members per year, and the sources of every answer.

import Table from "cli-table3";
import {
  affiliations,
  coverage,
  isCovered,
  type Meeting,
  membershipCount,
  type OfficeTerm,
  organisationOn,
  type Sourced,
  type State,
  type Status,
  states as stateNames,
} from "sco-data";
import { citation } from "sco-data/sources";
import { overlappingTimeline, valueOn } from "sco-data/timeline";

/** The rows that gave each state its status: the core answers what no query asks. */
const byDecision = overlappingTimeline(affiliations);

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

const codes = (states: readonly State[]): string => states.map((state) => state.name.en).join(", ");

const holder = (term: OfficeTerm | undefined): string =>
  term === undefined ? "nobody yet" : `${term.person.name.en}, ${term.title}`;

const held = (meeting: Meeting | undefined): string =>
  meeting === undefined ? "none" : `${meeting.place.name.en}, ${meeting.firstDay} to ${meeting.lastDay}`;

function describe(day: string): string {
  const { chair, counts, culturalCapital, documentsInForce, lastSummit, ratsDirector, secretaryGeneral, ...states } =
    organisationOn(day);
  const grounds = valueOn(byDecision, day) ?? [];
  const withStatus = (status: Status) => grounds.filter((row) => row.status === status);
  const table = new Table({
    head: [day, `${counts.total} states`, "sources"],
    colWidths: [22, 42, 12],
    wordWrap: true,
    style,
  });
  const add = (what: string, answer: string, sourced: readonly (Sourced | undefined)[]): void => {
    table.push([what, answer, cite(sourced.filter((record) => record !== undefined))]);
  };
  const groups: [Status, string, readonly State[]][] = [
    ["member", "members", states.members],
    ["observer", "observers", states.observers],
    ["dialogue-partner", "dialogue partners", states.dialoguePartners],
    ["partner", "SCO partners", states.partners],
  ];
  for (const [status, word, group] of groups) {
    if (group.length > 0) add(`${group.length} ${word}`, codes(group), withStatus(status));
  }
  add("head of Secretariat", holder(secretaryGeneral), [secretaryGeneral]);
  add("head of RATS", holder(ratsDirector).replace(/, .*/, ""), [ratsDirector]);
  add("chair", chair === undefined ? "nobody says" : stateNames[chair.state].name.en, [chair]);
  add("last summit", held(lastSummit), [lastSummit]);
  if (culturalCapital !== undefined) add("cultural capital", culturalCapital.place.name.en, [culturalCapital]);
  add("documents in force", String(documentsInForce.length), documentsInForce);
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

for (const day of ["2001-06-15", "2004-01-15", "2024-07-04", coverage.through]) console.log(describe(day));
console.log(membersPerYear());
console.log("Sources");
for (const id of cited) console.log(`${String(numberOf(id)).padStart(4)}  ${citation(id)}`);
