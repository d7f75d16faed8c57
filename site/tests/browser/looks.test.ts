// How the pages look and behave: a sample of each kind in each language, and the longest, by axe and by their width.

import { statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { launch, overflow, sizes, violations, visit } from "../support/browser.ts";
import { folder, pages, sampled } from "../support/built.ts";
import { serve } from "../support/server.ts";

const site = await serve();
const browser = await launch();
const { page, faults } = await visit(browser, site.origin, { reducedMotion: "reduce" });

afterAll(async () => {
  await browser.close();
  site[Symbol.dispose]();
});

const kindOf = (path: string): string => {
  const [language, kind, ...rest] = path.split("/");
  return rest.length === 0 ? `${language}/${kind}` : `${language}/${kind}/`;
};

const kinds = Map.groupBy(pages, kindOf);

/** One page of each kind in each language, another one every year of the seed. */
const oneOfEach = [...kinds.values()].flatMap((group, index) => sampled(group, 1, 2026 + index));

const longest = [...pages]
  .sort((one, other) => statSync(join(folder, `${other}.html`)).size - statSync(join(folder, `${one}.html`)).size)
  .slice(0, 10);

const shown = [...new Set([...oneOfEach, ...longest])];

it("shows a page of each kind in each language", () => {
  expect(shown.length).toBeGreaterThan(60);
});

describe.each(shown)("%s", (path) => {
  it("opens without a fault, and axe finds nothing of any level", async () => {
    await page.setViewportSize(sizes.desk);
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(path);
    expect(faults.splice(0)).toEqual([]);
    expect((await violations(page)).join("\n")).toBe("");
  });

  it("has enough contrast in the dark", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    expect((await violations(page, "color-contrast")).join("\n")).toBe("");
  });

  it("fits from 360 to 1920 px, with all that opens open", async () => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
    });
    for (const width of [1920, 720, 360]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await overflow(page), `${width}`).toBe(0);
    }
    expect(faults.splice(0)).toEqual([]);
  });
});

describe("all other pages, in a sample", () => {
  it.each(
    sampled(
      pages.filter((path) => !shown.includes(path)),
      60,
      20261201,
    ),
  )("%s fits on a phone", async (path) => {
    await page.setViewportSize(sizes.phone);
    await page.goto(path);
    expect(await overflow(page)).toBe(0);
    expect(faults.splice(0)).toEqual([]);
  });
});
