import { describe, expect, it } from "vitest";
import {
  type AffiliationCounts,
  affiliationCountsOn,
  affiliations,
  affiliationsOf,
  isMemberOn,
  membershipCount,
  membershipCountOn,
  membersOn,
  stateCodes,
  states,
  statesOn,
  statuses,
  statusOn,
} from "../src/index.ts";
import { plusDays, sweep } from "./support/days.ts";
import { boundaries, holding, padded } from "./support/naive.ts";

const of = (state: string) => affiliations.filter((row) => row.state === state);

/** Counts of one day: members, observers, dialogue partners, partners. */
const counts = (day: string): number[] => {
  const { total, ...byStatus } = affiliationCountsOn(day);
  expect(statuses.reduce((sum, status) => sum + byStatus[status], 0)).toBe(total);
  return statuses.map((status) => byStatus[status]);
};

describe("around every boundary", () => {
  it.each(affiliations.map((row) => [row.id, row] as const))("%s holds from its first day until its last", (_, row) => {
    const { state, status, from, until } = row;
    expect(statusOn(state, from)).toBe(status);
    expect(statusOn(state, plusDays(from, 1))).toBe(status);
    expect(statusOn(state, plusDays(from, -1))).toBe(of(state).find((earlier) => earlier.until === from)?.status);
    expect(isMemberOn(state, from)).toBe(status === "member");
    expect(isMemberOn(state, plusDays(from, -1))).toBe(false);
    expect(statesOn(status, from)).toContain(states[state]);
    expect(statesOn(status, plusDays(from, -1))).not.toContain(states[state]);
    expect(isMemberOn(state, plusDays(from, 1))).toBe(status === "member");
    expect(statesOn(status, plusDays(from, 1))).toContain(states[state]);
    if (until === undefined) return;
    expect(statusOn(state, plusDays(until, 1))).toBe(statusOn(state, until));
    expect(statesOn(status, plusDays(until, 1))).not.toContain(states[state]);
    expect(statusOn(state, plusDays(until, -1))).toBe(status);
    expect(statusOn(state, until)).toBe(of(state).find((later) => later.from === until)?.status);
    expect(statesOn(status, plusDays(until, -1))).toContain(states[state]);
    expect(statesOn(status, until)).not.toContain(states[state]);
  });

  it.each([
    ["2001-06-15", [0, 0, 0, 0], [6, 0, 0, 0]],
    ["2004-06-17", [6, 0, 0, 0], [6, 1, 0, 0]],
    ["2005-07-05", [6, 1, 0, 0], [6, 4, 0, 0]],
    ["2009-06-16", [6, 4, 0, 0], [6, 4, 2, 0]],
    ["2012-06-07", [6, 4, 2, 0], [6, 5, 3, 0]],
    ["2015-07-10", [6, 5, 3, 0], [6, 6, 6, 0]],
    ["2017-06-09", [6, 6, 6, 0], [8, 4, 6, 0]],
    ["2021-09-17", [8, 4, 6, 0], [8, 4, 9, 0]],
    ["2022-09-16", [8, 4, 9, 0], [8, 4, 14, 0]],
    ["2023-07-04", [8, 4, 14, 0], [9, 3, 14, 0]],
    ["2024-07-04", [9, 3, 14, 0], [10, 2, 14, 0]],
    ["2025-09-01", [10, 2, 14, 0], [10, 0, 0, 17]],
  ])("the counts change on %s from %j to %j", (day, before, after) => {
    expect(counts(plusDays(day, -1))).toEqual(before);
    expect(counts(day)).toEqual(after);
    expect(counts(plusDays(day, 1))).toEqual(after);
    expect(membershipCountOn(plusDays(day, -1))).toBe(before[0]);
    expect(membershipCountOn(day)).toBe(after[0]);
    expect(membershipCountOn(plusDays(day, 1))).toBe(after[0]);
    expect(membersOn(day)).toHaveLength(after[0] ?? 0);
    expect(membersOn(plusDays(day, -1))).toHaveLength(before[0] ?? 0);
    expect(membersOn(plusDays(day, 1))).toHaveLength(after[0] ?? 0);
  });

  it("there is no other boundary", () => {
    expect(new Set(boundaries(affiliations)).size).toBe(12);
  });
});

describe("on every day from 1996 to 2030", () => {
  it("every query agrees with a linear search", () => {
    for (const day of sweep) {
      const held = holding(affiliations, day);
      for (const state of stateCodes) {
        const status = held.find((row) => row.state === state)?.status;
        if (statusOn(state, day) !== status) expect.fail(`statusOn("${state}", "${day}")`);
        if (isMemberOn(state, day) !== (status === "member")) expect.fail(`isMemberOn("${state}", "${day}")`);
      }
      const expected: Record<string, number> = { total: held.length };
      for (const status of statuses) {
        const codes = held.filter((row) => row.status === status).map((row) => row.state);
        expected[status] = codes.length;
        const found = statesOn(status, day).map((state) => state.code);
        if (found.join() !== codes.join()) expect.fail(`statesOn("${status}", "${day}"): ${found} but ${codes}`);
      }
      const found: AffiliationCounts = affiliationCountsOn(day);
      for (const key of [...statuses, "total"] as const) {
        if (found[key] !== expected[key]) expect.fail(`affiliationCountsOn("${day}").${key}`);
      }
      if (membershipCountOn(day) !== expected["member"]) expect.fail(`membershipCountOn("${day}")`);
      if (membersOn(day) !== statesOn("member", day)) expect.fail(`membersOn("${day}")`);
    }
  });

  it("a year is counted on its last day", () => {
    for (let year = 1996; year <= 2030; year++) expect(membershipCount(year)).toBe(membershipCountOn(`${year}-12-31`));
    expect([2000, 2001, 2016, 2017, 2022, 2023, 2024, 2030].map(membershipCount)).toEqual([0, 6, 6, 8, 8, 9, 10, 10]);
  });
});

describe("by instrument", () => {
  const byInstrument = { by: "instrument" } as const;

  /** The status that the last instrument before the end of the day gave. */
  const naive = (state: string, day: string): string | undefined =>
    of(state)
      .flatMap(({ status, from, memorandum }) => {
        if (status === "partner") return [];
        const date = status === "dialogue-partner" ? memorandum?.signedOn : from;
        return date === undefined ? [] : [{ status, date: padded(date) }];
      })
      .filter(({ date }) => date <= day)
      .at(-1)?.status;

  it("agrees with a linear search on every day from 1996 to 2030", () => {
    for (const day of sweep) {
      const held = stateCodes.map((code) => [code, naive(code, day)] as const);
      for (const [code, status] of held)
        if (statusOn(code, day, byInstrument) !== status) expect.fail(`${code} on ${day}`);
      for (const status of statuses) {
        const found = statesOn(status, day, byInstrument)
          .map(({ code }) => code)
          .sort();
        const expected = held.filter((pair) => pair[1] === status).map(([code]) => code);
        if (found.join() !== expected.join()) expect.fail(`${status} on ${day}`);
      }
    }
  });

  it("changes on the day of the memorandum, and knows no SCO partner", () => {
    expect(statusOn("TR", "2013-04-25", byInstrument)).toBeUndefined();
    expect(statusOn("TR", "2013-04-26", byInstrument)).toBe("dialogue-partner");
    expect(statusOn("TR", "2025-09-01", byInstrument)).toBe("dialogue-partner");
    expect(statusOn("MN", "2026-01-01", byInstrument)).toBe("observer");
    expect(statusOn("LA", "2026-01-01", byInstrument)).toBeUndefined();
    expect(statusOn("BY", "2015-07-10", byInstrument)).toBe("observer");
    expect(statusOn("IN", "2017-06-09", byInstrument)).toBe("member");
    expect(statesOn("partner", "2026-01-01", byInstrument)).toEqual([]);
    expect(statusOn("TR", "2013-04-25", {})).toBe("dialogue-partner");
    expect(statusOn("TR", "2013-04-25", { by: "decision" })).toBe("dialogue-partner");
  });

  it("gives the numbers that one agency stated on 2021-09-17", () => {
    const counts = statuses.map((status) => statesOn(status, "2021-09-17", byInstrument).length);
    expect(counts).toEqual([8, 4, 6, 0]);
  });
});

// What sources of their own stated on a day.
it.each([
  ["2006-06-15", { member: 6, observer: 4, "dialogue-partner": 0, total: 10 }],
  ["2016-03-18", { member: 6, observer: 6, "dialogue-partner": 6, total: 18 }],
  ["2016-04-16", { member: 6, observer: 6, "dialogue-partner": 6, total: 18 }],
  ["2017-06-09", { member: 8, observer: 4, "dialogue-partner": 6, total: 18 }],
  ["2023-05-10", { member: 8, observer: 4, "dialogue-partner": 14, total: 26 }],
  ["2023-07-04", { member: 9, observer: 3, "dialogue-partner": 14, total: 26 }],
  ["2023-12-14", { total: 26 }],
  ["2024-07-04", { member: 10, total: 26 }],
  ["2025-02-21", { member: 10, observer: 2, "dialogue-partner": 14, total: 26 }],
  ["2025-09-01", { member: 10, partner: 17, total: 27 }],
  ["2026-02-02", { member: 10, partner: 17, total: 27 }],
  ["2026-09-03", { total: 27 }],
])("affiliationCountsOn() gives the numbers that were stated on %s", (day, stated) => {
  expect(affiliationCountsOn(day)).toMatchObject(stated);
});

it("tells the path of a state", () => {
  expect(
    ["2009-06-15", "2009-06-16", "2015-07-10", "2024-07-03", "2024-07-04"].map((day) => statusOn("BY", day)),
  ).toEqual([undefined, "dialogue-partner", "observer", "observer", "member"]);
  expect(["2025-08-31", "2025-09-01"].map((day) => statusOn("LA", day))).toEqual([undefined, "partner"]);
  expect(["2025-08-31", "2025-09-01"].map((day) => statusOn("MN", day))).toEqual(["observer", "partner"]);
});

describe("affiliationsOf()", () => {
  it.each(stateCodes)("gives every status of %s, oldest first", (code) => {
    expect(affiliationsOf(code)).toEqual(of(code));
    expect(affiliationsOf(code)).toBe(affiliationsOf(code));
  });

  it("refuses a state that never had one", () => {
    expect(() => affiliationsOf("TM" as never)).toThrow(/^"TM" is not the code of a state that ever had a status/);
  });
});
