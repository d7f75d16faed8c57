import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { languages } from "../../explorer/language.ts";
import { graveViolations } from "./axe.ts";
import { folder } from "./server.ts";
import { visit } from "./visit.ts";

/** Opens everything that opens. */
async function openAll(page: Page): Promise<void> {
  await page.locator(".sco-table > summary").click();
  await page.locator("tbody[data-state]").first().waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await page.locator("tbody[data-state=CN] .sco-sources").waitFor();
}

describe.each(languages)("in %s", (language) => {
  it.each([360, 768, 1920])("nothing reaches beyond %i pixels, all opened", async (width) => {
    const page = await visit(`#2022-10-01?lang=${language}`, { viewport: { width, height: 800 } });
    const widthOfPage = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await widthOfPage()).toBe(width);
    await openAll(page);
    expect(await widthOfPage()).toBe(width);
  });

  it.each(["light", "dark"] as const)("axe finds nothing serious: %s", async (colorScheme) => {
    const page = await visit(`#2022-10-01?lang=${language}`, { colorScheme });
    await openAll(page);
    expect(await graveViolations(page)).toEqual([]);
  });
});

it("a window that is made smaller, or larger, is filled anew", async () => {
  const page = await visit("#2017-06-09", { viewport: { width: 1440, height: 800 } });
  for (const width of [360, 1000, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const plot of [".sco-marks svg", ".sco-lanes svg"]) {
      const room = (): Promise<number> =>
        page.locator(plot).evaluate((svg) => (svg.parentElement?.clientWidth ?? 0) - svg.clientWidth);
      await expect.poll(room).toBe(0);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

describe("the theme", () => {
  it("is light, or dark where the page around is", async () => {
    const colours = async (colorScheme: "light" | "dark"): Promise<string[]> => {
      const page = await visit("#2017-06-09", { colorScheme });
      return page.locator(".sco-explorer").evaluate((root) => {
        const { color, backgroundColor } = getComputedStyle(root);
        return [color, backgroundColor];
      });
    };
    const brightness = (colour = ""): number =>
      (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
    const [ink, paper] = (await colours("light")).map(brightness);
    const [darkInk, darkPaper] = (await colours("dark")).map(brightness);
    expect([ink, darkPaper].every((value = 255) => value < 80)).toBe(true);
    expect([paper, darkInk].every((value = 0) => value > 200)).toBe(true);
  });
});

describe("on paper", () => {
  it("everything is there but what is for the hand", async () => {
    const page = await visit("#2022-10-01", { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    for (const gone of [".sco-controls", ".sco-copy button", ".sco-lanes .sco-screen"])
      expect(await page.locator(gone).first().isVisible()).toBe(false);
    for (const there of ["h2 time", ".sco-facts", ".sco-lanes svg", ".sco-map svg", ".sco-map figcaption"])
      expect(await page.locator(there).first().isVisible()).toBe(true);
    const list = page.locator(".sco-list");
    expect(await list.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
    const paper = await page.locator(".sco-explorer").evaluate((root) => getComputedStyle(root).backgroundColor);
    expect(paper).toBe("rgb(255, 255, 255)");
  });
});

describe("what is transferred", () => {
  it("is less than 300 kB, facts, sources and map included", async () => {
    const page = await visit("#2017-06-09");
    await openAll(page);
    const paths = await page.evaluate(() =>
      performance
        .getEntries()
        .flatMap(({ name }) => (name.startsWith(location.origin) ? [new URL(name).pathname] : [])),
    );
    expect(paths.length).toBeGreaterThan(4);
    const bytes = paths.map((path) => {
      const file = path.endsWith("/") ? "index.html" : path;
      return gzipSync(readFileSync(join(folder, file))).length;
    });
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
  });
});
