// The same question asked in five ways, over the same days and the same terms.

import { isWithinInterval, parseISO } from "date-fns";
import {
  affiliationCountsOn,
  bodiesOn,
  chairOn,
  earliest,
  lastSummitOn,
  membersOn,
  type OfficeTerm,
  secretariesGeneral,
  secretaryGeneralOn,
  statusOn,
} from "sco-data";
import { Bench } from "tinybench";

/** A seeded generator (mulberry32), so that runs compare. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const next = random(20010615);

/** Days from 2003 to 2028, in no order. */
const days: readonly string[] = Array.from({ length: 4096 }, () =>
  new Date(Date.UTC(2003, 0, 1) + Math.floor(next() * 9497) * 86_400_000).toISOString().slice(0, 10),
);

const spans = secretariesGeneral.map((term) => ({
  term,
  from: earliest(term.from),
  until: earliest(term.until ?? "9999"),
}));

const starts = spans.map(({ from }) => from);

/** The limit: a binary search over strings that checks nothing about the day. */
function bare(day: string): OfficeTerm | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as string) <= day) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span !== undefined && day < span.until ? span.term : undefined;
}

const find = (day: string): OfficeTerm | undefined => {
  const date = new Date(day);
  return spans.find((span) => new Date(span.from) <= date && date < new Date(span.until))?.term;
};

const dateFns = (day: string): OfficeTerm | undefined =>
  spans.find((span) =>
    isWithinInterval(parseISO(day), { start: parseISO(span.from), end: new Date(parseISO(span.until).getTime() - 1) }),
  )?.term;

const ways = {
  "bare search, day unchecked": bare,
  "secretaryGeneralOn(day)": secretaryGeneralOn,
  'statusOn("BY", day)': (day: string) => statusOn("BY", day),
  "chairOn(day)": chairOn,
  "find with new Date": find,
  "find with date-fns": dateFns,
} satisfies Record<string, (day: string) => unknown>;

for (const day of days) {
  if (new Set([bare, secretaryGeneralOn, find, dateFns].map((way) => way(day))).size !== 1)
    throw new Error(`the ways differ on ${day}`);
}

// Others ask other questions first: a lookup must be fast after them, too.
for (const day of days)
  for (const query of [membersOn, affiliationCountsOn, chairOn, bodiesOn, lastSummitOn]) query(day);

/** Keeps the optimiser from dropping a lookup. */
let found = 0;

/** Nanoseconds of one lookup, by way: the fastest of many rounds over all days. */
export async function lookupTimes(milliseconds: number): Promise<Record<keyof typeof ways, number>> {
  const bench = new Bench({ time: milliseconds, warmupTime: milliseconds / 2 });
  for (const [name, way] of Object.entries(ways)) {
    bench.add(name, () => {
      for (const day of days) if (way(day) !== undefined) found++;
    });
  }
  await bench.run();
  if (found === 0) throw new Error("nothing was found");
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => [
      name,
      "latency" in result ? (result.latency.min / days.length) * 1e6 : Number.NaN,
    ]),
  ) as Record<keyof typeof ways, number>;
}
