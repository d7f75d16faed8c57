import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { afterAll, afterEach, expect } from "vitest";

const configFile = "site/explorer/vite.config.ts";
await build({ configFile, logLevel: "warn" });
const server = await preview({ configFile, logLevel: "warn", preview: { host: "127.0.0.1", open: false } });
const origin = server.resolvedUrls?.local[0] as string;

const quiet = ["gpu", "quic", "background-networking", "component-update", "sync"].map((what) => `--disable-${what}`);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--no-first-run", ...quiet],
});

const complaints: string[] = [];
const requests: string[] = [];

/** Opens the explorer at an address such as `#2017-06-09`, and waits for its map, which comes last. */
export async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(origin + address);
  await page.locator(".sco-map [data-state]").first().waitFor({ state: "attached" });
  return page;
}

/** No visit may complain to the console, or ask another host for anything. */
afterEach(async () => {
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith("data:"))).toEqual([]);
  expect(complaints).toEqual([]);
  requests.length = 0;
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});
