// The documents of the project, as the pages that they become.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { linkedToApi } from "../generate/api-links.ts";
import { pageTextOf } from "../generate/documents.ts";
import { documents, guide } from "../generate/pages.ts";

const texts = new Map(documents.map((document) => [document.path, pageTextOf(document)]));

describe("the pages of documents", () => {
  it("have an address and a title each", () => {
    expect(new Set(documents.map(({ path }) => path)).size).toBe(documents.length);
    expect(new Set(documents.map(({ title }) => title)).size).toBe(documents.length);
  });

  it("are called as the documents call themselves", () => {
    for (const { file, title } of documents)
      if (file !== "CHANGELOG.md") expect(readFileSync(file, "utf8")).toMatch(new RegExp(`^# ${title}\n`));
  });

  it("leave their title to the page, and lead to no file", () => {
    for (const [path, text] of texts) {
      const prose = text.replace(/^```[\s\S]*?^```/gm, "");
      expect(prose, path).not.toMatch(/^# /m);
      expect(prose.match(/\]\((?!https?:)[^)]*\.(md|ts|sql|py|R)\b/), path).toBeNull();
    }
  });

  it("have nothing that another tool would have to understand", () => {
    for (const [path, text] of texts) {
      expect(text, path).not.toMatch(/<!--@include|^<<< |^::: /m);
      expect(text.match(/\{#[\w-]+\}/), path).toBeNull();
    }
  });

  it("show a program where a link to it stands alone, and a section of the README", () => {
    expect(texts.get("guide/events")).toContain(readFileSync("examples/sql/label-events.sql", "utf8").trim());
    expect(texts.get("guide/releases")).toContain("Semantic versioning covers the data.");
    expect(texts.get("guide")).toContain("$ npx sco-data 2023-12-12");
  });
});

describe("the guide", () => {
  it("leads from page to page, to its end", () => {
    const nexts = guide.flatMap(({ path }) => /^Next: \[[^\]]+\]\(([^)]+)\)/m.exec(texts.get(path) ?? "")?.[1] ?? []);
    expect(nexts).toEqual(guide.slice(1).map(({ path }, index) => (index === 0 ? path : path.replace("guide/", ""))));
  });

  it("links the first mention of a name to the API, and leaves programs and links alone", () => {
    const text =
      "`lastDay` and `lastDay`, [`isDay`](x)\n\n```ts\n`earliest`\n```\n\n# `latest`\n\n`coverageOf(table)`, `nothing`";
    expect(linkedToApi(text, "guide/days")).toBe(
      "[`lastDay`](../api/days#lastDay) and `lastDay`, [`isDay`](x)\n\n```ts\n`earliest`\n```\n\n# `latest`\n\n[`coverageOf(table)`](../api/days#coverageOf), `nothing`",
    );
  });
});
