import type { Page } from "playwright-core";
import { nextChangesAfter } from "sco-data";
import { describe, expect, it } from "vitest";
import { changeDays } from "../../explorer/days.ts";
import { visit } from "./visit.ts";

const following = (day: string): string => nextChangesAfter(day)[0]?.day ?? "none";

/** From here on time passes only as the test says, however long the test takes. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: "2026-01-01" });
  await page.clock.pauseAt("2026-01-02");
}

describe("the keyboard", () => {
  it("steps to the next change and the one before, from the page and from the slider", async () => {
    const page = await visit("#2017-06-08");
    const day = page.locator("h2 time");
    await page.keyboard.press("ArrowRight");
    expect(await day.textContent()).toBe("2017-06-09");
    await page.getByRole("slider").focus();
    await page.keyboard.press("ArrowRight");
    expect(await day.textContent()).toBe(following("2017-06-09"));
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    expect(await day.textContent()).toBe(changeDays[changeDays.indexOf("2017-06-09") - 1]);
    expect(await page.getByRole("slider").getAttribute("aria-valuetext")).toBe(await day.textContent());
    await page.getByRole("slider").press("Home");
    expect(await day.textContent()).toBe(changeDays[0]);
    expect(await page.getByRole("button", { name: "Previous change" }).isDisabled()).toBe(true);
  });

  it("keeps its own arrows where a field has use for them", async () => {
    const page = await visit("#2017-06-09");
    for (const label of ["Day", "Language"]) {
      await page.getByLabel(label, { exact: true }).focus();
      await page.keyboard.press("ArrowLeft");
      expect(await page.locator("h2 time").textContent()).toBe("2017-06-09");
    }
    await page.locator(".front pre").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("h2 time").textContent()).toBe("2017-06-09");
  });

  it("leaves open what was open, and the focus where it was", async () => {
    const page = await visit("#2017-06-09");
    const summary = page.locator("[data-fact=chair] summary");
    await summary.press("Enter");
    await page.locator("[data-fact=chair] button").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("[data-fact=chair] details").getAttribute("open")).toBe("");
    await page.locator("[data-fact=chair] .sco-sources a").first().waitFor();
    expect(await page.locator("[data-fact=chair] button:focus").count()).toBe(1);
  });
});

describe("the slider", () => {
  it("has a mark at every change", async () => {
    const page = await visit("#2017-06-09");
    expect(await page.locator(".sco-mark").count()).toBe(changeDays.length);
  });
});

describe("the lanes", () => {
  it("lead to the day that is clicked, and mark it", async () => {
    const page = await visit("#2017-06-09");
    const line = await page.locator(".sco-now").boundingBox();
    const plot = await page.locator(".sco-lanes svg").boundingBox();
    if (line === null || plot === null) throw new Error("the lanes are not to be seen");
    await page.locator(".sco-lanes svg").click({ position: { x: line.x - plot.x + 60, y: 200 } });
    const later = await page.locator("h2 time").textContent();
    expect(later?.localeCompare("2018-01-01")).toBe(1);
    await expect.poll(async () => (await page.locator(".sco-now").boundingBox())?.x).toBeGreaterThan(line.x + 50);
  });
});

describe("play", () => {
  it("steps through the changes until it is paused", async () => {
    const page = await visit("#2017-06-08");
    await stopClock(page);
    const play = page.locator("[data-control=play]");
    const day = page.locator("h2 time");
    await play.click();
    expect(await play.textContent()).toContain("Pause");
    await page.clock.runFor(700);
    expect(await day.textContent()).toBe("2017-06-09");
    await page.clock.runFor(700);
    expect(await day.textContent()).toBe(following("2017-06-09"));
    await play.click();
    await page.clock.runFor(7000);
    expect(await day.textContent()).toBe(following("2017-06-09"));
    expect(await play.textContent()).toContain("Play");
  });

  it("stops at the last change, and begins again at the first", async () => {
    const page = await visit(`#${changeDays.at(-2)}`);
    await stopClock(page);
    const play = page.locator("[data-control=play]");
    await play.click();
    await page.clock.runFor(700);
    expect(await page.locator("h2 time").textContent()).toBe(changeDays.at(-1));
    expect(await play.textContent()).toContain("Play");
    await play.click();
    expect(await page.locator("h2 time").textContent()).toBe(changeDays[0]);
  });

  it("is slow, and nothing glides, for those who asked for less motion", async () => {
    const page = await visit("#2017-06-08", { reducedMotion: "reduce" });
    await stopClock(page);
    await page.locator("[data-control=play]").click();
    await page.clock.runFor(2000);
    expect(await page.locator("h2 time").textContent()).toBe("2017-06-08");
    await page.clock.runFor(1000);
    expect(await page.locator("h2 time").textContent()).toBe("2017-06-09");
    for (const moving of [".sco-now", ".sco-land"]) {
      const transition = await page
        .locator(moving)
        .first()
        .evaluate((element) => getComputedStyle(element).transition);
      expect(transition).not.toMatch(/[1-9]/);
    }
  });
});
