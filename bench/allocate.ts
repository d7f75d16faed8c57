// Run by allocations.ts: prints the bytes that one call of each query on a day allocates.

import { pathToFileURL } from "node:url";
import { randomDays } from "./random.ts";
import { median } from "./statistics.ts";

type Query = (day: string) => unknown;

const sco: Readonly<Record<string, unknown>> = await import(pathToFileURL(process.argv[2] ?? "").href);

const subjects: Readonly<Record<string, string>> = {
  affiliationOn: "BY",
  statusOn: "BY",
  isMemberOn: "BY",
  statesOn: "observer",
  figureOn: "secretariat-officials",
  lastMeetingOn: "council-of-foreign-ministers",
  placeNameOn: "astana",
};

const queries = Object.entries(sco)
  .filter(([name]) => name.endsWith("On"))
  .map(([name, query]): [string, Query] => {
    const subject = subjects[name];
    if (subject === undefined) return [name, query as Query];
    const about = query as (subject: string, day: string) => unknown;
    return [name, (day) => about(subject, day)];
  });

const days = randomDays(1024, 2003, 2029);

/** Where answers go, so that no compiler can do without them. */
const sink: { last: unknown } = { last: undefined };

function ask(query: Query, rounds: number): void {
  for (let round = 0; round < rounds; round++) for (const day of days) sink.last = query(day);
}

/** The median of five counts: the engine's own work, such as compiling, may fall into some. */
function bytesPerCall(query: Query): number {
  const rounds = 200;
  globalThis.gc?.();
  ask(query, 2 * rounds);
  const counts = Array.from({ length: 5 }, () => {
    const before = process.memoryUsage().heapUsed;
    ask(query, rounds);
    return (process.memoryUsage().heapUsed - before) / (rounds * days.length);
  });
  return Math.round(median(counts));
}

const control: Query = (day) => ({ day });
const counted = [["control", control] as const, ...queries].map(([name, query]) => [name, bytesPerCall(query)]);
console.log(JSON.stringify(Object.fromEntries(counted)));
