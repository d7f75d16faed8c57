// Run by lookups.ts: prints the nanoseconds that one lookup takes in each way.

import { pathToFileURL } from "node:url";
import { Bench } from "tinybench";
import type { Way, WaysToAsk } from "./ways.ts";

const [, , packed = "", milliseconds = "", ...modules] = process.argv;
const imported = (path: string) => import(pathToFileURL(path).href);
// A lookup of ours is asked of the entry of its topic.
const sco: typeof import("sco-data") = {
  ...(await imported(`${packed}/index.js`)),
  ...(await imported(`${packed}/offices.js`)),
};
const ways: Record<string, Way> = {};
for (const path of modules) {
  const { waysToAsk }: { readonly waysToAsk: WaysToAsk } = await imported(path);
  Object.assign(ways, waysToAsk(sco));
}

/** Keeps the optimiser from dropping a lookup. */
let found = 0;

const time = Number(milliseconds);
const bench = new Bench({ time, warmupTime: time / 2, iterations: 3, warmupIterations: 2 });
for (const [name, { ask, days }] of Object.entries(ways)) {
  const isAsync = ask(days[0] ?? "") instanceof Promise;
  bench.add(
    name,
    isAsync
      ? async () => {
          for (const day of days) if ((await ask(day)) !== undefined) found++;
        }
      : () => {
          for (const day of days) if (ask(day) !== undefined) found++;
        },
  );
}
await bench.run();
if (found === 0) throw new Error("nothing was found");

const times = bench.tasks.map(({ name, result }) => {
  if (!("latency" in result)) throw new Error(`${name} did not run to its end`);
  return [name, (result.latency.min / (ways[name]?.days.length ?? 0)) * 1e6];
});
console.log(JSON.stringify(Object.fromEntries(times)));
