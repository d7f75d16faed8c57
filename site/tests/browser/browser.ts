import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { launchOptions } from "../../../tests/support/chromium.ts";

/** A phone of 360 px, and a desk. */
export const sizes = { narrow: { width: 360, height: 740 }, wide: { width: 1440, height: 900 } } as const;

export const launch = (): Promise<Browser> => chromium.launch(launchOptions);

export interface Visit {
  readonly page: Page;
  /** What the page complained of, and what it asked of another host. */
  readonly faults: readonly string[];
}

/** Opens an address, and waits until the page answers to a hand: Vue marks the element that it has brought to life. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => "__vue_app__" in Object(document.querySelector("#app")));
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
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
      faults.push(`outside: ${request.url()}`);
  });
  return { page, faults };
}
