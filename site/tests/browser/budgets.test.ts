// What a page costs on a slow phone: a processor four times slower, 1.6 Mbit/s, 150 ms to each answer. The median of five.

import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { launch, sizes } from "../support/browser.ts";
import { serve } from "../support/server.ts";

const site = await serve();
const browser = await launch();

afterAll(async () => {
  await browser.close();
  site[Symbol.dispose]();
});

async function onSlowPhone(): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.origin, viewport: sizes.phone });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(() => {
    const seen = { paint: 0, blocked: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.paint = startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocked += Math.max(0, duration - 50);
    }).observe({ type: "longtask", buffered: true });
  });
  return page;
}

interface Cost {
  readonly bytes: number;
  readonly paint: number;
  readonly blocked: number;
}

async function costOf(path: string): Promise<Cost> {
  const page = await onSlowPhone();
  await page.goto(path, { waitUntil: "networkidle" });
  const cost = await page.evaluate(() => {
    const { paint, blocked } = (window as unknown as { seen: { paint: number; blocked: number } }).seen;
    const loads = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    const bytes = loads.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0);
    return { bytes, paint, blocked };
  });
  await page.context().close();
  return cost;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

async function medianOf(path: string): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < 5; run++) costs.push(await costOf(path));
  const cost = {
    bytes: median(costs.map(({ bytes }) => bytes)),
    paint: Math.round(median(costs.map(({ paint }) => paint))),
    blocked: Math.round(median(costs.map(({ blocked }) => blocked))),
  };
  console.log(`${path}: ${cost.bytes} bytes, largest paint ${cost.paint} ms, blocked ${cost.blocked} ms`);
  return cost;
}

/** How long the slowest of some keys takes from its press to the paint that answers it, in milliseconds: the median of five rounds. */
async function slowestKey(target: string, keys: readonly string[]): Promise<number> {
  const page = await onSlowPhone();
  await page.goto("en", { waitUntil: "networkidle" });
  await page.locator(target).focus();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    const slow = { key: 0 };
    Object.assign(window, { slow });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) slow.key = Math.max(slow.key, duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
  const rounds: number[] = [];
  for (let round = 0; round < 5; round++) {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(150);
    }
    rounds.push(
      await page.evaluate(() => {
        const { slow } = window as unknown as { slow: { key: number } };
        const { key } = slow;
        slow.key = 0;
        return key;
      }),
    );
  }
  await page.context().close();
  return median(rounds);
}

describe("the front page", () => {
  it.each(["en", "zh"])("%s is at most 100 kB, and painted within a second and a half", async (path) => {
    const { bytes, paint, blocked } = await medianOf(path);
    expect(bytes).toBeLessThanOrEqual(100_000);
    expect(paint).toBeGreaterThan(0);
    expect(paint).toBeLessThan(1500);
    expect(blocked).toBeLessThan(200);
  });

  it.each([
    ["the day bar", "input[type=range]", ["ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowLeft"]],
    [
      "the search box",
      "main input[type=search]",
      ["i", "r", "a", "n", "Backspace", "Backspace", "Backspace", "Backspace"],
    ],
  ])("answers a key on %s within 100 ms", async (what, target, keys) => {
    const slowest = await slowestKey(target, keys);
    console.log(`the slowest key on ${what}: ${slowest} ms`);
    expect(slowest).toBeGreaterThan(0);
    expect(slowest).toBeLessThan(100);
  });
});

describe("an entity page", () => {
  it.each(["en/state/by", "ru/state/kz", "zh/person/xi-jinping"])(
    "%s is at most 30 kB, and painted within a second",
    async (path) => {
      const { bytes, paint, blocked } = await medianOf(path);
      expect(bytes).toBeLessThanOrEqual(30_000);
      expect(paint).toBeGreaterThan(0);
      expect(paint).toBeLessThan(1000);
      expect(blocked).toBeLessThan(200);
    },
  );
});
