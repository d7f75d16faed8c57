import type { Changelog, Correction } from "../../src/changelog.ts";
import type { Difference } from "./difference.ts";

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Corrections that turn a judgement round: another claim of a dispute is followed, or a value of an earlier release is back. */
export function reversals({ corrected }: Pick<Difference, "corrected">, changelog: Changelog): readonly string[] {
  const undone = (now: Correction): string | undefined =>
    changelog.releases.find((release) =>
      release.corrected.some(
        ({ id, field, old }) => id === now.id && field === now.field && old !== undefined && isSame(old, now.new),
      ),
    )?.version;
  return corrected.flatMap((correction) => {
    const { table, id, field, old, new: value } = correction;
    const version = undone(correction);
    const isJudgement = table === "disputes" && field === "followed";
    if (!isJudgement && version === undefined) return [];
    const back = version === undefined ? "" : `, which release ${version} had corrected`;
    return [
      `${table}/${id} ${field}: ${JSON.stringify(old)} gives way to ${JSON.stringify(value)}${back}; let two reviewers read the sources of both`,
    ];
  });
}
