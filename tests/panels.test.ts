import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataset } from "../scripts/dataset.ts";
import { comparedWithCow, cow, cowMembers, tableOfDifferences } from "../scripts/tables/cow.ts";
import { tables } from "../scripts/tables/layout.ts";
import { membershipCount, statusOn } from "../src/membership.ts";
import { isStateCode, stateCodes } from "../src/vocabulary.ts";

const rowsOf = (name: string) =>
  tables
    .find((table) => table.name === name)
    ?.entries(dataset)
    .map(({ row }) => row) ?? [];

const panel = rowsOf("state_years");
const dyads = rowsOf("dyad_years");

describe("state_years", () => {
  it("has every state in every year since 1996, once", () => {
    expect(panel).toHaveLength(27 * 31);
    expect(new Set(panel.map(({ state, year }) => `${state} ${year}`)).size).toBe(panel.length);
  });

  it("says what statusOn says on every 31 December, by decision and by instrument", () => {
    for (const { state, year, ...row } of panel) {
      if (!isStateCode(state)) throw new Error(`${state} is no state`);
      const day = `${year}-12-31` as const;
      expect([row["status"], row["status_by_instrument"]]).toEqual([
        statusOn(state, day as never) ?? null,
        statusOn(state, day as never, { by: "instrument" }) ?? null,
      ]);
    }
  });

  it("has a 1 where the status is, and counts its days", () => {
    const row = (state: string, year: number) => panel.find((one) => one["state"] === state && one["year"] === year);
    // India became a member on 9 June 2017: 159 days as an observer, and 206 as a member.
    expect(row("IN", 2017)).toMatchObject({
      alpha3: "IND",
      numeric: "356",
      cow: "750",
      cow_abbreviation: "IND",
      gleditsch_ward: "750",
      wikidata: "Q668",
      status: "member",
      member: 1,
      member_any_day: 1,
      member_days: 206,
      observer: 0,
      observer_any_day: 1,
      observer_days: 159,
      wholly_covered: 1,
    });
    // Türkiye signed its memorandum on 26 April 2013; the decision is of 7 June 2012.
    expect(row("TR", 2013)).toMatchObject({ dialogue_partner_days: 365, dialogue_partner_by_instrument_days: 250 });
    expect(row("TR", 2012)).toMatchObject({
      dialogue_partner: 1,
      dialogue_partner_by_instrument: 0,
      status_by_instrument: null,
    });
    // Of 2026 the facts were checked through 1 September, the 244th day.
    expect(row("KZ", 2026)).toMatchObject({ wholly_covered: 0, member: 1, member_days: 244 });
    expect(row("KZ", 2000)).toMatchObject({ wholly_covered: 0, status: null, member: 0, member_days: 0 });
  });

  it("adds up to the number of members", () => {
    for (let year = 1996; year <= 2026; year++) {
      const members = panel.filter((row) => row["year"] === year && row["member"] === 1);
      expect(members).toHaveLength(membershipCount(year));
    }
  });
});

describe("dyad_years", () => {
  it("has every pair of members of every year once, as a naive count has", () => {
    const expected: string[] = [];
    for (let year = 1996; year <= 2026; year++) {
      const members = stateCodes.filter((code) => statusOn(code, `${year}-12-31` as never) === "member").sort();
      for (const one of members) for (const other of members) if (one < other) expected.push(`${one} ${other} ${year}`);
    }
    expect(dyads.map((row) => `${row["state_a"]} ${row["state_b"]} ${row["year"]}`).sort()).toEqual(expected.sort());
    expect(dyads.filter((row) => row["year"] === 2016)).toHaveLength(15);
    expect(dyads.filter((row) => row["year"] === 2024)).toHaveLength(45);
  });

  it("says since when, by the later of the two", () => {
    expect(dyads.find((row) => row["state_a"] === "IN" && row["state_b"] === "IR")).toMatchObject({
      year: 2023,
      joint_since: "2023-07-04",
      cow_a: "750",
      cow_b: "630",
    });
  });
});

describe("the comparison with the Correlates of War", () => {
  it("stands in the page, with every cell that differs", () => {
    const page = readFileSync("examples/panels/README.md", "utf8");
    expect(page).toContain(tableOfDifferences((code) => dataset.states[code].name.en));
    expect(page).toContain(cow.citation);
  });

  it("explains every cell that differs", () => {
    const count = (reason: string | undefined) => comparedWithCow.filter((cell) => cell.reason === reason).length;
    expect(comparedWithCow).toHaveLength(27 * 19);
    // Five states in five years; nobody else is theirs and not ours.
    expect(count("the Shanghai Five count there")).toBe(25);
    expect(comparedWithCow.filter(({ ours, theirs }) => ours !== "member" && theirs === "full member")).toHaveLength(
      25,
    );
    expect(comparedWithCow.filter(({ ours, theirs }) => ours === "member" && theirs !== "full member")).toEqual([]);
    // Mongolia since 2004, India, Iran and Pakistan since 2005, Afghanistan since 2012.
    expect(count("observers are not coded there")).toBe(11 + 3 * 10 + 3);
    // Belarus and Sri Lanka since 2009, Türkiye since 2012.
    expect(count("dialogue partners are not coded there")).toBe(2 * 6 + 3);
  });

  it("is of what they published: five members until 2000, and six in 2001 to 2014", () => {
    const members = (year: number) => Object.values(cowMembers).filter((first) => first <= year).length;
    expect([1995, 1996, 2000, 2001, 2014].map(members)).toEqual([0, 5, 5, 6, 6]);
  });
});
