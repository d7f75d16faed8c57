import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { folder } from "./server.ts";

const files = globSync("**/*.html", { cwd: folder }).sort();
const parsed = new Map(files.map((file) => [file, parseHTML(readFileSync(join(folder, file), "utf8")).document]));
const anchors = new Map(
  [...parsed].map(([file, document]) => [file, new Set([...document.querySelectorAll("[id]")].map(({ id }) => id))]),
);

const fileOf = (path: string): string | undefined =>
  [`${path}index.html`, `${path}.html`, path]
    .map((name) => name.slice(1))
    .find((name) => existsSync(join(folder, name)) && /\.\w+$/.test(name));

describe.each(files)("%s", (file) => {
  const document = parsed.get(file);

  it("leads to pages, places and files that are there", () => {
    const here = `http://site/${file.replace(/(index)?\.html$/, "")}`;
    const dead = [...(document?.querySelectorAll("a[href]") ?? [])].flatMap((anchor) => {
      const { host, pathname, hash } = new URL(anchor.getAttribute("href") ?? "", here);
      if (host !== "site") return [];
      const target = fileOf(pathname);
      const isThere =
        target !== undefined && (hash === "" || anchors.get(target)?.has(decodeURIComponent(hash.slice(1))));
      return isThere ? [] : [pathname + hash];
    });
    expect(dead).toEqual([]);
  });

  it("has nothing left of what should have been put in", () => {
    expect(document?.documentElement.outerHTML).not.toMatch(/@include:|\{\{/);
  });
});

it("links tables to their sources", () => {
  const links = parsed.get("data/summits.html")?.querySelectorAll('.row a[href^="/data/sources#"]') ?? [];
  expect([...links].length).toBeGreaterThan(26);
});
