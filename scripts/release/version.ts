// Part of npm run release:version: makes the working tree the last release, once `changeset version` has raised it.

import { readFileSync, writeFileSync } from "node:fs";
import { dayIn } from "../../src/clock.ts";
import { changelogSchema } from "../../src/schemas/index.ts";
import { citing } from "./citation.ts";
import { factsOf } from "./facts.ts";
import { baselineText, changesText, paths, readJson, surfaceText, workingData } from "./files.ts";
import { mergeNewest } from "./notes.ts";
import { releaseOf } from "./release-of.ts";
import { surfaceOf } from "./surface.ts";
import { compareVersions } from "./versions.ts";

const data = workingData();
const [baseline, working] = [factsOf(readJson(paths.baseline)), factsOf(data)];

if (compareVersions(baseline.version, working.version) >= 0) {
  console.error(
    `The version is still ${working.version}: no changeset asks for a release (see npm run data:changeset)`,
  );
  process.exitCode = 1;
} else {
  const { releases } = changelogSchema.parse(readJson(paths.changes));
  const release = releaseOf(baseline, working, dayIn("UTC"));
  writeFileSync(paths.changes, changesText({ releases: [...releases, release] }));
  writeFileSync(paths.baseline, baselineText(data));
  writeFileSync(paths.surface, surfaceText(surfaceOf(".")));
  writeFileSync("CHANGELOG.md", mergeNewest(readFileSync("CHANGELOG.md", "utf8")));
  writeFileSync("CITATION.cff", citing(readFileSync("CITATION.cff", "utf8"), release.version, release.day));
  console.log(`${working.version} is ready to be committed.`);
}
