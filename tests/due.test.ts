import { describe, expect, it } from "vitest";
import { writtenFacts } from "../scripts/dataset.ts";
import { cutAfter } from "../scripts/due/cut.ts";
import { daysLater, monthsLater } from "../scripts/due/days.ts";
import { markdownOf, reportOn } from "../scripts/due/report.ts";
import { dueOn } from "../scripts/due/rules.ts";
import { waiting } from "../scripts/due/waiting.ts";
import type { Written } from "../scripts/written.ts";
import { earliest } from "../src/dates.ts";
import type { IsoDate, IsoDay } from "../src/types.ts";

const day = (text: string): IsoDay => text as IsoDay;
const idsOn = (on: string, changes: Partial<Written> = {}): string[] =>
  dueOn({ ...writtenFacts, ...changes }, day(on)).map(({ id }) => id);

/** What the facts of a past day say is due on it; what is asked of sources and tables is about our own work, not about the past. */
const replayed = (on: IsoDay): readonly string[] =>
  dueOn(cutAfter(writtenFacts, on), on)
    .filter(({ id, table }) => table !== "sources" && !id.startsWith("tables "))
    .map(({ id }) => id);

describe("replay", () => {
  const eve = (date: IsoDate): IsoDay => daysLater(earliest(date), -1);

  it.each(["summits", "headsOfGovernmentMeetings"] as const)(
    "every meeting after the first was due before it began: %s",
    (table) => {
      const missed = writtenFacts[table].slice(1).filter(({ firstDay }) => !replayed(eve(firstDay)).includes(table));
      expect(missed.map(({ id }) => id)).toEqual([]);
    },
  );

  it("20 of 28 meetings of the foreign ministers were due; the others came within 270 days of the last", () => {
    const meetings = writtenFacts.foreignMinistersMeetings;
    const missed = meetings
      .slice(1)
      .filter(({ firstDay }) => !replayed(eve(firstDay)).includes("foreignMinistersMeetings"));
    expect(meetings).toHaveLength(29);
    expect(missed.map(({ id }) => id)).toEqual([
      "foreign-ministers-2002-04",
      "foreign-ministers-2002",
      "foreign-ministers-2003-04",
      "foreign-ministers-2003",
      "foreign-ministers-2004",
      "foreign-ministers-2017-09",
      "foreign-ministers-2018",
      "foreign-ministers-2020",
    ]);
  });

  it.each(["chairmanships", "headsOfGovernmentChairmanships", "secretariesGeneral", "ratsDirectors"] as const)(
    "every change was due before it came: %s",
    (table) => {
      const rows = writtenFacts[table];
      const missed = rows
        .slice(1)
        .filter(({ from }, before) => !replayed(eve(from)).includes(`${table} ${rows[before]?.id}`));
      expect(missed.map(({ id }) => id)).toEqual([]);
    },
  );

  it("of every fifth day the median has one item, nine days of ten at most four, and no day more than eight", () => {
    const counts: number[] = [];
    for (let on = day("2001-06-15"); on <= "2026-09-01"; on = daysLater(on, 5)) counts.push(replayed(on).length);
    counts.sort((one, other) => one - other);
    const share = (part: number) => counts[Math.floor(part * (counts.length - 1))];
    expect([share(0.5), share(0.9), share(1)]).toEqual([1, 4, 8]);
  });
});

describe("what is due", () => {
  it("on 2026-12-01 is at least the heads of government, the foreign ministers and the theme of 2026", () => {
    const due = dueOn(writtenFacts, day("2026-12-01"));
    expect(due.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["headsOfGovernmentMeetings", "foreignMinistersMeetings", "thematicYears 2026"]),
    );
    expect(due.find(({ id }) => id === "headsOfGovernmentMeetings")).toMatchObject({
      table: "headsOfGovernmentMeetings",
      since: "2026-08-15",
      what: expect.stringContaining("378 days ago"),
    });
  });

  it("begins on the day of its limit, and not on the one before", () => {
    for (const [id, first] of [
      ["summits", "2027-05-29"],
      ["chairmanships chairmanship-pk-2026", "2027-05-29"],
      ["secretariesGeneral secretary-general-nurlan-yermekbayev", "2027-10-03"],
      ["ratsDirectors rats-director-ularbek-sharsheyev", "2027-10-03"],
      ["deputySecretariesGeneral deputy-secretary-general-oleg-kopylov", "2027-04-10"],
      ["events planned-heads-of-government-2026", "2026-11-01"],
      ["thematicYears 2027", "2027-01-01"],
      ["tables 2026-11-30", "2027-02-28"],
    ] as const) {
      expect(idsOn(first)).toContain(id);
      expect(idsOn(daysLater(first, -1))).not.toContain(id);
    }
  });

  it("ends when the row is there", () => {
    const [theme] = writtenFacts.thematicYears;
    const [chair] = writtenFacts.chairmanships;
    if (theme === undefined || chair === undefined) throw new Error("no rows");
    const next = { ...chair, id: "chairmanship-kz-2027", from: day("2027-07-01") };
    expect(
      idsOn("2026-12-01", { thematicYears: [...writtenFacts.thematicYears, { ...theme, year: 2026 }] }),
    ).not.toContain("thematicYears 2026");
    expect(idsOn("2027-08-01")).toContain("chairmanships chairmanship-pk-2026");
    expect(idsOn("2027-08-01", { chairmanships: [...writtenFacts.chairmanships, next] })).not.toContain(
      "chairmanships chairmanship-pk-2026",
    );
    expect(idsOn("2027-08-01", { chairmanships: [...writtenFacts.chairmanships, next] })).toContain(
      "culturalCapitals chairmanship-kz-2027",
    );
    expect(idsOn("2026-12-01", { events: [] })).not.toContain("events planned-heads-of-government-2026");
  });

  it("does not ask for ever after a deputy", () => {
    const logvinov = "deputySecretariesGeneral deputy-secretary-general-grigory-logvinov";
    expect(idsOn("2026-12-11")).toContain(logvinov);
    expect(idsOn("2026-12-12")).not.toContain(logvinov);
  });

  it("counts the sources that were not read for two years", () => {
    const [first] = dueOn(writtenFacts, day("2028-11-22")).filter(({ id }) => id === "sources");
    const read = Object.values(writtenFacts.sources).filter(({ readOn }) => readOn <= "2026-11-22").length;
    expect(first?.what).toContain(`${read} of ${Object.keys(writtenFacts.sources).length} sources`);
    expect(idsOn("2028-11-21")).not.toContain("sources");
  });
});

describe("waiting", () => {
  const wait = { item: "headsOfGovernmentMeetings", until: "2027-02-01", reason: "Two reports name February." };

  it("puts an item off until its day, with the reason", () => {
    const before = reportOn(writtenFacts, day("2027-01-31"), [wait]);
    expect(before.due.map(({ id }) => id)).not.toContain(wait.item);
    expect(before.waiting).toMatchObject([{ id: wait.item, until: wait.until, reason: wait.reason }]);
    expect(markdownOf(before)).toContain("Until 2027-02-01: Two reports name February.");
    const on = reportOn(writtenFacts, day("2027-02-01"), [wait]);
    expect(on.due.map(({ id }) => id)).toContain(wait.item);
    expect(on.waiting).toEqual([]);
  });

  it("refuses a wait of what is not due, and one until no day", () => {
    expect(() => reportOn(writtenFacts, day("2027-01-01"), [{ ...wait, item: "summits" }])).toThrow(
      'scripts/due/waiting.ts: "summits" is not due on 2027-01-01; take it out, or mend its name',
    );
    expect(() => reportOn(writtenFacts, day("2027-01-01"), [{ ...wait, until: "2027-02-30" }])).toThrow(RangeError);
  });

  it("the list of the project is of this form", () => {
    for (const { item, until, reason } of waiting)
      expect([item, until, reason].every((text) => text.length > 5)).toBe(true);
  });

  it("says when nothing is due", () => {
    expect(markdownOf({ on: day("2026-12-01"), due: [], waiting: [] })).toBe("Due on 2026-12-01: nothing\n");
  });
});

it("monthsLater() goes on to the next month where a month has no such day", () => {
  expect(monthsLater(day("2024-08-31"), 18)).toBe("2026-03-03");
  expect(monthsLater(day("2025-06-12"), 18)).toBe("2026-12-12");
});
