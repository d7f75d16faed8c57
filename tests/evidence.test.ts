import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { citing, isPrimaryFor, notFound, ofOneVoice, voicesOf, withoutPrimary } from "../scripts/backing.ts";
import { writtenFacts } from "../scripts/dataset.ts";
import { tables } from "../src/tables.ts";
import type { Source } from "../src/types.ts";
import { put } from "./support/edits.ts";

const source = writtenFacts.sources["tass-2017-06-09"];
if (source === undefined) throw new Error("no such source");

describe("voicesOf()", () => {
  const sources = {
    ...writtenFacts.sources,
    copied: { ...source, via: "xinhua" },
    repeated: { ...source, publisher: "the-hindu", after: "tass" },
    another: { ...source, publisher: "the-hindu" },
    ria: { ...source, publisher: "ria-novosti" },
    sputnik: { ...source, publisher: "sputnik" },
  };

  it.each([
    [["tass-2017-06-09"], 1],
    [["tass-2017-06-09", "copied"], 1],
    [["tass-2017-06-09", "repeated"], 1],
    [["tass-2017-06-09", "another"], 2],
    [["ria", "sputnik"], 1],
    [["tass-2017-06-09", "no such text"], 1],
    [[], 0],
  ])("hears %j as %i", (ids, count) => {
    expect(voicesOf(ids, sources).size).toBe(count);
  });
});

describe("isPrimaryFor()", () => {
  const official = { ...source, kind: "official", date: "2017-06-09" } as const;

  it.each<readonly [what: string, text: Source, value: unknown, expected: boolean]>([
    ["a report", source, "2017-06-09", false],
    ["a text of the day", official, "2017-06-09", true],
    ["a treaty", { ...official, kind: "treaty" } as const, "2017-06-09", true],
    ["a later text", official, "2017-06-08", true],
    ["an announcement", official, "2017-06-10", false],
    ["a text of the month", { ...official, date: "2017-06" }, "2017-06-10", true],
    ["a text without a day for a day", { ...official, finest: "month" } as const, "2017-06-09", false],
    ["a text without a day for a month", { ...official, finest: "month" } as const, "2017-06", true],
    ["a text without a month for a year", { ...official, finest: "year" } as const, "2017", true],
    ["an announcement of a name", official, "zhang-ming", true],
    ["a text for what is no text", official, { state: "KZ" }, true],
  ])("of %s", (_, text, value, expected) => {
    expect(isPrimaryFor(text, value)).toBe(expected);
  });

  it("of a text without a date", () => {
    const { date: _, ...undated } = official;
    expect(isPrimaryFor(undated, "2017-06-10")).toBe(true);
  });
});

describe("what no text of the organisation or of a state bears", () => {
  const lacks = withoutPrimary(writtenFacts);

  it("is no field that is absent, and none of which an official text is cited", () => {
    expect(lacks).not.toContainEqual({ table: "affiliations", id: "member-in", field: "until" });
    expect(lacks).not.toContainEqual({ table: "affiliations", id: "member-in", field: "from" });
    expect(lacks).toContainEqual({ table: "affiliations", id: "observer-mn", field: "from" });
  });

  it("is what loses its evidence", () => {
    const evidence = writtenFacts.evidence.filter(({ record }) => record !== "member-in");
    const lost = withoutPrimary({ ...writtenFacts, evidence });
    expect(lost.filter(({ id }) => id === "member-in").map(({ field }) => field)).toEqual(["status", "from"]);
  });

  it("is told a line a table and field, with the status of states", () => {
    const lines = notFound(writtenFacts);
    expect(new Set(lines.map((line) => line.split(":")[0])).size).toBe(lines.length);
    const moved = put("affiliations", "observer-mn", "from", "2030-01-01")(writtenFacts);
    expect(notFound(moved)[0]).toMatch(/^Statuses, first day: Mongolia, .*\(observer\)/);
  });

  it("stands in the README, line by line", () => {
    const text = readFileSync("README.md", "utf8").replace(/\s+/g, " ");
    const lines = notFound(writtenFacts);
    expect(lines.filter((line) => !text.includes(`- ${line}`))).toEqual([]);
    // Of these it says that none is missing.
    expect(lines.join("\n")).not.toMatch(/, (status|name|last day):/);
  });
});

describe("rows of one voice", () => {
  const named = {
    people: "people",
    places: "places",
    organisations: "organisations",
    deputySecretariesGeneral: "deputies",
    headsOfGovernmentMeetings: "meetings of the heads of government",
    foreignMinistersMeetings: "meetings of the foreign ministers",
    delegations: "delegations",
    chairmanships: "chairmanships",
    documents: "documents",
    treatyParticipations: "treaty participations",
    externalRelations: "ties outside",
    culturalCapitals: "capitals",
    figures: "figures",
    events: "events",
  } as const;
  const single = (table: keyof typeof tables): string =>
    `${ofOneVoice(writtenFacts, table).length} of ${citing(writtenFacts, table).length}`;

  it("are counted in the README, table by table", () => {
    const text = readFileSync("README.md", "utf8").replace(/\s+/g, " ");
    const counts = Object.entries(named).map(([table, name]) => `${name} ${single(table as "people")}`);
    expect(counts.filter((count) => !text.includes(count))).toEqual([]);
  });

  it("are in no other table but that of the identifiers", () => {
    const others = (Object.keys(tables) as (keyof typeof tables)[]).filter((table) => !Object.hasOwn(named, table));
    expect(others.filter((table) => ofOneVoice(writtenFacts, table).length > 0)).toEqual(["identifiers"]);
  });
});
