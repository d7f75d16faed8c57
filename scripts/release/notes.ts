import { headings } from "./markdown.ts";

const isItem = (text: string): boolean => text.startsWith("- ");

/** Joins what stood under the same heading: lists become one list. */
function joined(bodies: readonly string[]): string {
  return bodies.reduce((all, body) => `${all}${isItem(all) && isItem(body) ? "\n" : "\n\n"}${body}`);
}

/** Puts a text's groups `#### …` in the order of release notes, each once; what has no heading stays in front. */
function mergeGroups(text: string): string {
  const [, title = "", rest = ""] = /^(## .*\n+(?:### .*\n+)?)([\s\S]*)$/.exec(text) ?? [];
  // One release has one step, that of its first heading; smaller ones only repeat the groups.
  const [front = "", ...parts] = rest.replace(/^### .*\n+/gm, "").split(/^#### /m);
  const groups = parts.map((part) => {
    const end = part.indexOf("\n");
    return { heading: part.slice(0, end).trim(), body: part.slice(end).trim() };
  });
  const order = new Set<string>([...headings, ...groups.map(({ heading }) => heading)]);
  const merged = [...order].flatMap((heading) => {
    const bodies = groups.filter((group) => group.heading === heading).map(({ body }) => body);
    return bodies.length === 0 ? [] : [`#### ${heading}\n\n${joined(bodies)}`];
  });
  return title + [front.trim(), ...merged].filter((part) => part !== "").join("\n\n");
}

/** The text of CHANGELOG.md with the groups of its newest release merged. */
export function mergeNewest(changelog: string): string {
  const [title = "", newest = "", ...older] = changelog.split(/^(?=## )/m);
  return [title, `${mergeGroups(newest)}\n${older.length > 0 ? "\n" : ""}`, ...older].join("");
}
