import * as sco from "sco-data";
import { disputesAbout } from "sco-data/disputes";
import { publishers, sources } from "sco-data/sources";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../../../tests/fuzz/random.ts";
import { plusDays } from "../../../tests/support/days.ts";
import { changeDays } from "../../explorer/days.ts";
import { languages } from "../../explorer/language.ts";
import { asked } from "../asked.ts";
import { visit } from "./visit.ts";

const [first = "", last = ""] = [changeDays[0], changeDays.at(-1)];
const span = (Date.parse(last) - Date.parse(first)) / 86_400_000;
const random = randomFrom(2026_11_22);
const days = Array.from({ length: 200 }, () => ({
  day: plusDays(first, random.below(span + 1)),
  other: plusDays(first, random.below(span + 1)),
  language: random.pick(languages),
}));

const meeting = (found: sco.Meeting | undefined, language: "en" | "ru" | "zh"): string | undefined =>
  found &&
  `${sco.nameIn(sco.placeNameOn(found.place.id, found.firstDay), language)}, ${sco.states[found.host].name[language]}`;

/** What the library answers, apart from how the explorer asks it. */
function answers(day: string, other: string, language: "en" | "ru" | "zh"): object {
  const named = (name: sco.Name | undefined): string | undefined => name?.[language] ?? name?.en;
  const chair = sco.chairOn(day);
  const capital = sco.culturalCapitalOn(day);
  const [from = "", through = ""] = [day, other].sort();
  return {
    counts: sco.statuses.map((status) => String(sco.affiliationCountsOn(day)[status])),
    secretaryGeneral: named(sco.secretaryGeneralOn(day)?.person.name),
    ratsDirector: named(sco.ratsDirectorOn(day)?.person.name),
    chair: chair && sco.states[chair.state].name[language],
    lastSummit: meeting(sco.lastSummitOn(day), language),
    nextSummit: meeting(sco.nextSummitAfter(day), language),
    culturalCapital:
      capital &&
      `${capital.place.name[language] ?? capital.place.name.en}, ${sco.states[capital.state].name[language]}`,
    thematicYear: named(sco.thematicYear(Number(day.slice(0, 4)))?.name),
    table: sco.stateCodes.map((code) => [code, sco.statusOn(code, day) ?? null]),
    map: sco.stateCodes.map((code) => [code, sco.statusOn(code, day) ?? null]),
    changes: sco.changesSince(from, { through }).map(({ record }) => record.id),
  };
}

/** Goes to an address and reads everything it shows; it runs in the page. */
async function read({ hash, day, none }: { hash: string; day: string; none: string[] }): Promise<object> {
  const root = document.querySelector<HTMLElement>(".sco-explorer");
  const shown = new Promise((done) => addEventListener("hashchange", done, { once: true }));
  location.hash = hash;
  await shown;
  if (root?.dataset["day"] !== day) throw new Error(`${day} is not shown`);
  const texts = (selector: string): string[] =>
    [...root.querySelectorAll(selector)].map((element) => element.textContent);
  const facts = [...root.querySelectorAll<HTMLElement>("[data-fact]")].map((card) => {
    const value = card.querySelector(".sco-value")?.textContent ?? "";
    return [card.dataset["fact"], none.includes(value) ? undefined : value];
  });
  const statuses = ["member", "observer", "dialogue-partner", "partner"];
  const statusOf = (element: Element): string | null =>
    statuses.find((status) => element.querySelector(`.sco-${status}`) ?? element.classList.contains(`sco-${status}`)) ??
    null;
  const byState = (selector: string): unknown[] =>
    [...root.querySelectorAll<HTMLElement>(selector)]
      .map((element) => [element.dataset["state"] ?? "", statusOf(element)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    counts: texts(".sco-count > strong"),
    ...Object.fromEntries(facts),
    table: byState("tbody[data-state]"),
    map: byState("g[data-state]"),
    changes: [...root.querySelectorAll<HTMLElement>("[data-row]")].map((element) => element.dataset["row"]),
  };
}

describe("what the page shows", () => {
  it("on 200 random days is what the library answers", async () => {
    const page = await visit("#2001-06-15");
    await page.locator(".sco-table > summary").press("Enter");
    await page.locator("tbody[data-state]").first().waitFor();
    for (const { day, other, language } of days) {
      const hash = `#${day}?lang=${language}&with=${other}`;
      const shown = await page.evaluate(read, { hash, day, none: ["none recorded", "нет сведений", "无记录"] });
      expect(shown, hash).toEqual(answers(day, other, language));
    }
  }, 300_000);

  it("on the last covered day and beyond says so", async () => {
    const page = await visit(`#${last}`);
    expect(await page.locator(".sco-day .sco-notice").textContent()).toContain(sco.coverage.through);
    await page.getByLabel("Day", { exact: true }).fill(sco.coverage.through);
    expect(await page.locator(".sco-day .sco-notice").textContent()).toBe("The last day that was checked.");
    await page.getByLabel("Day", { exact: true }).fill("2017-06-09");
    expect(await page.locator(".sco-day .sco-notice").count()).toBe(0);
  });
});

describe("a fact", () => {
  it("opens its sources, with publisher, title, date and link, by the keyboard", async () => {
    const page = await visit("#2017-06-09");
    await page.locator("[data-fact=secretaryGeneral] summary").press("Enter");
    const items = page.locator("[data-fact=secretaryGeneral] .sco-evidence > .sco-sources li");
    await items.first().waitFor();
    const expected = sco.secretaryGeneralOn("2017-06-09")?.sources.map((id) => sources[id]) ?? [];
    expect(await items.allTextContents()).toEqual(
      expected.map((source) =>
        [
          `${publishers[source?.publisher ?? ""]?.name}: ${source?.title}`,
          ...(source?.date === undefined ? [] : [source.date]),
        ].join(", "),
      ),
    );
    const links = items.locator("a");
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(addresses).toEqual(expected.map((source) => source?.address));
  });

  it("opens its disputes: the claims side by side, the one that is followed, and why", async () => {
    const page = await visit("#2020-01-01");
    const card = page.locator("[data-fact=secretaryGeneral]");
    expect(await card.locator("summary").textContent()).toContain("disputed");
    await card.locator("summary").press("Enter");
    const [dispute] = disputesAbout("vladimir-norov");
    const shown = card.locator(`[data-dispute=${dispute?.id}]`);
    await shown.waitFor();
    const claims = await shown.locator("tbody th span").allTextContents();
    expect(claims).toEqual(dispute?.claims.map(({ value }) => value));
    expect(await shown.locator(".sco-followed th span").textContent()).toBe(dispute?.followed);
    expect(await shown.textContent()).toContain(dispute?.reason);
  });

  it("that counts states opens the sources of each of them, and every dispute with its field, on a phone too", async () => {
    const page = await visit("#2024-07-04", { viewport: { width: 360, height: 740 } });
    const tile = page.locator(".sco-count[data-status=member]");
    expect(await tile.locator("summary").textContent()).toContain("disputed");
    await tile.locator("summary").press("Enter");
    const rows = sco.affiliations.filter(
      ({ status, state }) => status === "member" && sco.isMemberOn(state, "2024-07-04"),
    );
    await tile.locator(".sco-sources").first().waitFor();
    expect(await tile.locator("h4 code").allTextContents()).toEqual(rows.map(({ id }) => id));
    const fields = tile.locator(".sco-dispute p code");
    const disputes = rows.flatMap(({ id }) => disputesAbout(id));
    expect(await fields.allTextContents()).toEqual(disputes.map(({ record, field }) => `${record}.${field}`));
    for (const field of await fields.all()) expect((await field.boundingBox())?.width).toBeGreaterThan(50);
    expect(
      await tile
        .locator(".sco-dispute strong")
        .first()
        .evaluate((mark) => getComputedStyle(mark).fontSize),
    ).toBe("13px");
  });

  it("is copied as the code that gives it", async () => {
    const page = await visit("#2024-07-04", { permissions: ["clipboard-read", "clipboard-write"] });
    const copied = async (where: string): Promise<unknown> => {
      await page.locator(`${where} .sco-copy button`).first().click();
      await page.locator(`${where} .sco-copy button`, { hasText: "Copied" }).first().waitFor();
      return asked(await page.evaluate(() => navigator.clipboard.readText()));
    };
    const shown = (id: string): Promise<string | null> => page.locator(`[data-fact=${id}] .sco-value`).textContent();
    const term = (await copied("[data-fact=secretaryGeneral]")) as sco.OfficeTerm;
    expect(term.person.name.en).toBe(await shown("secretaryGeneral"));
    const director = (await copied("[data-fact=ratsDirector]")) as sco.OfficeTerm;
    expect(director.person.name.en).toBe(await shown("ratsDirector"));
    const chair = (await copied("[data-fact=chair]")) as sco.Chairmanship;
    expect(sco.states[chair.state].name.en).toBe(await shown("chair"));
    for (const id of ["lastSummit", "nextSummit"])
      expect(meeting((await copied(`[data-fact=${id}]`)) as sco.Meeting, "en")).toBe(await shown(id));
    const capital = (await copied("[data-fact=culturalCapital]")) as sco.CulturalCapital;
    expect(await shown("culturalCapital")).toContain(capital.place.name.en);
    const theme = (await copied("[data-fact=thematicYear]")) as sco.ThematicYear;
    expect(theme.name.en).toBe(await shown("thematicYear"));
    for (const status of sco.statuses) {
      const states = (await copied(`[data-status=${status}].sco-count`)) as sco.State[];
      expect(String(states.length)).toBe(await page.locator(`.sco-count[data-status=${status}] strong`).textContent());
    }
    const changes = (await copied(".sco-changes")) as sco.Change[];
    expect(await page.locator("[data-row]").count()).toBe(changes.length);
    await page.locator(".sco-table > summary").click();
    expect(await copied("tbody[data-state=IR]")).toBe("member");
    expect(await page.locator("tbody[data-state=IR] td").first().textContent()).toBe("member");
  });

  it("can be copied by hand where the browser does not allow more", async () => {
    const page = await visit("#2017-06-09");
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error()) } });
    });
    await page.locator("[data-fact=chair] .sco-copy button").click();
    await page.locator("[data-fact=chair] .sco-copy button", { hasText: "selected" }).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe('chairOn("2017-06-09")');
  });
});
