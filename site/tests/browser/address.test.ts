import { coverage } from "sco-data";
import { describe, expect, it } from "vitest";
import { visit } from "./visit.ts";

describe("the address", () => {
  it("leads to a day", async () => {
    const page = await visit("#2017-06-09");
    expect(await page.locator("h2 time").textContent()).toBe("2017-06-09");
    expect(await page.locator(".sco-count strong").allTextContents()).toEqual(["8", "4", "6", "0"]);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("leads to a language and a day to compare with", async () => {
    const page = await visit("#2017-06-09?lang=ru&with=2016-01-01");
    expect(await page.locator(".sco-explorer").getAttribute("lang")).toBe("ru");
    expect(await page.getByLabel("Сравнить с").inputValue()).toBe("2016-01-01");
    expect(await page.locator("[data-fact=secretaryGeneral] .sco-value").textContent()).toBe("Рашид Алимов");
  });

  it.each(["#2017-02-30", "#1950-01-01", "#yesterday"])("%s is wrong, which is said", async (hash) => {
    const page = await visit(hash);
    const alert = await page.getByRole("alert").textContent();
    expect(alert).toContain(hash.slice(1));
    expect(alert).toContain(coverage.through);
    expect(await page.locator("h2 time").textContent()).toBe(coverage.through);
  });

  it("follows what is chosen, and goes back and forward", async () => {
    const page = await visit("#2017-06-09");
    const day = page.locator("h2 time");
    await page.getByLabel("Day", { exact: true }).fill("2024-07-04");
    expect(page.url()).toMatch(/#2024-07-04$/);
    await page.getByLabel("Compare with").fill("2023-01-01");
    expect(page.url()).toMatch(/#2024-07-04\?with=2023-01-01$/);
    await page.getByLabel("Language").selectOption("zh");
    expect(page.url()).toMatch(/#2024-07-04\?lang=zh&with=2023-01-01$/);
    expect(await page.locator("[data-fact=chair] .sco-value").textContent()).toBe("中国");
    for (let times = 0; times < 3; times++) await page.goBack();
    expect(await day.textContent()).toBe("2017-06-09");
    expect(await page.locator("[data-fact=chair] .sco-value").textContent()).toBe("China");
    await page.goForward();
    expect(await day.textContent()).toBe("2024-07-04");
  });

  it("may be changed by hand while the page is open, and left alone after it is closed", async () => {
    const page = await visit("#2017-06-09");
    await page.evaluate(() => {
      location.hash = "#2024-07-04";
    });
    await page.getByRole("heading", { name: "2024-07-04", exact: true }).waitFor();
    await page.getByRole("link", { name: "Guide", exact: true }).click();
    await page.locator(".sco-explorer").waitFor({ state: "detached" });
    await page.keyboard.press("ArrowRight");
    expect(page.url()).toMatch(/\/guide\/$/);
  });
});
