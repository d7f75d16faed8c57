import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, expect } from "vitest";
import { launch, visit as open } from "./browser.ts";
import { serve } from "./server.ts";

const site = await serve();
const browser = await launch();
const noted: (readonly string[])[] = [];

/** Opens the explorer at an address such as `#2017-06-09`, and waits for its map, which comes last. */
export async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const { page, faults } = await open(browser, site.origin, { viewport: { width: 1280, height: 900 }, ...options });
  noted.push(faults);
  await page.goto(`/${address}`);
  await page.locator(".sco-map [data-state]").first().waitFor({ state: "attached" });
  return page;
}

/** No visit may complain to the console, or ask another host for anything. */
afterEach(async () => {
  expect(noted.length).toBeGreaterThan(0);
  expect(noted.flat()).toEqual([]);
  noted.length = 0;
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser.close();
  site[Symbol.dispose]();
});
