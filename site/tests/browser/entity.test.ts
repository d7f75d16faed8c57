// What a reader does on the page of an entity: with the keyboard, without script, on paper, with larger letters.

import { sources, sourcesFor } from "sco-data/sources";
import { afterAll, describe, expect, it } from "vitest";
import { launch, overflow, sizes, visit } from "../support/browser.ts";
import { serve } from "../support/server.ts";

const site = await serve();
const browser = await launch();

afterAll(async () => {
  await browser.close();
  site[Symbol.dispose]();
});

const open = async (path: string, options = {}) => {
  const { page } = await visit(browser, site.origin, { viewport: sizes.desk, ...options });
  await page.goto(path);
  return page;
};

describe("the sources of a value", () => {
  it("open beside it by the keyboard, best first, and close by Escape, which leads back", async () => {
    const page = await open("en/state/by");
    const mark = page.locator("#member-by td").first().locator("a.n");
    await mark.focus();
    await page.keyboard.press("Enter");
    const box = page.locator(".beside");
    await box.waitFor({ state: "visible" });
    const shown = await box.locator("li > a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(shown).toEqual(sourcesFor("member-by", "from").map((id) => sources[id]?.address));
    const [near, far] = [await mark.boundingBox(), await box.boundingBox()];
    expect(Math.abs((near?.y ?? 0) - (far?.y ?? 999))).toBeLessThan(700);
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "hidden" });
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("say kind, date, language and country", async () => {
    const page = await open("en/state/by");
    await page.locator("#member-by td").first().locator("a.n").click();
    const text = await page.locator(".beside li").first().innerText();
    expect(text).toMatch(/\d{4}-\d{2}-\d{2} · (English|Russian) · [A-Z]\w+.* · (official site|news agency|newspaper)/);
  });

  it("stay on the screen of a phone", async () => {
    const page = await open("ru/meeting/summit-2024", { viewport: sizes.phone });
    for (const index of [0, 3, 8]) {
      await page.locator("a.n").nth(index).click();
      const box = await page.locator(".beside").boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
      expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(740);
      await page.keyboard.press("Escape");
    }
  });

  it("are led to without script", async () => {
    const page = await open("en/state/by", { javaScriptEnabled: false });
    await page.locator("#member-by td").first().locator("a.n").click();
    const number = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`#${number}`).isVisible()).toBe(true);
    expect(await page.locator(".beside").count()).toBe(0);
  });
});

describe("a value that sources contradict", () => {
  it("opens the claims beside it, with the one that is followed and why", async () => {
    const page = await open("en/state/by");
    await page.locator("#steps a.d").first().click();
    const text = await page.locator(".beside").innerText();
    expect(text).toContain("followed here");
    expect(text.length).toBeGreaterThan(80);
  });
});

describe("without script", () => {
  it("everything is there to read, and the menu opens", async () => {
    const page = await open("ru/state/ir", { javaScriptEnabled: false });
    expect(await page.locator("#attended tbody tr").count()).toBeGreaterThan(20);
    await page.locator(".menu summary").click();
    await page.locator(".menu a", { hasText: "Встречи" }).click();
    expect(page.url()).toMatch(/\/ru\/meetings$/);
  });
});

describe("on paper", () => {
  it("the page is there, and what is for the hand is not", async () => {
    const page = await open("en/state/by");
    await page.emulateMedia({ media: "print" });
    for (const gone of [".menu", "header form", ".neighbours", "#share"])
      expect(await page.locator(gone).isVisible()).toBe(false);
    for (const there of ["h1", ".lead", ".lane", "#steps table"])
      expect(await page.locator(there).isVisible()).toBe(true);
  });
});

describe("with letters of twice the size", () => {
  it("the pages still fit, on a desk and on a phone", async () => {
    const large = await launch("--blink-settings=defaultFontSize=32");
    const { page } = await visit(large, site.origin);
    for (const path of ["en/state/by", "zh/person/xi-jinping", "ru/document/charter-2002"])
      for (const size of [sizes.desk, sizes.phone]) {
        await page.setViewportSize(size);
        await page.goto(path);
        expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("32px");
        expect(await overflow(page), path).toBe(0);
      }
    await large.close();
  });
});
