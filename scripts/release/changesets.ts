import { readChangesets } from "@changesets/read";
import { largest, type Step } from "./bump.ts";

/** The changesets that wait for a release: the names of their files, and the largest step they ask for. */
export async function pendingChangesets(): Promise<{ readonly names: readonly string[]; readonly step: Step }> {
  const changesets = await readChangesets(process.cwd());
  return {
    names: changesets.map(({ id }) => `.changeset/${id}.md`),
    step: largest(changesets.flatMap(({ releases }) => releases.map(({ type }) => type))),
  };
}
