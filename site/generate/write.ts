// Writes what the site shows of the project's documents, and the modules of which TypeDoc writes the API.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { linkedToApi } from "./api-links.ts";
import { pageTextOf } from "./documents.ts";
import { documents, guide } from "./pages.ts";
import { moduleOf } from "./topic-modules.ts";
import { topics } from "./topics.ts";

const written = "site/written";

function write(path: string, text: string): void {
  mkdirSync(dirname(`${written}/${path}`), { recursive: true });
  writeFileSync(`${written}/${path}`, text);
}

rmSync(written, { recursive: true, force: true });
for (const document of documents) {
  const text = pageTextOf(document);
  const shown = guide.includes(document) ? linkedToApi(text, document.path) : text;
  write(`pages/${document.path}.md`, `${shown}\n`);
}
for (const topic of topics) write(`topics/${topic.id}.ts`, moduleOf(topic));
write(
  "topics/tsconfig.json",
  JSON.stringify({ extends: "../../../tsconfig.build.json", include: ["*.ts"], exclude: [] }),
);
