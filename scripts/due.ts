// npm run data:due -- --on 2027-01-15: what a maintainer should look for on a day, today if absent; --json for programs.

import { parseArgs } from "node:util";
import { dayIn } from "../src/clock.ts";
import { isIsoDay } from "../src/day.ts";
import { writtenFacts } from "./dataset.ts";
import { markdownOf, reportOn } from "./due/report.ts";
import { waiting } from "./due/waiting.ts";

const { on = dayIn("UTC"), json } = parseArgs({
  options: { on: { type: "string" }, json: { type: "boolean" } },
}).values;

if (isIsoDay(on)) {
  const report = reportOn(writtenFacts, on, waiting);
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : markdownOf(report));
} else {
  console.error(`"${on}" is not a calendar day (expected YYYY-MM-DD)`);
  process.exitCode = 1;
}
