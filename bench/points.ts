import type { Machine } from "./machine.ts";
import type { Goal } from "./results.ts";
import { rounded, type Words, whole } from "./table.ts";

/** What a table of so many spans costs. */
export interface Point {
  readonly make: "timeline" | "overlappingTimeline";
  readonly spans: number;
  /** Asked about so many days that caches keep little of the last time. */
  readonly lookupNanoseconds: number;
  /** Asked about a few days again and again. */
  readonly repeatedNanoseconds: number;
  readonly buildMilliseconds: number;
  /** Beside the rows themselves, which the user has anyway. */
  readonly bytesPerSpan: number;
}

/** What `bench/growth.json` holds. */
export interface Growth {
  readonly machine: Machine;
  readonly points: readonly Point[];
}

/** Nanoseconds of building, by span and by each doubling of their number: level if building is n log n. */
export const buildUnit = ({ spans, buildMilliseconds }: Point): number =>
  (buildMilliseconds * 1e6) / (spans * Math.log2(spans));

type Lookup = "lookupNanoseconds" | "repeatedNanoseconds";

/** Nanoseconds of a lookup in a timeline of so many spans. */
const among = (points: readonly Point[], spans: number, lookup: Lookup): number =>
  points.find((point) => point.make === "timeline" && point.spans === spans)?.[lookup] ?? Number.NaN;

/** How many times as long a lookup may take among a million spans as among ten. */
const factor = 6;

export const mostNanoseconds = (points: readonly Point[]): number => factor * among(points, 10, "lookupNanoseconds");

export const growthGoals = (points: readonly Point[]): readonly Goal[] =>
  (
    [
      ["4,096", "repeatedNanoseconds"],
      ["65,536", "lookupNanoseconds"],
    ] as const
  ).map(([days, lookup]) => ({
    what: `lookup of ${days} days among 1,000,000 spans, against among 10`,
    unit: "times",
    limit: factor,
    seen: among(points, 1_000_000, lookup) / among(points, 10, lookup),
  }));

export const growthTable = ({ points }: Growth): Words => ({
  head: [
    "made by",
    "spans",
    "lookup of 65,536 days, ns",
    "of 4,096 days, ns",
    "building, ms",
    "building, ns / (n log₂ n)",
    "bytes per span",
  ],
  rows: points.map((point) => [
    `\`${point.make}\``,
    whole(point.spans),
    rounded(point.lookupNanoseconds),
    rounded(point.repeatedNanoseconds),
    rounded(point.buildMilliseconds),
    rounded(buildUnit(point)),
    rounded(point.bytesPerSpan),
  ]),
});
