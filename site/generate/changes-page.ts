import type { Correction, Json, Release, RowReference } from "sco-data";
import { plain, rowLink } from "./markdown.ts";
import { counted } from "./table-page.ts";

const value = (json: Json | undefined): string => (json === undefined ? "absent" : plain(JSON.stringify(json)));

const corrected = ({ id, field, old, new: now, sources }: Correction): string =>
  [
    `${rowLink(id)}, \`${field}\`: ${value(old)} became ${value(now)}`,
    ...(sources.length === 0 ? [] : [`on the word of ${sources.map(rowLink).join(", ")}`]),
  ].join(", ");

/** Rows of one kind, folded by table. */
function folded<Change extends RowReference>(
  what: string,
  changes: readonly Change[],
  line: (change: Change) => string,
): string {
  const byTable = Map.groupBy(changes, ({ table }) => table);
  const groups = [...byTable].map(([table, group]) => {
    const list = group.map((change) => `- ${line(change)}`).join("\n");
    return `<details>\n<summary>${table}: ${counted(group.length, "row")} ${what}</summary>\n\n${list}\n\n</details>\n`;
  });
  return groups.join("\n");
}

function releaseSection({ version, day, bump, added, corrected: corrections, withdrawn, renamed }: Release): string {
  const parts = [
    folded("added", added, ({ id }) => rowLink(id)),
    folded("corrected", corrections, corrected),
    folded("withdrawn", withdrawn, ({ id }) => plain(id)),
    folded("renamed", renamed, ({ id, now }) => `${plain(id)} is now ${rowLink(now)}`),
  ].filter((part) => part !== "");
  return `## ${version}

A ${bump} release of ${day}.${parts.length === 0 ? " It changed no fact." : ""}

${parts.join("\n")}`;
}

/** The changelog of facts, the latest release first. */
export const changesPage = (releases: readonly Release[]): string => `---
title: Changes of the facts
search: false
---

# Changes of the facts

What each release added, corrected, withdrew and renamed, row by row, from \`sco-data/changes.json\`. What changed in the
package itself is in the [changelog](/project/changelog).

${releases.toReversed().map(releaseSection).join("\n")}`;
