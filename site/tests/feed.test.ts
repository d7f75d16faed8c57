import { SaxesParser } from "saxes";
import type { Changelog } from "sco-data";
import changes from "sco-data/changes.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { feed } from "../src/updates/feed.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The tree of a document; what is not well formed throws. */
function parsed(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    expect(uri).toBe("http://www.w3.org/2005/Atom");
    const values = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    const element: Element = { name: local, attributes: values, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (document === undefined) throw new Error("the feed is empty");
  return document;
}

const document = parsed(feed());
const { releases } = changes as unknown as Changelog;
const entries = document.children.filter(({ name }) => name === "entry");
const textsOf = ({ children }: Element, name: string): readonly string[] =>
  children.filter((child) => child.name === name).map(({ text }) => text);
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

describe("the feed, by RFC 4287", () => {
  it("has one id, one title, one day of its last change, an author, and a link to itself", () => {
    expect(document.name).toBe("feed");
    for (const name of ["id", "title", "updated"]) expect(textsOf(document, name), name).toHaveLength(1);
    expect(textsOf(document, "updated")[0]).toMatch(instant);
    const [author] = document.children.filter(({ name }) => name === "author");
    expect(author && textsOf(author, "name")).toEqual(["sco-data"]);
    const links = document.children.filter(({ name }) => name === "link").map(({ attributes }) => attributes);
    expect(links.filter(({ rel }) => rel === "self")).toHaveLength(1);
    expect(links.every(({ href = "" }) => URL.canParse(href))).toBe(true);
  });

  it("has an entry for each release, the latest first, each with what an entry must have", () => {
    expect(entries.map((entry) => textsOf(entry, "title")[0])).toEqual(
      releases.map(({ version }) => `sco-data ${version}`).reverse(),
    );
    for (const entry of entries) {
      for (const name of ["id", "title", "updated", "content"]) expect(textsOf(entry, name), name).toHaveLength(1);
      expect(textsOf(entry, "updated")[0]).toMatch(instant);
      const links = entry.children.filter(({ name }) => name === "link");
      expect(links.map(({ attributes }) => attributes["rel"])).toEqual(["alternate"]);
    }
  });

  it("has ids that are addresses of their own kind, each once", () => {
    const ids = [document, ...entries].flatMap((element) => textsOf(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^pkg:npm\/sco-data(@\d+\.\d+\.\d+)?$/.test(id) && URL.canParse(id))).toBe(true);
  });

  it("says what was corrected, or that nothing was", () => {
    const contents = new Map(entries.map((entry) => [textsOf(entry, "title")[0], textsOf(entry, "content")[0]]));
    expect(contents.get("sco-data 3.0.0")).toContain("2022-01-01 instead of 2022");
    expect(contents.get("sco-data 3.1.0")).toBe("<p>No fact changed.</p>");
    expect(contents.get("sco-data 2.0.1")).toContain("No fact was corrected.");
  });

  it("has HTML with whole addresses in it", () => {
    for (const content of entries.flatMap((entry) => textsOf(entry, "content"))) {
      const links = [...content.matchAll(/href="([^"]*)"/g)].map(([, href = ""]) => href);
      expect(links.every((href) => URL.canParse(href))).toBe(true);
      expect(content.match(/<[^/][^>]*>/g)?.length).toBe(content.match(/<\/[^>]*>/g)?.length);
    }
  });
});
