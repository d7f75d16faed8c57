// Says what is wrong with the data and what to do about it: `npm run lint:data`.

import { witnesses } from "../tests/witnesses.ts";
import { dataset } from "./dataset.ts";
import { lintsWith } from "./lints/index.ts";

const problems = Object.entries(lintsWith(witnesses)).flatMap(([name, lint]) =>
  lint(dataset).map((problem) => `${problem} (${name})`),
);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(lintsWith(witnesses)).length} lints find nothing wrong with the data`);
