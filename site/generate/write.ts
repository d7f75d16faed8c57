// Writes what the site shows of the public package and of the project's documents: pages, parts of pages, downloads.

import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Changelog } from "sco-data";
import changes from "sco-data/changes.json" with { type: "json" };
import { changesPage } from "./changes-page.ts";
import { csvOf } from "./csv.ts";
import { documentPages, documentParts } from "./documents.ts";
import { kindsTable } from "./kinds.ts";
import { indexPage, tablePage } from "./table-page.ts";
import { tables } from "./tables.ts";

for (const folder of ["data", "project", "parts", "public/data"]) {
  rmSync(`site/${folder}`, { recursive: true, force: true });
  mkdirSync(`site/${folder}`, { recursive: true });
}

for (const table of tables) {
  writeFileSync(`site/data/${table.slug}.md`, tablePage(table));
  writeFileSync(`site/public/data/${table.slug}.json`, `${JSON.stringify(table.data, null, 2)}\n`);
  writeFileSync(`site/public/data/${table.slug}.csv`, csvOf(table));
}
writeFileSync("site/data/index.md", indexPage(tables));
writeFileSync("site/data/changes.md", changesPage((changes as Changelog).releases));
for (const [name, text] of documentPages) writeFileSync(`site/project/${name}.md`, text);
for (const [name, text] of documentParts) writeFileSync(`site/parts/${name}.md`, text);
writeFileSync("site/parts/kinds.md", kindsTable);
cpSync("pictures", "site/public/pictures", { recursive: true });
for (const name of ["data", "schema", "changes"]) {
  copyFileSync(fileURLToPath(import.meta.resolve(`sco-data/${name}.json`)), `site/public/data/${name}.json`);
}
