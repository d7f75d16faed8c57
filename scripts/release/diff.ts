// npm run data:diff -- <from> [<to>] [--json | --markdown]: what changed between two sets of facts.

import { parseArgs, styleText } from "node:util";
import { difference } from "./difference.ts";
import { factsOf } from "./facts.ts";
import { workingData } from "./files.ts";
import { load } from "./load.ts";
import { markdownOf, notesOfData } from "./markdown.ts";
import { textOf } from "./text.ts";

const usage = "npm run data:diff -- <from> [<to>] [--json | --markdown]";

async function diff(): Promise<string> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" }, markdown: { type: "boolean" } },
  });
  const [from, to, more] = positionals;
  if (from === undefined || more !== undefined) throw new Error(`Expected one or two sets of facts: ${usage}`);
  const changes = difference(await load(from), to === undefined ? factsOf(workingData()) : await load(to));
  if (values.json) return JSON.stringify(changes, null, 2);
  if (values.markdown) return markdownOf(notesOfData(changes)) || "No fact changed.";
  return textOf(changes, (style, words) => styleText(style, words, { stream: process.stdout }));
}

try {
  console.log(await diff());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
