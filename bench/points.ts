import type { Machine } from "./machine.ts";
import type { Goal } from "./results.ts";
import { rounded, type Words, whole } from "./table.ts";

/** What a table of so many spans costs. */
export interface Point {
  readonly make: "timeline" | "overlappingTimeline";
  readonly spans: number;
  readonly lookupNanoseconds: number;
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

/** Nanoseconds of a lookup in a timeline of so many spans. */
export const lookupAmong = (points: readonly Point[], spans: number): number =>
  points.find((point) => point.make === "timeline" && point.spans === spans)?.lookupNanoseconds ?? Number.NaN;

export const lookupGoal = (points: readonly Point[]): Goal => ({
  what: "a lookup among 1,000,000 spans, against one among 10",
  unit: "times",
  limit: 6,
  seen: lookupAmong(points, 1_000_000) / lookupAmong(points, 10),
});

export const growthTable = ({ points }: Growth): Words => ({
  head: ["made by", "spans", "lookup, ns", "building, ms", "building, ns / (n log₂ n)", "bytes per span"],
  rows: points.map((point) => [
    `\`${point.make}\``,
    whole(point.spans),
    rounded(point.lookupNanoseconds),
    rounded(point.buildMilliseconds),
    rounded(buildUnit(point)),
    rounded(point.bytesPerSpan),
  ]),
});
