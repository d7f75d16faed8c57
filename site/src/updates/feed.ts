// The releases as an Atom feed (RFC 4287), in English.

import type { Release } from "sco-data";
import type { Line } from "../../../prose/lines.ts";
import { entityAt, fileAt, pageAt, permanent } from "../links.ts";
import { updates } from "../words/updates.ts";
import { releases, textOfRelease } from "./releases.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** A sentence as HTML, with whole addresses. */
const htmlOf = (line: Line): string =>
  line
    .map(({ text, id }) => {
      const address = id === undefined ? undefined : entityAt("en", id);
      return address === undefined ? escaped(text) : `<a href="${permanent(address)}">${escaped(text)}</a>`;
    })
    .join("");

const listOf = (heading: string, lines: readonly Line[]): string =>
  lines.length === 0
    ? ""
    : `<h2>${escaped(heading)}</h2><ul>${lines.map((line) => `<li>${htmlOf(line)}</li>`).join("")}</ul>`;

function contentOf(release: Release): string {
  const { heading, noFacts, noneCorrected, counted } = updates.en;
  const { corrected, filled, removed, withdrawn, renamed, counts } = textOfRelease(release, "en");
  if (Object.keys(counts).length === 0) return `<p>${noFacts}</p>`;
  const { corrected: _, ...others } = counts;
  return [
    corrected.length === 0 ? `<p>${noneCorrected}</p>` : listOf(heading.corrected, corrected),
    listOf(heading.removed, removed),
    listOf(heading.filled, filled),
    listOf(heading.withdrawn, withdrawn),
    listOf(heading.renamed, renamed),
    `<p>${escaped(counted(others))}.</p>`,
  ].join("");
}

/** Releases have a day and no hour. */
const instantOf = ({ day }: Release): string => `${day}T00:00:00Z`;

/** An id stays what it is wherever the site lies. */
const entryOf = (release: Release): string => `  <entry>
    <id>pkg:npm/sco-data@${release.version}</id>
    <title>sco-data ${release.version}</title>
    <updated>${instantOf(release)}</updated>
    <link rel="alternate" type="text/html" hreflang="en" href="${permanent(pageAt("en", `updates/${release.version}`))}"/>
    <content type="html">${escaped(contentOf(release))}</content>
  </entry>
`;

/** The text of the feed, the latest release first. */
export function feed(): string {
  const [latest] = releases;
  if (latest === undefined) throw new Error("there is no release");
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>pkg:npm/sco-data</id>
  <title>sco-data: what each release corrected</title>
  <subtitle>Facts about the Shanghai Cooperation Organisation</subtitle>
  <updated>${instantOf(latest)}</updated>
  <author><name>sco-data</name></author>
  <rights>CC0 1.0</rights>
  <link rel="self" type="application/atom+xml" href="${permanent(fileAt("updates.xml"))}"/>
  <link rel="alternate" type="text/html" hreflang="en" href="${permanent(pageAt("en", "updates"))}"/>
${releases.map(entryOf).join("")}</feed>
`;
}
