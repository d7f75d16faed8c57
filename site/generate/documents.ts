// The documents of the project as pages of the site, and sections of them to include in others.

import { readFileSync } from "node:fs";
import { join, normalize } from "node:path";

/** The documents that are pages, by their name on the site. */
const documents: Readonly<Record<string, string>> = {
  "about-the-data": "ABOUT-THE-DATA.md",
  contributing: "CONTRIBUTING.md",
  maintaining: "MAINTAINING.md",
  security: "SECURITY.md",
  changelog: "CHANGELOG.md",
  dictionary: "data/README.md",
  tables: "examples/sql/README.md",
  panels: "examples/panels/README.md",
  python: "examples/python/README.md",
  r: "examples/r/README.md",
  csv: "examples/csv/README.md",
};

/** Sections of documents that pages include, by the name of the part. */
const sections: Readonly<Record<string, readonly [document: string, heading: string]>> = {
  scope: ["README.md", "Scope and accuracy"],
  versioning: ["README.md", "Versioning"],
  look: ["README.md", "In a terminal"],
  weighing: ["CONTRIBUTING.md", "What counts as a source"],
};

const pages = new Map(Object.entries(documents).map(([name, document]) => [document, `/project/${name}`]));

const picture = /<picture>\s*<source [^>]*srcset="([^"]+)">\s*<img src="([^"]+)" alt="([^"]+)">\s*<\/picture>/g;

/** The theme of the site is chosen by a switch, which a `picture` cannot see. */
const pictureOfTheme = (_: string, dark: string, light: string, alt: string): string =>
  `<div class="picture" tabindex="0">
<img class="light-only" src="/${light}" alt="${alt}">
<img class="dark-only" src="/${dark}" alt="${alt}">
</div>`;

/**
 * A document with its pictures where the site has them, and its links to files made links to pages, or plain text where
 * the file is no page.
 */
function read(document: string): string {
  return readFileSync(document, "utf8")
    .replace(/^# sco-data\n/, "# Changelog\n")
    .replace(picture, pictureOfTheme)
    .replace(/\[([^\]]+)\]\((?!https?:)([^)#]+)(#[^)]*)?\)/g, (_, text, file, hash = "") => {
      const page = pages.get(normalize(join(document, "..", file)));
      return page === undefined ? text : `[${text}](${page}${hash})`;
    });
}

/** What stands under a heading of the second level. */
function sectionOf(document: string, heading: string): string {
  const [, rest] = read(document).split(`\n## ${heading}\n`);
  if (rest === undefined) throw new Error(`${document} has no section "${heading}": name another in documents.ts`);
  return rest.split(/\n## /)[0]?.trim() ?? "";
}

export const documentPages = Object.entries(documents).map(([name, file]) => [name, read(file)] as const);

export const documentParts = Object.entries(sections).map(
  ([name, [document, heading]]) => [name, `${sectionOf(document, heading)}\n`] as const,
);
