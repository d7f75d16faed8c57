import { globSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { graveViolations } from "./axe.ts";
import { launch, open, sizes, visit } from "./browser.ts";
import { folder, serve } from "./server.ts";

const site = await serve();
const browser = await launch();
const { page, faults } = await visit(browser, site.origin);

afterAll(async () => {
  await browser.close();
  site[Symbol.dispose]();
});

const pages = globSync("**/*.html", { cwd: folder })
  .filter((file) => file !== "404.html")
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, "")}`)
  .sort();

it("has pages of every kind", () => {
  expect(pages).toEqual(
    expect.arrayContaining(["/", "/guide/", "/guide/events", "/api/sco-data", "/data/", "/data/summits", "/accuracy/"]),
  );
});

describe.each(pages)("%s", (path) => {
  it("opens without a fault, and axe finds nothing serious", async () => {
    await page.setViewportSize(sizes.wide);
    await page.emulateMedia({ colorScheme: "light" });
    await open(page, path);
    expect(faults).toEqual([]);
    expect(await graveViolations(page)).toEqual([]);
  });

  it("has enough contrast in the dark", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator("html.dark").waitFor();
    expect(await graveViolations(page, "color-contrast")).toEqual([]);
  });

  it("fits on a phone", async () => {
    await page.setViewportSize(sizes.narrow);
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])).toEqual([360, 360]);
    expect(faults).toEqual([]);
  });
});

it("shows the picture for the theme that is switched on", async () => {
  const shown = (): Promise<(string | null)[]> =>
    page.locator(".picture img:visible").evaluateAll((images) => images.map((image) => image.getAttribute("src")));
  await page.setViewportSize(sizes.wide);
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "/accuracy/");
  expect(await shown()).toEqual(["/pictures/offices-light.svg"]);
  await page.locator(".VPNavBarAppearance button").click();
  expect(await shown()).toEqual(["/pictures/offices-dark.svg"]);
});

it("says on the front page what there is without JavaScript", async () => {
  const plain = await visit(browser, site.origin, { javaScriptEnabled: false, viewport: sizes.wide });
  await plain.page.goto("/");
  expect(await plain.page.locator("h1").innerText()).toBe("The SCO on one day");
  expect(await plain.page.locator("noscript a, .explorer a").getAttribute("href")).toBe("/data/");
  expect((await plain.page.locator(".front h2").boundingBox())?.y).toBeLessThan(sizes.wide.height);
});
