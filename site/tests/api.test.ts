// The API by topic: `npm run site:pages` writes it.

import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { topics } from "../generate/topics.ts";
import { vocabulary, withVocabularies } from "../generate/vocabularies.ts";

const entries = Object.entries(manifest.exports).flatMap(([path, target]) =>
  typeof target === "object" && "import" in target
    ? [{ from: `sco-data${path.slice(1)}`, file: target.import.types }]
    : [],
);

/** What an entry exports, types too, as its declarations say. */
function exportsOf(files: readonly string[]): readonly (readonly string[])[] {
  const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, skipLibCheck: true });
  const checker = program.getTypeChecker();
  return files.map((file) => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    return symbol === undefined ? [] : checker.getExportsOfModule(symbol).map(({ name }) => name);
  });
}

const names = exportsOf(entries.map(({ file }) => file));
const exported = new Map(entries.map(({ from }, index) => [from, new Set(names[index])]));

const listed = topics.flatMap(({ id, imports }) =>
  imports.flatMap(({ from, names: own }) => own.map((name) => ({ id, from, name }))),
);

const pages = new Map(topics.map(({ id }) => [id, readFileSync(`site/written/api/${id}.md`, "utf8")]));

describe("the topics of the API", () => {
  it("are those of 14 entries", () => {
    expect(entries.length).toBe(14);
    expect([...exported.values()].every(({ size }) => size > 0)).toBe(true);
  });

  it("have every name that any entry exports, once", () => {
    const all = new Set([...exported.values()].flatMap((own) => [...own]));
    expect(listed.map(({ name }) => name).sort()).toEqual([...all].sort());
  });

  it("name an entry that exports it", () => {
    expect(listed.filter(({ from, name }) => !exported.get(from)?.has(name))).toEqual([]);
  });

  it("name an entry that gives the same alone only where it does", () => {
    for (const { id, alone, imports } of topics) {
      const own = imports.flatMap((each) => each.names);
      if (alone !== undefined)
        expect(
          own.filter((name) => !exported.get(alone)?.has(name)),
          id,
        ).toEqual([]);
    }
  });

  it("are all that is written", () => {
    const written = readdirSync("site/written/api").filter((file) => file !== "README.md");
    expect(written.sort()).toEqual([...pages.keys()].map((id) => `${id}.md`).sort());
  });
});

describe("the pages of the API", () => {
  it("have a place for each of their names, and for no other", () => {
    for (const [id, page] of pages) {
      const places = [...page.matchAll(/<h3 id="(\w+)">/g)].map(([, name = ""]) => name);
      expect(places.sort(), id).toEqual(
        listed
          .filter((each) => each.id === id)
          .map(({ name }) => name)
          .sort(),
      );
    }
  });

  it("say what is imported from where", () => {
    for (const { id, imports } of topics)
      for (const { from } of imports) expect(pages.get(id)).toContain(`from "${from}";`);
  });

  it("name a vocabulary instead of writing out all its words", () => {
    for (const [id, page] of pages) expect(page.match(/"AE"`? \\\|/), id).toBeNull();
  });
});

describe("a union of words", () => {
  const vocabularies = [...vocabulary("StateCode", "stateCodes"), ...vocabulary("Completeness", "completeness")];

  it("becomes a link to the vocabulary, on its own page without the page", () => {
    const union = '`"none"` \\| `"all"` \\| `"some"`';
    expect(withVocabularies(union, vocabularies, "treaties")).toBe("[`Completeness`](documents#Completeness)");
    expect(withVocabularies(union, vocabularies, "documents")).toBe("[`Completeness`](#Completeness)");
  });

  it("keeps the words that no vocabulary has", () => {
    const union = '`"none"` \\| `"all"` \\| `"some"` \\| `"maybe"`';
    expect(withVocabularies(union, vocabularies, "documents")).toBe('[`Completeness`](#Completeness) \\| `"maybe"`');
    expect(withVocabularies('`"a"` \\| `"b"` \\| `"c"`', vocabularies, "documents")).toBe('`"a"` \\| `"b"` \\| `"c"`');
  });
});
