import { describe, expect, it } from "vitest";
import { delegations, delegationsAt } from "../src/delegations.ts";
import * as main from "../src/index.ts";

const meetings = [
  main.shanghaiFiveSummits,
  main.summits,
  main.headsOfGovernmentMeetings,
  main.foreignMinistersMeetings,
].flat();

describe("delegationsAt()", () => {
  it("agrees with a linear search for every meeting and event", () => {
    for (const { id } of [...meetings, ...main.events]) {
      expect(delegationsAt(id)).toEqual(delegations.filter(({ meeting }) => meeting === id));
    }
  });

  it("gives the same list each time, and none where nobody was found", () => {
    expect(delegationsAt("summit-2017")).toBe(delegationsAt("summit-2017"));
    expect(delegationsAt("shanghai-five-1997")).toEqual([]);
  });

  it("refuses what is no meeting", () => {
    expect(() => delegationsAt("charter-2002")).toThrow(
      new RangeError('"charter-2002" is not the id of a meeting (expected one such as "summit-2024")'),
    );
    expect(() => delegationsAt(2017 as never)).toThrow(TypeError);
  });
});

describe("delegations", () => {
  it("to the councils are those of members, one of each", () => {
    for (const { id, lastDay } of [...main.summits, ...main.headsOfGovernmentMeetings]) {
      const states = delegationsAt(id).map(({ state }) => state);
      for (const state of states) expect(main.statusOn(state, lastDay), `${id} ${state}`).toBe("member");
      expect(new Set(states).size).toBe(states.length);
    }
  });

  it("show Karimov as a guest of the Five, and Modi at the first summit of India as a member", () => {
    expect(delegationsAt("shanghai-five-2000").find(({ state }) => state === "UZ")).toMatchObject({
      person: { id: "islam-karimov" },
      role: "guest",
    });
    expect(delegationsAt("summit-2018").find(({ state }) => state === "IN")).toMatchObject({
      person: { name: { en: "Narendra Modi", ru: "Нарендра Моди" } },
      office: "Prime Minister",
    });
  });
});
