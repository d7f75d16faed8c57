import { describe, expect, it } from "vitest";
import { writtenFacts } from "../scripts/dataset.ts";
import { lintsWith } from "../scripts/lints/index.ts";
import { unexcused } from "../scripts/lints/rows.ts";
import { witnesses } from "../scripts/witnesses.ts";
import { badEvidence } from "./lints/evidence.ts";
import { badFacts } from "./lints/facts.ts";
import { badNames, goodNames } from "./lints/names.ts";
import { badSources } from "./lints/sources.ts";
import { append, both, type Edit, put } from "./support/edits.ts";

const lints = lintsWith(witnesses);

const bad = [...badFacts, ...badNames, ...badEvidence, ...badSources];

it("every lint is content with the data", () => {
  for (const [name, lint] of Object.entries(lints)) expect(lint(writtenFacts), name).toEqual([]);
});

describe("a lint objects, naming the row and the remedy", () => {
  it.each(bad)("%s: %#", (name, edit, sentence) => {
    const problems = lints[name]?.(edit(writtenFacts)) ?? [];
    expect(problems.join("\n")).toMatch(sentence);
    for (const problem of problems) expect(problem).toMatch(/; \w/);
  });

  it("and every lint is shown to", () => {
    expect([...new Set(bad.map(([name]) => name))].sort()).toEqual(Object.keys(lints).sort());
  });
});

describe("a good change passes every lint", () => {
  it.each<[string, Edit]>([
    ...goodNames,
    ["another place in a summary", put("events", "secretariat-opening-2004", "summary", "Two flags are hoisted.")],
    ["an alias", put("people", "zhang-xinfeng", "aliases", ["Zhang Xin-feng"])],
    ["a former id", append("formerIds", { table: "summits", id: "summit-xvii", now: "summit-2017" })],
    ["a motto", put("chairmanships", "chairmanship-pk-2026", "motto", { en: "Together", ru: "Вместе" })],
    [
      "a source and its citation",
      both(
        (data) => ({
          ...data,
          sources: Object.fromEntries(
            Object.entries({
              ...data.sources,
              "tass-2017-06-08": {
                publisher: "tass",
                title: "Astana",
                date: "2017-06-08" as const,
                language: "en",
                kind: "news-agency" as const,
                address: "https://tass.example/2017-06-08",
                readOn: "2026-11-30" as const,
              },
            }).sort(([a], [b]) => (a < b ? -1 : 1)),
          ),
        }),
        put("summits", "summit-2017", "sources", [
          ...(writtenFacts.summits.find(({ id }) => id === "summit-2017")?.sources ?? []),
          "tass-2017-06-08",
        ]),
      ),
    ],
  ])("%s", (_, edit) => {
    const changed = edit(writtenFacts);
    expect(changed).not.toEqual(writtenFacts);
    for (const [name, lint] of Object.entries(lints)) expect(lint(changed), name).toEqual([]);
  });
});

it("an excuse covers what starts with it, and is itself a problem when it covers nothing", () => {
  const excuses = ["summit-2022 documentCount: 4", 'people/b name.ru: "Б"'];
  const problems = [
    "summit-2022 documentCount: 4 is wrong; mend it",
    "summit-2022 documentCount: 44 is wrong; mend it",
  ];
  expect(unexcused("file.ts", excuses, problems)).toEqual([
    "summit-2022 documentCount: 44 is wrong; mend it",
    'scripts/lints/file.ts: people/b name.ru: "Б" needs no excuse any more; take it out',
  ]);
});
