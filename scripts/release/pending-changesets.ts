import { resolve } from "node:path";
import { readChangesets } from "@changesets/read";
import { largest, type Step } from "./bump.ts";

/** The changesets that wait for a release in a folder: the names of their files, and the largest step they ask for. */
export async function pendingChangesets(
  folder: string,
): Promise<{ readonly names: readonly string[]; readonly step: Step }> {
  const changesets = await readChangesets(resolve(folder));
  return {
    names: changesets.map(({ id }) => `.changeset/${id}.md`),
    step: largest(changesets.flatMap(({ releases }) => releases.map(({ type }) => type))),
  };
}
