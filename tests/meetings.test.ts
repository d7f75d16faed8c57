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

  it("have ids that say council and year", () => {
    const names = {
      "shanghai-five": "shanghai-five",
      "council-of-heads-of-state": "summit",
      "council-of-heads-of-government": "heads-of-government",
      "council-of-foreign-ministers": "foreign-ministers",
    };
    for (const { id, council, firstDay } of Object.values(councils).flat()) {
      expect(id).toBe(`${names[council]}-${firstDay.slice(0, 4)}`);
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
