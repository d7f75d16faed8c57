import { afterAll, expect, it } from "vitest";
import { launch, open, sizes, visit } from "./browser.ts";
import { serve } from "./server.ts";

const site = await serve();
const browser = await launch();

afterAll(async () => {
  await browser.close();
  site[Symbol.dispose]();
});

it.each([
  ["statusOn", /\/api\/sco-data#statusOn$/],
  ["norov", /\/data\/[\w-]+#[\w-]*norov[\w-]*$/],
  ["half-open", /\/guide\/days#/],
])("finds %s, by the keyboard, from this host alone", async (words, address) => {
  const { page, faults } = await visit(browser, site.origin, { viewport: sizes.wide });
  await open(page, "/guide/");
  await page.keyboard.press("Control+k");
  await page.locator("#localsearch-input").fill(words);
  const results = page.locator(".VPLocalSearchBox .result");
  await results.first().waitFor();
  const addresses = await results.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.filter((found) => address.test(found)).length).toBeGreaterThan(0);
  await page.keyboard.press("Enter");
  const first = new URL(addresses[0] ?? "");
  await page.waitForURL(first.href);
  await page.locator(`[id="${decodeURIComponent(first.hash.slice(1))}"]`).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});
