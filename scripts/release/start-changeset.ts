// npm run data:changeset: starts a changeset with what the facts and the API changed since the last release.

import { writeChangeset } from "@changesets/write";
import { dataReasons, largest, surfaceReasons } from "./bump.ts";
import { difference } from "./difference.ts";
import { factsOf } from "./facts.ts";
import { paths, readJson, readLines, workingData } from "./files.ts";
import { markdownOf, notesOfData, notesOfSurface } from "./markdown.ts";
import { pendingChangesets } from "./pending-changesets.ts";
import { surfaceOf } from "./surface.ts";

const baseline = factsOf(readJson(paths.baseline));
const working = factsOf(workingData());
const changes = difference(baseline, working);
const surfaces = [readLines(paths.surface), surfaceOf(".")] as const;
const step = largest(
  [...dataReasons(baseline, working, changes), ...surfaceReasons(...surfaces)].map((reason) => reason.step),
);

if (step === "none") {
  console.log(`Neither the facts nor the API changed since ${baseline.version}: no changeset is needed.`);
} else {
  const { names } = await pendingChangesets(".");
  const summary = markdownOf({ ...notesOfData(changes), ...notesOfSurface(...surfaces) });
  const releases = [{ name: "sco-data", type: step }];
  const id = await writeChangeset({ summary, releases }, process.cwd(), { format: false });
  console.log(`.changeset/${id}.md asks for a ${step} release: make its lines good sentences.`);
  if (names.length > 0) console.log(`Take out of it what these say already: ${names.join(", ")}`);
}
