// Says what is wrong with the data and what to do about it: `npm run lint:data`.

import { readdirSync, readFileSync } from "node:fs";
import { writtenFacts } from "./dataset.ts";
import { impureLiterals } from "./lints/impure-literals.ts";
import { lintsWith } from "./lints/index.ts";
import { oversized } from "./lints/oversized.ts";
import { witnesses } from "./witnesses.ts";

const ofFiles = readdirSync("data")
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => {
    const text = readFileSync(`data/${file}`, "utf8");
    return [...impureLiterals(`data/${file}`, text), ...oversized(`data/${file}`, text)];
  });

const ofRows = Object.entries(lintsWith(witnesses)).flatMap(([name, lint]) =>
  lint(writtenFacts).map((problem) => `${problem} (${name})`),
);

for (const problem of [...ofFiles, ...ofRows]) console.error(problem);
if (ofFiles.length + ofRows.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(lintsWith(witnesses)).length} lints find nothing wrong with the data`);
