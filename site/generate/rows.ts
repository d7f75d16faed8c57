import type { Dispute, Json } from "sco-data";
import { disputes } from "sco-data/disputes";
import { sources } from "sco-data/sources";
import { leavesOf } from "./fields.ts";
import { link, plain, rowLink, sourceLink, valueText } from "./markdown.ts";
import { addressOf, type Row } from "./tables.ts";

const sourceList = (ids: readonly string[], indent: string): string =>
  ids.map((id) => `\n${indent}- ${sourceLink(id, sources[id]?.address ?? "")}`).join("");

const isSources = (path: string, value: Json): value is readonly string[] => path === "sources" && Array.isArray(value);

const isEmpty = (value: Json): boolean => Array.isArray(value) && value.length === 0;

/** A row as a section under its id: a line for every field, its sources, and the disputes about it. */
export function rowSection({ id, record }: Row): string {
  const lines = leavesOf(record)
    .filter(({ path, value }) => path !== "id" && value !== id && !isEmpty(value))
    .map(({ path, value }) =>
      isSources(path, value) ? `- **${path}**${sourceList(value, "  ")}` : `- **${path}** ${valueText(value)}`,
    );
  const disputed = disputes
    .filter((dispute) => dispute.record === id)
    .map((dispute) => `- **disputed** ${plain(dispute.field)}: ${link(dispute.id, addressOf("disputes", dispute.id))}`);
  return section(id, [...lines, ...disputed].join("\n"));
}

/** A dispute as a section: its claims side by side, the one that is followed, and why. */
export function disputeSection({ id, record, field, claims, followed, reason }: Dispute): string {
  const cards = claims.map(({ value, sources }) => {
    const isFollowed = value === followed;
    return `<div class="claim${isFollowed ? " followed" : ""}">

**${plain(value)}**${isFollowed ? " is followed" : ""}
${sourceList(sources, "")}

</div>`;
  });
  const about = `About ${rowLink(record)}, field \`${field}\`.`;
  return section(id, `${about}\n\n<div class="claims">\n${cards.join("\n")}\n</div>\n\n${plain(reason)}`);
}

const section = (id: string, content: string): string =>
  `<section class="row">\n\n## ${plain(id)} {#${id}}\n\n${content}\n\n</section>\n`;
