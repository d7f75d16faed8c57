// Links from the guide to the API.

import { dirname, relative } from "node:path/posix";
import { topics } from "./topics.ts";

const addresses = new Map(
  topics.flatMap(({ id, imports }) => imports.flatMap(({ names }) => names.map((name) => [name, `api/${id}#${name}`]))),
);

/** A text in which the first mention of each exported name is a link to it; programs and links stay as they are. */
export function linkedToApi(text: string, path: string): string {
  const seen = new Set<string>();
  return text
    .split(/(^```[\s\S]*?^```|\[[^\]]*\]\([^)]*\)|^#+ .*$)/m)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/`(\w+)(\([^`]*\))?`/g, (written, name: string) => {
            const address = addresses.get(name);
            if (address === undefined || seen.has(name)) return written;
            seen.add(name);
            return `[${written}](${relative(dirname(path), address)})`;
          }),
    )
    .join("");
}
