import { join } from "node:path";
import { z } from "zod";
import { changelogSchema } from "../../src/schemas/index.ts";
import { difference } from "./difference.ts";
import { factsOf } from "./facts.ts";
import { paths, readJson, readLines } from "./files.ts";
import { dataIn } from "./load.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { problems } from "./problems.ts";
import { reversals } from "./reversals.ts";
import { surfaceOf } from "./surface.ts";

/** As many problems as one reads at once. */
const most = 30;

/** What keeps the project in a folder from becoming a release, by the facts and the surface of the last one. */
export async function problemsIn(folder: string): Promise<readonly string[]> {
  const changelog = changelogSchema.safeParse(readJson(join(folder, paths.changes)));
  if (!changelog.success) return [`${paths.changes} is not a changelog: ${z.prettifyError(changelog.error)}`];
  return problems({
    baseline: factsOf(readJson(join(folder, paths.baseline))),
    working: factsOf(await dataIn(folder)),
    surfaceBefore: readLines(join(folder, paths.surface)),
    surface: surfaceOf(folder),
    pending: (await pendingChangesets(folder)).step,
    changelog: changelog.data,
  });
}

/** What in the project in a folder wants two reviewers, which stops no release. */
export async function reversalsIn(folder: string): Promise<readonly string[]> {
  const changelog = changelogSchema.parse(readJson(join(folder, paths.changes)));
  return reversals(
    difference(factsOf(readJson(join(folder, paths.baseline))), factsOf(await dataIn(folder))),
    changelog,
  );
}

/** The first of many lines, and how many more there are. */
export const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length > most ? [...lines.slice(0, most), `and ${lines.length - most} more`] : lines;
