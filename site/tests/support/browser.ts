import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { launchOptions } from "../../../tests/support/chromium.ts";

/** A phone of 360 px, and a desk. */
export const sizes = { phone: { width: 360, height: 740 }, desk: { width: 1440, height: 900 } } as const;

export const launch = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({ ...launchOptions, args: [...launchOptions.args, ...more] });

export interface Visit {
  readonly page: Page;
  /** What the page complained of, and what it asked of another host. */
  readonly faults: string[];
}

/** A page of its own that notes its faults. */
export async function visit(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      faults.push(`outside: ${request.url()}`);
  });
  return { page, faults };
}

/** What axe finds on a page as it is shown now, of any level, by all rules or by those that are named. */
export async function violations(page: Page, ...rules: string[]): Promise<readonly string[]> {
  expect(page.frames()).toHaveLength(1);
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({
    resultTypes: ["violations"],
    ...(rules.length > 0 && { runOnly: rules }),
  });
  const { violations, passes } = await axe.analyze();
  expect(passes.length).toBeGreaterThan(rules.length > 0 ? 0 : 20);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** How far a page reaches beyond its window, to the side. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
