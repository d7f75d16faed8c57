// npm run data:links -- result.json: what a check of the addresses of our sources found, and what to do about it.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { writtenFacts } from "./dataset.ts";
import { grouped } from "./lints/rows.ts";
import { linkStates, linksOf, rowsOnLost } from "./outside/links.ts";

const [path] = parseArgs({ allowPositionals: true }).positionals;

const remedies = { moved: "put the new address", gone: "look for a copy", "no such host": "look for a copy" } as const;

if (path === undefined) {
  console.error("Which result? Give the file that npm run fetch:links wrote: npm run data:links -- result.json");
  process.exitCode = 1;
} else {
  const links = linksOf(JSON.parse(readFileSync(path, "utf8")), writtenFacts.sources);
  const byState = grouped(links, ({ state }) => state);
  for (const state of linkStates) console.log(`${state}: ${byState.get(state)?.length ?? 0}`);
  for (const [state, remedy] of Object.entries(remedies)) {
    for (const { source, address, final } of byState.get(state) ?? [])
      console.log(`${source} (${state}; ${remedy}): ${address}${state === "moved" ? ` -> ${final}` : ""}`);
  }
  for (const row of rowsOnLost(links, writtenFacts)) console.log(`${row} rests on lost sources alone`);
}
