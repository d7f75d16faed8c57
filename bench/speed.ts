// What was measured, in three lines for those in a hurry: what each figure means to them.

import type { Results } from "./results.ts";
import { rounded, whole } from "./table.ts";

const perSecond = (nanoseconds: number | undefined): string => rounded(1e9 / (nanoseconds ?? Number.NaN));

/** Three points of a Markdown list. */
export function inThreeLines({ nanoseconds, milliseconds, heapBytes, bundles }: Results): string {
  const lookups = (name: string): string => perSecond(nanoseconds[name]);
  const loaded = (name: string): string =>
    `${rounded(milliseconds[name] ?? Number.NaN)} ms and ${rounded((heapBytes[name] ?? Number.NaN) / 1000)} kB of memory`;
  const bytes = (name: string): string => `${whole(bundles[name] ?? Number.NaN)} bytes`;
  return [
    `**A question about a day** may stand in any loop: ${lookups("sco-data/offices")} a second, without allocating. A binary search that checks nothing answers ${lookups("bare binary search")}, \`date-fns\` over the same spans ${lookups("date-fns")}.`,
    `**A start** waits for an \`import()\`: that of everything takes ${loaded("sco-data")}, that of \`sco-data/offices\` ${loaded("sco-data/offices")}; an empty file ${rounded(milliseconds["an empty file"] ?? Number.NaN)} ms, \`countries-list\` ${loaded("countries-list")}, \`date-holidays\` ${loaded("date-holidays")}.`,
    `**A page** downloads what it asks: a bundle with \`membershipCountOn\` has ${bytes('membershipCountOn("2017-06-09")')} compressed, with \`statusOn\` ${bytes('statusOn("BY", "2016-01-01")')}, with \`summitIn\` ${bytes("summitIn(2024)")}, with everything ${bytes("everything")}.`,
  ]
    .map((line) => `- ${line}`)
    .join("\n");
}
