// Every page by itself, and every link between them.

import { describe, expect, it } from "vitest";
import { address, documentOf, fileAt, pages, read } from "./support/built.ts";

const parsed = new Map(pages.map((page) => [page, documentOf(page)]));
const ids = new Map(
  [...parsed].map(([page, document]) => [page, [...document.querySelectorAll("[id]")].map(({ id }) => id)]),
);
const idSets = new Map([...ids].map(([page, list]) => [page, new Set(list)]));

const inLanguages = pages.filter((page) => /^(en|ru|zh)(\/|$)/.test(page));
const text = (page: string, selector: string): string => parsed.get(page)?.querySelector(selector)?.textContent ?? "";
const attribute = (page: string, selector: string, name: string): string | null | undefined =>
  parsed.get(page)?.querySelector(selector)?.getAttribute(name);

const faultsOf = (fault: (page: string) => unknown): readonly string[] => pages.filter((page) => fault(page));

describe("every page", () => {
  it("is there: each kind in each language", () => {
    for (const language of ["en", "ru", "zh"])
      expect(pages).toEqual(
        expect.arrayContaining(
          [
            "",
            "/state/by",
            "/person/xi-jinping",
            "/place/tashkent",
            "/meeting/summit-2024",
            "/document/charter-2002",
            "/body/secretariat",
            "/organisation/csto",
            "/year/2024",
            "/on/2017-06-09",
            "/states",
            "/compare",
            "/glossary",
            "/updates",
            "/about",
            "/tables",
            "/developers",
          ].map((path) => language + path),
        ),
      );
  });

  it("has its language, one heading of the first level, a title and a description", () => {
    const tags: Readonly<Record<string, string>> = { en: "en", ru: "ru", zh: "zh-Hans" };
    expect(inLanguages.filter((page) => attribute(page, "html", "lang") !== tags[page.slice(0, 2)])).toEqual([]);
    expect(faultsOf((page) => parsed.get(page)?.querySelectorAll("h1").length !== 1)).toEqual([]);
    expect(faultsOf((page) => text(page, "title") === "")).toEqual([]);
    expect(faultsOf((page) => (attribute(page, "meta[name=description]", "content") ?? "") === "")).toEqual([]);
  });

  it("has a title that no other page of its language has", () => {
    for (const language of ["en", "ru", "zh"]) {
      const titles = Map.groupBy(
        inLanguages.filter((page) => page.startsWith(language)),
        (page) => text(page, "title"),
      );
      expect([...titles.values()].filter((group) => group.length > 1)).toEqual([]);
    }
  });

  it("says where it lies, and where it is in the other languages, which say the same of it", () => {
    const alternates = (page: string): readonly string[] =>
      [...(parsed.get(page)?.querySelectorAll("link[rel=alternate][hreflang]") ?? [])]
        .map((link) => link.getAttribute("href") ?? "")
        .sort();
    const pageOf = (href: string): string => href.slice(address.href.length);
    for (const page of inLanguages) {
      expect(attribute(page, "link[rel=canonical]", "href")).toBe(address.href + page);
      expect(alternates(page)).toContain(address.href + page);
      for (const href of new Set(alternates(page))) expect(alternates(pageOf(href)), page).toEqual(alternates(page));
    }
  });

  it("uses an id once", () => {
    expect(faultsOf((page) => ids.get(page)?.length !== idSets.get(page)?.size)).toEqual([]);
  });

  it("leads to pages, places and files that are there", () => {
    const dead = pages.flatMap((page) =>
      [
        ...(parsed.get(page)?.querySelectorAll("a[href], link[href], script[src], img[src], form[action]") ?? []),
      ].flatMap((element) => {
        const to = element.getAttribute("href") ?? element.getAttribute("src") ?? element.getAttribute("action") ?? "";
        if (to.startsWith("data:")) return [];
        const { origin, pathname, hash } = new URL(to, address.href + page);
        if (origin !== address.origin) return [];
        const path = pathname.startsWith(address.pathname)
          ? pathname.slice(address.pathname.length)
          : `outside ${pathname}`;
        const file = fileAt(decodeURIComponent(path));
        const target = file?.replace(/\.html$/, "") ?? "";
        const isThere =
          file !== undefined && (hash === "" || idSets.get(target)?.has(decodeURIComponent(hash.slice(1))));
        return isThere ? [] : [`${page}: ${to}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it("gives every note a mark, and every mark its notes", () => {
    const faults = pages.flatMap((page) => {
      const document = parsed.get(page);
      const cited = new Set(
        [...(document?.querySelectorAll("a.n") ?? [])].flatMap((mark) =>
          (mark.getAttribute("data-n") ?? mark.textContent ?? "").trim().split(","),
        ),
      );
      const noted = new Set([...(document?.querySelectorAll(".notes li") ?? [])].map(({ id }) => id.slice(1)));
      return [...cited].sort().join() === [...noted].sort().join() ? [] : [page];
    });
    expect(faults).toEqual([]);
  });

  it("has nothing left of what should have been put in", () => {
    const left = /\[object |\bundefined\b|\bNaN\b|\{\{|\{(state|person|place|title|name|value|other)\}/;
    expect(pages.filter((page) => !page.includes("/developers") && left.test(read(`${page}.html`)))).toEqual([]);
  });
});

describe("the site map", () => {
  it("has every page of a language", () => {
    const listed = [...read("sitemap-0.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc = ""]) => loc);
    expect(listed.filter((loc) => loc !== address.href && loc !== address.href.slice(0, -1)).sort()).toEqual(
      inLanguages.map((page) => address.href + page).sort(),
    );
  });
});
