// npm run data:check: whether the working tree may become a release, by the facts and the surface of the last one.

import { z } from "zod";
import { changelogSchema } from "../../src/schemas/index.ts";
import { pendingChangesets } from "./changesets.ts";
import { factsOf } from "./facts.ts";
import { paths, readJson, readLines, workingData } from "./files.ts";
import { problems } from "./problems.ts";
import { surfaceOf } from "./surface.ts";

/** As many problems as one reads at once. */
const most = 30;

async function found(): Promise<readonly string[]> {
  const changelog = changelogSchema.safeParse(readJson(paths.changes));
  if (!changelog.success) return [`${paths.changes} is not a changelog: ${z.prettifyError(changelog.error)}`];
  const { step } = await pendingChangesets();
  return problems({
    baseline: factsOf(readJson(paths.baseline)),
    working: factsOf(workingData()),
    surfaceBefore: readLines(paths.surface),
    surface: surfaceOf("."),
    pending: step,
    changelog: changelog.data,
  });
}

const list = await found();
for (const problem of list.slice(0, most)) console.error(problem);
if (list.length > most) console.error(`and ${list.length - most} more`);
if (list.length === 0) console.log("The facts and the API may be released with the changesets there are.");
process.exitCode = list.length === 0 ? 0 : 1;
