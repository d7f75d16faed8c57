import { describe, expect, it } from "vitest";
import * as main from "../src/index.ts";
import { plusDays, sweep } from "./support/days.ts";

const { headsOfGovernmentMeetings, summits } = main;

const councils = {
  "shanghai-five": main.shanghaiFiveSummits,
  "council-of-heads-of-state": summits,
  "council-of-heads-of-government": headsOfGovernmentMeetings,
  "council-of-foreign-ministers": main.foreignMinistersMeetings,
};

describe("lastSummitOn() and nextSummitAfter()", () => {
  it("agree with a linear search on every day from 1996 to 2030, and leave no summit out", () => {
    for (const day of sweep) {
      const begun = summits.filter(({ firstDay }) => firstDay <= day);
      if (main.lastSummitOn(day) !== begun.at(-1)) expect.fail(day);
      if (main.nextSummitAfter(day) !== summits[begun.length]) expect.fail(day);
    }
  });

  it.each(summits)("turn on the first day of $id", (summit) => {
    expect(main.lastSummitOn(summit.firstDay)).toBe(summit);
    expect(main.lastSummitOn(plusDays(summit.firstDay, 1))).toBe(summit);
    expect(main.lastSummitOn(plusDays(summit.firstDay, -1))).not.toBe(summit);
    expect(main.nextSummitAfter(plusDays(summit.firstDay, -1))).toBe(summit);
    expect(main.nextSummitAfter(summit.firstDay)).not.toBe(summit);
  });
});

describe("summitIn()", () => {
  it("agrees with a linear search on every year from 1990 to 2040", () => {
    for (let year = 1990; year <= 2040; year++) {
      const inYear = (meeting: main.Meeting): boolean => meeting.firstDay.startsWith(`${year}-`);
      expect(main.summitIn(year)).toBe(summits.find(inYear));
    }
  });

  it("knows that no summit fell out from 2001 to 2026", () => {
    for (let year = 2001; year <= 2026; year++) expect(main.summitIn(year)?.ordinal).toBe(year - 2000);
  });
});

describe("meeting()", () => {
  it("gives every meeting of every council by its id, and refuses what is none", () => {
    for (const row of Object.values(councils).flat()) expect(main.meeting(row.id)).toBe(row);
    expect(() => main.meeting("secretariat-opening-2004")).toThrow(
      new RangeError('"secretariat-opening-2004" is not the id of a meeting (expected one such as "summit-2024")'),
    );
  });
});

describe.each(main.councils)("of %s", (council) => {
  const meetings = councils[council];

  it("meetingsIn() agrees with a linear search on every year from 1990 to 2040", () => {
    for (let year = 1990; year <= 2040; year++) {
      const found = main.meetingsIn(council, year);
      expect(found).toEqual(meetings.filter(({ firstDay }) => firstDay.startsWith(`${year}-`)));
      expect(main.meetingsIn(council, year)).toBe(found);
    }
  });

  it("lastMeetingOn() and nextMeetingAfter() agree with a linear search on every day from 1996 to 2030", () => {
    for (const day of sweep) {
      const begun = meetings.filter(({ firstDay }) => firstDay <= day);
      if (main.lastMeetingOn(council, day) !== begun.at(-1)) expect.fail(day);
      if (main.nextMeetingAfter(council, day) !== meetings[begun.length]) expect.fail(day);
    }
  });
});

describe("of the foreign ministers in a year with several meetings", () => {
  const council = "council-of-foreign-ministers";

  it.each([
    [2001, []],
    [2002, ["foreign-ministers-2002-01", "foreign-ministers-2002-04", "foreign-ministers-2002"]],
    [2003, ["foreign-ministers-2003-04", "foreign-ministers-2003"]],
    [2004, ["foreign-ministers-2004"]],
    [2017, ["foreign-ministers-2017", "foreign-ministers-2017-09"]],
    [2020, ["foreign-ministers-2020-05", "foreign-ministers-2020"]],
    [2026, []],
  ] as const)("meetingsIn() gives those of %i, oldest first", (year, ids) => {
    expect(main.meetingsIn(council, year).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ["2002-01-07", undefined, "foreign-ministers-2002-01", "foreign-ministers-2002-04"],
    ["2002-04-26", "foreign-ministers-2002-01", "foreign-ministers-2002-04", "foreign-ministers-2002"],
    ["2002-11-23", "foreign-ministers-2002-04", "foreign-ministers-2002", "foreign-ministers-2003-04"],
    ["2017-09-20", "foreign-ministers-2017", "foreign-ministers-2017-09", "foreign-ministers-2018"],
    ["2020-05-13", "foreign-ministers-2019", "foreign-ministers-2020-05", "foreign-ministers-2020"],
    ["2020-09-09", "foreign-ministers-2020-05", "foreign-ministers-2020", "foreign-ministers-2021"],
  ])("lastMeetingOn() and nextMeetingAfter() turn on %s", (day, before, on, next) => {
    const last = (one: string) => main.lastMeetingOn(council, one)?.id;
    expect([last(plusDays(day, -1)), last(day), last(plusDays(day, 1))]).toEqual([before, on, on]);
    const following = (one: string) => main.nextMeetingAfter(council, one)?.id;
    expect([following(plusDays(day, -1)), following(day)]).toEqual([on, next]);
  });

  it("lay once in a state without a status, where who presided was the host", () => {
    const states = new Set<string>(main.stateCodes);
    const abroad = Object.values(councils)
      .flat()
      .filter(({ place }) => !states.has(place.state));
    expect(abroad.map(({ id, host, chair }) => [id, host, chair?.state])).toEqual([
      ["foreign-ministers-2017-09", "CN", "CN"],
    ]);
  });
});

it("the heads of government did not meet in 2002, and no meeting of 2026 was found", () => {
  for (const year of [2002, 2026]) expect(main.meetingsIn("council-of-heads-of-government", year)).toEqual([]);
});

describe("meetings", () => {
  it.each(Object.entries(councils))(
    "of %s never overlap, and stand oldest first under their own council",
    (council, meetings) => {
      for (const [index, meeting] of meetings.entries()) {
        expect(meeting.council).toBe(council);
        expect(meeting.firstDay <= meeting.lastDay).toBe(true);
        const next = meetings[index + 1];
        if (next !== undefined) expect(meeting.lastDay < next.firstDay, meeting.id).toBe(true);
      }
    },
  );

  it.each([
    ["the Shanghai Five", main.shanghaiFiveSummits, 6],
    ["the heads of state", summits, 26],
    ["the heads of government", headsOfGovernmentMeetings, 24],
  ])("of %s are counted without gap or repeat", (_, meetings, count) => {
    expect(meetings.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });

  it("have ids that say council and year, and the month too where another of the year has that", () => {
    const names = {
      "shanghai-five": "shanghai-five",
      "council-of-heads-of-state": "summit",
      "council-of-heads-of-government": "heads-of-government",
      "council-of-foreign-ministers": "foreign-ministers",
    };
    const ids = new Set(Object.values(councils).flatMap((meetings) => meetings.map(({ id }) => id)));
    for (const { id, council, firstDay } of Object.values(councils).flat()) {
      const plain = `${names[council]}-${firstDay.slice(0, 4)}`;
      expect([plain, `${names[council]}-${firstDay.slice(0, 7)}`]).toContain(id);
      expect(ids, id).toContain(plain);
    }
  });

  it("are hosted by the state in the chair, but for Moscow in 2003, where Kazakhstan chaired", () => {
    const elsewhere = [...summits, ...headsOfGovernmentMeetings].filter(({ chair, host }) => chair?.state !== host);
    expect(elsewhere.map(({ id }) => id)).toEqual(["summit-2003"]);
  });

  it("of the heads of state were presided over by the state that chaired the day before", () => {
    for (const summit of summits.slice(2)) {
      expect(main.chairOn(plusDays(summit.lastDay, -1))?.state, summit.id).toBe(summit.chair?.state);
    }
  });
});
