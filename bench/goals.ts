// The one list of what is promised of speed and size: `npm run bench` writes it down, `npm run check:budget` holds it.

import { mostAllocated } from "./allocations.ts";
import type { Goal, Seen } from "./results.ts";

/** The main entry, counted by its path, as that of 1.0.0 was: to find it by its name is Node's business. */
export const ourMain = "dist/index.js";

/** What importing the main entry of 1.0.0 took, in millions of instructions over an empty module. */
const millionsIn1_0 = 40.1;

const topics = ["membership", "offices", "meetings", "documents"] as const;

/** Milliseconds that the `import()` of an entry may take. */
const mostMilliseconds = {
  membership: 2.5,
  offices: 2.5,
  meetings: 2.5,
  documents: 2.5,
  delegations: 5,
  treaties: 2.5,
  disputes: 3,
};

/** Bytes of a bundle that asks one thing, compressed by brotli. */
const mostBytes = {
  'membershipCountOn("2017-06-09")': 1100,
  'statusOn("BY", "2016-01-01")': 1700,
  'secretaryGeneralOn("2024-10-01")': 2300,
  'chairOn("2024-07-04")': 2800,
  "summitIn(2024)": 4000,
  'meeting("summit-2024")': 7000,
  'place("tashkent")': 7000,
  'organisation("csto")': 7000,
  'body("secretariat")': 7000,
  'document("charter-2002")': 7000,
};

/** The calls of which a bundle is made. */
export const bundledCalls: readonly string[] = Object.keys(mostBytes);

/** Where a goal is missed: what the check of the budget holds instead. */
const mostBytesToday: Readonly<Record<string, number>> = {
  // The whole table, which has 204 rows now; it had 115.
  'document("charter-2002")': 14_000,
};

interface Promised extends Omit<Goal, "seen"> {
  /** What was seen; nothing where it was not measured this time. */
  readonly of: (seen: Seen) => number | undefined;
}

const quotient = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined || other === undefined ? undefined : one / other;

const promised: readonly Promised[] = [
  {
    what: "dated lookup, against the bare search",
    unit: "times",
    limit: 2,
    bound: 2.5,
    of: ({ nanoseconds }) => quotient(nanoseconds?.["sco-data/offices"], nanoseconds?.["bare binary search"]),
  },
  {
    what: "dated lookups, against date-fns",
    unit: "times",
    limit: 100,
    atLeast: true,
    of: ({ nanoseconds }) => quotient(nanoseconds?.["date-fns"], nanoseconds?.["sco-data/offices"]),
  },
  {
    what: "allocated by a lookup, the worst",
    unit: "bytes",
    limit: 0,
    of: ({ allocated }) => allocated && mostAllocated(allocated),
  },
  {
    what: "instructions of an import of everything, over an empty module",
    unit: "million",
    limit: 1.1 * millionsIn1_0,
    of: ({ instructions }) => instructions?.[ourMain],
  },
  ...Object.entries(mostMilliseconds).map(
    ([entry, limit]): Promised => ({
      what: `import() of sco-data/${entry}`,
      unit: "ms",
      limit,
      of: ({ milliseconds }) => milliseconds?.[`sco-data/${entry}`],
    }),
  ),
  ...topics.map(
    (topic): Promised => ({
      what: `heap after import() of sco-data/${topic}`,
      unit: "kB",
      limit: topic === "documents" ? 650 : 300,
      of: ({ heapBytes }) => quotient(heapBytes?.[`sco-data/${topic}`], 1000),
    }),
  ),
  ...Object.entries(mostBytes).map(
    ([call, limit]): Promised => ({
      what: `bundle of ${call}`,
      unit: "bytes",
      limit,
      bound: mostBytesToday[call] ?? limit,
      of: ({ bundles }) => bundles?.[call],
    }),
  ),
  { what: "bundle of an unused import", unit: "bytes", limit: 0, of: ({ bundles }) => bundles?.["unused"] },
  {
    what: "bundle of everything",
    unit: "bytes",
    limit: 40_000,
    bound: 43_000,
    of: ({ bundles }) => bundles?.["everything"],
  },
  ...(["TypeScript 6", "TypeScript 7"] as const).flatMap((compiler): Promised[] => [
    {
      what: `types of a consumer of everything, ${compiler}`,
      unit: "types",
      limit: 700,
      of: ({ checked }) => checked?.[compiler]["import *"]?.types,
    },
    {
      what: `types of a consumer of data.json, ${compiler}`,
      unit: "types more than of an empty file",
      limit: 200,
      of: ({ checked }) => {
        const all = checked?.[compiler];
        return all && (all["data.json"]?.types ?? Number.NaN) - (all["an empty file"]?.types ?? Number.NaN);
      },
    },
    {
      what: `instantiations of a consumer of the schemas, ${compiler}`,
      unit: "instantiations",
      limit: 2500,
      of: ({ checked }) => checked?.[compiler]["schemas"]?.instantiations,
    },
  ]),
];

/** What was promised of all that was measured. */
export const goalsOf = (measured: Seen): readonly Goal[] =>
  promised.flatMap(({ of, ...goal }) => {
    const seen = of(measured);
    return seen === undefined ? [] : [{ ...goal, seen }];
  });
