// What is promised of speed and size, against what was seen.

import { mostAllocated } from "./allocations.ts";
import type { Goal, Results } from "./results.ts";

export function goalsOf({
  rows,
  checked,
  allocated,
}: Pick<Results, "rows" | "checked" | "allocated">): readonly Goal[] {
  const of = (name: string, key: "lookupNanoseconds" | "importMilliseconds" | "bundleBytes" | "heapBytes"): number =>
    rows.find((row) => row.name === name)?.[key] ?? Number.NaN;
  const lookup = of("sco-data", "lookupNanoseconds");
  const imported = of("sco-data", "importMilliseconds");
  const dated = rows.filter(({ name, dates = "none" }) => name !== "sco-data" && dates !== "none");

  return [
    {
      what: "dated lookup, against the bare search",
      unit: "times",
      limit: 2,
      seen: lookup / of("bare binary search", "lookupNanoseconds"),
    },
    {
      what: "dated lookups, against date-fns",
      unit: "times",
      limit: 100,
      atLeast: true,
      seen: of("date-fns", "lookupNanoseconds") / lookup,
    },
    {
      what: "allocated by a lookup, the worst",
      unit: "bytes",
      limit: 0,
      seen: mostAllocated(allocated),
    },
    { what: "import()", unit: "ms", limit: 3, seen: imported },
    {
      what: "import(), against the fastest peer with dates",
      unit: "ms",
      limit: Math.min(...dated.map(({ name }) => of(name, "importMilliseconds"))),
      seen: imported,
    },
    { what: "bundle of membershipCountOn", unit: "bytes", limit: 1000, seen: of("sco-data", "bundleBytes") },
    { what: "heap after import()", unit: "kB", limit: 300, seen: of("sco-data", "heapBytes") / 1000 },
    ...Object.entries(checked).flatMap(([compiler, consumers]): Goal[] => {
      const empty = consumers["an empty file"];
      const ours = ["sco-data", "statusOn", "import *"].flatMap((name) => consumers[name] ?? []);
      return [
        {
          what: `types of a consumer, ${compiler}`,
          unit: "types",
          limit: 700,
          seen: Math.max(...ours.map(({ types }) => types)),
        },
        {
          what: `compiling a consumer, against an empty file, ${compiler}`,
          unit: "times",
          limit: 1.1,
          seen: Math.max(...ours.map(({ totalSeconds }) => totalSeconds)) / (empty?.totalSeconds ?? Number.NaN),
        },
        {
          what: `instantiations, against an empty file, ${compiler}`,
          unit: "instantiations",
          limit: 1.1 * (empty?.instantiations ?? Number.NaN),
          seen: Math.max(...ours.map(({ instantiations }) => instantiations)),
        },
      ];
    }),
  ];
}
