// The text of the pages that documents of the project become.

import { readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { relative } from "node:path/posix";

import { type Document, documents } from "./pages.ts";

const read = (file: string): string => readFileSync(file, "utf8");

/** What stands under a heading of the second level. */
function sectionOf(file: string, hash: string): string {
  const sections = read(file).split(/^## /m).slice(1);
  const found = sections.find((section) => section.split("\n")[0]?.toLowerCase().replaceAll(" ", "-") === hash);
  if (found === undefined) throw new Error(`${file} has no section "${hash}": name another where it is included`);
  return found.slice(found.indexOf("\n")).trim();
}

const addresses = new Map(documents.map(({ path, file }) => [file, path]));

const link = /\[([^\]]+)\]\((?!https?:)([^)#]+)(#[^)]*)?\)/g;

/** What is left as it is, or is shown where it stands: programs, and links alone on their line. */
const aside = /(^```[\s\S]*?^```|^\[[^\]]+\]\((?!https?:)[^)]+\)$)/m;

/** A text of a file with its links to files made links to pages, or what the file has where it is no page. */
function linked(text: string, file: string, path: string): string {
  const other = (target: string): string => normalize(join(file, "..", target));
  const linkOf = (written: string): string =>
    written.replace(link, (_, words: string, target: string, hash = "") => {
      const address = addresses.get(other(target));
      return address === undefined ? words : `[${words}](${relative(join(path, ".."), address)}${hash})`;
    });
  return text
    .split(aside)
    .map((part, index) => {
      if (index % 2 === 0) return linkOf(part);
      if (part.startsWith("```")) return part;
      const [, target = "", hash] = /\]\(([^)#]+)(?:#(.*))?\)/.exec(part) ?? [];
      return addresses.has(other(target)) ? linkOf(part) : shown(other(target), hash, path);
    })
    .join("");
}

/** A link that stands alone and leads to a program, or to a section of a document without a page, shows it instead. */
function shown(file: string, hash: string | undefined, path: string): string {
  if (hash !== undefined) return linked(sectionOf(file, hash), file, path);
  const [, extension = ""] = /\.(\w+)$/.exec(file) ?? [];
  return `\`\`\`${extension.toLowerCase()}\n${read(file).trim()}\n\`\`\``;
}

/** The text of a page, without its title. */
export const pageTextOf = ({ file, path }: Document): string =>
  linked(read(file).replace(/^# .+\n/, ""), file, path).trim();
