// What TypeDoc reads of a topic, and what its page says of importing it.

import type { Topic } from "./topics.ts";

const files: Readonly<Record<string, string>> = { "sco-data": "index", "sco-data/schemas": "schemas/index" };

const isType = (name: string): boolean => /^[A-Z]/.test(name);

/** The module of a topic, which lies in `site/written/topics` and exports what its page shows. */
export function moduleOf({ says, imports }: Pick<Topic, "says" | "imports">): string {
  const lines = imports.map(({ from, names }) => {
    const file = files[from] ?? from.replace("sco-data/", "");
    const exported = names.map((name) => (isType(name) ? `type ${name}` : name));
    return `export { ${exported.join(", ")} } from "../../../src/${file}.ts";`;
  });
  return `/**\n * ${says}\n *\n * @module\n */\n${lines.join("\n")}\n`;
}

function importOf(names: readonly string[], from: string): string {
  const values = names.filter((name) => !isType(name));
  const keyword = values.length === 0 ? "import type" : "import";
  const all = values.length === 0 ? names : values;
  const shown = all.filter((_, index) => all.slice(0, index + 1).join(", ").length <= 44);
  return `${keyword} { ${shown.join(", ")}${shown.length < all.length ? " /* … */" : ""} } from "${from}";`;
}

/** How one imports what the page of a topic shows, by the first of its names. */
export const importsOf = ({ imports }: Pick<Topic, "imports">): string =>
  imports.map(({ from, names }) => importOf(names, from)).join("\n");
