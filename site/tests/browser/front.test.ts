// The search, the day bar and the comparison of two days, as a reader uses them.

import * as sco from "sco-data";
import { afterAll, describe, expect, it } from "vitest";
import { launch, sizes, visit } from "../support/browser.ts";
import { serve } from "../support/server.ts";

const site = await serve();
const browser = await launch();

afterAll(async () => {
  await browser.close();
  site[Symbol.dispose]();
});

const open = async (path: string, options = {}) => {
  const { page, faults } = await visit(browser, site.origin, { viewport: sizes.desk, ...options });
  await page.goto(path);
  return { page, faults };
};

describe("the search", () => {
  it.each([
    ["en", "Iran", "en/state/ir"],
    ["en", "Иран", "en/state/ir"],
    ["ru", "伊朗", "ru/state/ir"],
    ["en", "summit 2024", "en/meeting/summit-2024"],
    ["ru", "саммит 2024", "ru/meeting/summit-2024"],
    ["zh", "张明", "zh/person/zhang-ming"],
    ["en", "turkey", "en/state/tr"],
    ["en", "nur-sultan", "en/place/astana"],
    ["zh", "2017-06-09", "zh/on/2017-06-09"],
    ["en", "2024", "en/year/2024"],
  ])("on /%s leads from %s to %s by the keyboard", async (language, typed, path) => {
    const { page, faults } = await open(language);
    const box = page.locator("main input[type=search]");
    await box.pressSequentially(typed);
    await page.locator("[role=option]").first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await box.getAttribute("aria-activedescendant")).not.toBeNull();
    await page.keyboard.press("Enter");
    await page.waitForURL(site.origin + path);
    expect(faults).toEqual([]);
  });

  it("says where nothing goes by a name, and closes by Escape", async () => {
    const { page } = await open("en/state/by");
    const box = page.locator("header input[type=search]");
    await box.pressSequentially("Atlantis");
    const found = page.locator(".found");
    await expect.poll(() => found.innerText()).toContain("Nothing goes by this name");
    await page.keyboard.press("Escape");
    expect(await found.isVisible()).toBe(false);
  });
});

describe("the day bar", () => {
  it("steps through changes of status, and says what held", async () => {
    const { page } = await open("en#2017-06-09");
    const bar = page.locator("input[type=range]");
    await expect.poll(() => page.locator("input[type=date]").inputValue()).toBe("2017-06-09");
    await bar.focus();
    for (const [key, kinds] of [["ArrowRight", ["affiliation"]]] as const) {
      await page.keyboard.press(key);
      const [next] = sco.nextChangesAfter("2017-06-09", { kinds });
      expect(await page.locator("input[type=date]").inputValue()).toBe(next?.day);
      expect(page.url()).toContain(`#${next?.day}`);
      const { member } = sco.affiliationCountsOn(next?.day ?? "");
      expect(await page.locator("main").innerText()).toContain(`${member} members`);
      expect(await bar.getAttribute("aria-valuetext")).toContain(next?.day.slice(0, 4));
    }
  });

  it.each([
    ["2000-07-05", "did not exist yet"],
    ["2027-01-01", "last known answer"],
  ])("says of %s that the organisation %s", async (day, words) => {
    const { page } = await open(`en#${day}`);
    await expect.poll(() => page.locator("main").innerText()).toContain(words);
  });
});

describe("the comparison of two days", () => {
  it("shows any two days, as the library counts", async () => {
    const { page } = await open("en/compare?after=2023-07-03&through=2024-07-04");
    const changes = sco
      .changesSince("2023-07-03", { through: "2024-07-04" })
      .filter(({ type, ...change }) => !(type === "ends" && "next" in change));
    await expect.poll(() => page.locator("main tbody tr").count()).toBe(changes.length);
  });

  it("says what is wrong with days, in the language of the page", async () => {
    const { page } = await open("ru/compare?after=2024-07-04&through=2023-07-03");
    await expect.poll(() => page.locator("main").innerText()).toContain("Первый день позже второго");
  });
});

describe("the address of the site itself", () => {
  it("goes on to the language of the reader", async () => {
    const { page } = await visit(browser, site.origin, { locale: "ru-RU" });
    await page.goto("");
    await page.waitForURL(`${site.origin}ru`);
  });

  it("offers the languages without script", async () => {
    const { page } = await open("", { javaScriptEnabled: false });
    await page.getByRole("link", { name: "中文" }).click();
    expect(page.url()).toBe(`${site.origin}zh`);
  });
});

describe("without script", () => {
  it("the front page has its lanes, and the days on which a status changed", async () => {
    const { page } = await open("en", { javaScriptEnabled: false });
    expect(await page.locator("input[type=range]").isVisible()).toBe(false);
    await page.locator('main a[href$="/on/2017-06-09"]').first().click();
    expect(await page.locator("h1").innerText()).toBe("9 June 2017");
  });
});
