import { describe, expect, it } from "vitest";
import { chairmanships, headsOfGovernmentChairmanships, headsOfGovernmentMeetings, summits } from "../src/index.ts";

describe("chairmanships", () => {
  it("follow one another without a gap from 2002", () => {
    expect(chairmanships[0]?.from).toBe("2002-06-07");
    expect(chairmanships.slice(1).map(({ from }) => from)).toEqual(
      chairmanships.slice(0, -1).map(({ until }) => until),
    );
    expect(chairmanships.at(-1)?.until).toBeUndefined();
  });

  it("pass on the last day of each summit", () => {
    expect(chairmanships.map(({ from }) => from)).toEqual(summits.slice(1).map(({ lastDay }) => lastDay));
  });

  it("have ids that say state and year", () => {
    for (const { id, state, from } of chairmanships)
      expect(id).toBe(`chairmanship-${state.toLowerCase()}-${from.slice(0, 4)}`);
  });

  it("went to nobody twice in a row, and to India and Pakistan once", () => {
    const states = chairmanships.map(({ state }) => state);
    for (const [index, state] of states.entries()) expect(states[index + 1]).not.toBe(state);
    const times = (code: string): number => states.filter((state) => state === code).length;
    expect(["IN", "PK", "TJ", "KG", "UZ", "CN"].map(times)).toEqual([1, 1, 3, 4, 4, 4]);
  });
});

describe("chairmanships of the Council of Heads of Government", () => {
  it("pass on the last day of each of its meetings", () => {
    const days = headsOfGovernmentMeetings.map(({ lastDay }) => lastDay);
    for (const { from, until } of headsOfGovernmentChairmanships) {
      expect(until).toBe(days[days.indexOf(from as (typeof days)[number]) + 1]);
    }
    // Before, the term of India is all that was found.
    const from2022 = days.filter((day) => day >= "2022");
    expect(headsOfGovernmentChairmanships.map(({ from }) => from)).toEqual(["2019-11-02", ...from2022]);
  });

  it("end with a meeting in the state's own host", () => {
    for (const { state, until } of headsOfGovernmentChairmanships) {
      if (until === undefined) continue;
      expect(headsOfGovernmentMeetings.find(({ lastDay }) => lastDay === until)?.host).toBe(state);
    }
  });
});
