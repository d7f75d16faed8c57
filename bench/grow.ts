// Run by growth.ts: prints what a table of so many spans costs, of which `depth` hold on a day.

import { pathToFileURL } from "node:url";
import type { Timeline } from "sco-data/timeline";
import { drawDays, type MadeSpan, makeSpans } from "./spans.ts";

const [, , packed = "", size = "", depth = ""] = process.argv;
const { overlappingTimeline, timeline, valueOn }: typeof import("sco-data/timeline") = await import(
  pathToFileURL(packed).href
);

const make: (rows: readonly MadeSpan[]) => Timeline<unknown> = depth === "1" ? timeline : overlappingTimeline;
const rows = makeSpans(Number(size), Number(depth));
const days = drawDays(2 ** 16);

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** The shortest of many runs, in milliseconds: noise only adds. */
function shortest(milliseconds: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  const end = performance.now() + milliseconds;
  do {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  } while (performance.now() < end);
  return least;
}

let made: Timeline<unknown> | undefined;
const building = shortest(1000, () => {
  made = make(rows);
});

made = undefined;
const before = heap();
const table = make(rows);
const bytes = heap() - before;

/** Keeps the optimiser from dropping a lookup. */
let found = 0;
function nanoseconds(asked: readonly string[]): number {
  const time = shortest(1000, () => {
    for (const day of asked) if (valueOn(table, day) !== undefined) found++;
  });
  return (time * 1e6) / asked.length;
}

const lookupNanoseconds = nanoseconds(days);
const repeatedNanoseconds = nanoseconds(days.slice(0, 2 ** 12));
if (found === 0 || made !== undefined) throw new Error("nothing was found");

console.log(
  JSON.stringify({
    lookupNanoseconds,
    repeatedNanoseconds,
    buildMilliseconds: building,
    bytesPerSpan: bytes / rows.length,
  }),
);
