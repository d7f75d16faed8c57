import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import type { Json } from "sco-data";
import changes from "sco-data/changes.json" with { type: "json" };
import data from "sco-data/data.json" with { type: "json" };
import schema from "sco-data/schema.json" with { type: "json" };
import { afterAll, describe, expect, it } from "vitest";
import { leavesOf } from "../../generate/fields.ts";
import { tables } from "../../generate/tables.ts";
import { launch, open, sizes, visit } from "./browser.ts";
import { serve } from "./server.ts";

const site = await serve();
const browser = await launch();
const { page, faults } = await visit(browser, site.origin, { viewport: sizes.wide });

afterAll(async () => {
  await browser.close();
  site[Symbol.dispose]();
});

const fetched = async (path: string): Promise<Response> => {
  const response = await fetch(site.origin + path);
  expect(response.status).toBe(200);
  return response;
};

/** Everything that a record says, as it would stand in text. */
const words = (value: Json): string[] =>
  value !== null && typeof value === "object" ? Object.values(value).flatMap(words) : [String(value)];

it("offers every table of data.json that has rows with addresses", () => {
  expect(tables.map(({ name }) => name)).toEqual(
    Object.keys(data).filter((name) => name !== "version" && name !== "evidence"),
  );
});

it.each([
  ["data", data],
  ["schema", schema],
  ["changes", changes],
])("offers %s.json as it is in the package", async (name, value) => {
  expect(await (await fetched(`/data/${name}.json`)).json()).toEqual(value);
});

describe.each(tables)("$name", ({ name, slug, rows }) => {
  it("is the same as JSON", async () => {
    expect(await (await fetched(`/data/${slug}.json`)).json()).toEqual(data[name]);
  });

  it("is the same as CSV", async () => {
    const lines = csvParse(await (await fetched(`/data/${slug}.csv`)).text());
    expect(lines).toHaveLength(rows.length);
    for (const [index, { id, record }] of rows.entries()) {
      const { id: found, ...cells } = lines[index] ?? {};
      expect(found).toBe(id);
      const filled = Object.entries(cells).filter(([, cell]) => cell !== "");
      const expected = leavesOf(record).flatMap(({ path, value }): [string, string][] =>
        path === "id" ? [] : [[path, Array.isArray(value) ? JSON.stringify(value) : String(value)]],
      );
      expect(Object.fromEntries(filled)).toEqual(Object.fromEntries(expected));
    }
  });

  it("shows every row at its address", async () => {
    await open(page, `/data/${slug}`);
    const shown = await page.evaluate(
      (ids) =>
        ids.map((id) => {
          location.hash = id;
          return document.querySelector<HTMLElement>(":target")?.closest<HTMLElement>(".row")?.innerText ?? "";
        }),
      rows.map(({ id }) => id),
    );
    const missing = rows.flatMap(({ id, record }, index) =>
      words(record)
        .filter((word) => !shown[index]?.includes(word))
        .map((word) => [id, word]),
    );
    expect(missing).toEqual([]);
    expect(await page.locator(".row").count()).toBe(rows.length);
  });

  it("saves its files by name", async () => {
    for (const file of [`${slug}.json`, `${slug}.csv`]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: file, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(file);
      expect(readFileSync(await download.path(), "utf8")).toBe(await (await fetched(`/data/${file}`)).text());
    }
  });
});

it("opens a row where it stands", async () => {
  await open(page, "/data/summits#summit-2017");
  expect(await page.locator("#summit-2017").boundingBox()).toMatchObject({ y: expect.closeTo(100, -2.2) });
});

it("marks the row that the address names, wherever a link leads", async () => {
  const named = (): Promise<string[]> => page.locator(".row.named h2").evaluateAll((rows) => rows.map(({ id }) => id));
  await open(page, "/data/summits#summit-2017");
  expect(await named()).toEqual(["summit-2017"]);
  await page
    .locator(".row", { has: page.locator("#summit-2001") })
    .getByRole("link", { name: "days-of" })
    .click();
  await page.waitForURL("**/data/disputes#days-of-founding-summit");
  await expect.poll(named).toEqual(["days-of-founding-summit"]);
  await open(page, "/data/summits#summit-2017");
  await page.locator("#summit-2001 .header-anchor").click({ force: true });
  expect(await named()).toEqual(["summit-2001"]);
});

it("filters rows by words", async () => {
  await open(page, "/data/summits");
  const [summit] = data.summits.filter(({ place }) => place.id === "tashkent");
  await page.getByLabel("Filter").fill(`TASHKENT ${summit?.lastDay}`);
  const found = page.locator(".row:visible h2");
  expect(await found.evaluateAll((headings) => headings.map((heading) => heading.id))).toEqual([summit?.id]);
  expect(await page.locator(".filter output").innerText()).toBe(`1 of ${data.summits.length}`);
  await page.getByLabel("Filter").fill("");
  expect(await found.count()).toBe(data.summits.length);
});

it("sets the claims of a dispute side by side", async () => {
  await open(page, "/data/disputes");
  const row = page.locator(".row", { has: page.locator("#end-of-norov") });
  const tops = await row
    .locator(".claim")
    .evaluateAll((claims) => claims.map((claim) => claim.getBoundingClientRect().top));
  const dispute = data.disputes.find(({ id }) => id === "end-of-norov");
  expect(tops).toHaveLength(dispute?.claims.length ?? 0);
  expect(new Set(tops).size).toBe(1);
  expect(await row.locator(".followed strong").innerText()).toBe(dispute?.followed);
});

it("did all this without a fault", () => {
  expect(faults).toEqual([]);
});
