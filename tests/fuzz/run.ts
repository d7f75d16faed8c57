// npm run fuzz [count] [seed]: as many values as there is patience for, and what came of them.

import { fuzz } from "./days.ts";

const [count = "10000000", seed = String(Date.now() % 1_000_000_007)] = process.argv.slice(2);

const start = performance.now();
const { cases, accepted, slowest, counterexample } = fuzz(Number(count), Number(seed));
const seconds = (performance.now() - start) / 1000;

console.log(`seed ${seed}: ${cases} values, ${accepted} accepted, ${cases - accepted} refused`);
console.log(
  `${seconds.toFixed(1)} s, ${Math.round(cases / seconds)} values a second, slowest verdict ${slowest.toFixed(2)} ms`,
);
console.log(counterexample ?? "no wrong answer");
process.exitCode = counterexample === undefined ? 0 : 1;
