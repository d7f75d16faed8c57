import { describe, expect, it } from "vitest";
import { delegations, delegationsAt, delegationsKnownAt, delegationsOf } from "../src/delegations.ts";
import * as main from "../src/index.ts";
import { people } from "../src/people.ts";

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

describe("delegationsKnownAt()", () => {
  const theFive = ["CN", "KG", "KZ", "RU", "TJ"];

  it("agrees with a search for each member of the day on which a meeting ended", () => {
    for (const { id, lastDay } of meetings) {
      const members = main.membersOn(lastDay).map(({ code }) => code as string);
      const came = delegations.filter(({ meeting }) => meeting === id).map(({ state }) => state);
      const wanted = members.length === 0 ? theFive : members;
      const known = wanted.every((code) => came.some((state) => state === code)) ? "members" : "some";
      expect(delegationsKnownAt(id), id).toBe(came.length === 0 ? "none" : known);
    }
  });

  it("tells a meeting of which nobody is known from one of which some are", () => {
    expect(delegationsKnownAt("shanghai-five-1997")).toBe("none");
    expect(delegationsKnownAt("summit-2003")).toBe("some");
    expect(delegationsKnownAt("summit-2024")).toBe("members");
    expect(delegationsKnownAt("secretariat-opening-2004")).not.toBe("none");
    expect(() => delegationsKnownAt("charter-2002")).toThrow(RangeError);
  });
});

describe("delegationsOf()", () => {
  it("agrees with a linear search for every person, state, organisation and body", () => {
    for (const { id } of people)
      expect(delegationsOf(id)).toEqual(delegations.filter(({ person }) => person.id === id));
    for (const code of [...main.stateCodes, ...main.otherStateCodes]) {
      expect(delegationsOf(code)).toEqual(delegations.filter(({ state }) => state === code));
    }
    for (const { id } of main.organisations) {
      expect(delegationsOf(id)).toEqual(delegations.filter(({ organisation }) => organisation?.id === id));
    }
    for (const { id } of main.bodies) {
      expect(delegationsOf(id)).toEqual(delegations.filter(({ body }) => body === id));
    }
    expect(delegationsOf("secretariat").length).toBeGreaterThan(30);
  });

  it("knows who represented India, and refuses who is nobody", () => {
    expect(new Set(delegationsOf("IN").map(({ person }) => person.name.en))).toContain("Narendra Modi");
    expect(() => delegationsOf("summit-2024")).toThrow(
      /^"summit-2024" is not the id of a person, a state, an organisation or a body/,
    );
  });
});

describe("delegations", () => {
  it("have the role of the last day, and one of each state and body", () => {
    for (const { id, lastDay } of [...main.summits, ...main.headsOfGovernmentMeetings]) {
      const rows = delegationsAt(id);
      for (const { state, body, role } of rows) {
        const status = main.isStateCode(state) ? main.statusOn(state, lastDay) : undefined;
        expect(role, `${id} ${state ?? body}`).toBe(body === undefined ? (status ?? "guest") : "body");
      }
      const senders = rows.flatMap(({ state, body }) => state ?? body ?? []);
      expect(new Set(senders).size, id).toBe(senders.length);
    }
  });

  it("are each for one state, organisation or body", () => {
    for (const { id, state, organisation, body } of delegations) {
      expect(
        [state, organisation, body].filter((one) => one !== undefined),
        id,
      ).toHaveLength(1);
    }
    const bodies = delegations.flatMap(({ body }) => body ?? []);
    expect(new Set(bodies)).toEqual(new Set(["secretariat", "rats", "business-council", "interbank-consortium"]));
  });

  it("name who sat there, in the office in which the person came", () => {
    expect(delegationsAt("summit-2010").find(({ state }) => state === "KG")?.office).toBe(
      "Acting Minister of Foreign Affairs",
    );
    expect(delegationsAt("heads-of-government-2016").find(({ state }) => state === "MN")?.office).toBe(
      "Ambassador to Kyrgyzstan",
    );
    // A member since that day, though the press release still lists it among the observers.
    expect(delegationsAt("summit-2017").find(({ state }) => state === "PK")?.role).toBe("member");
    // Its Secretary-General was only announced.
    expect(delegationsAt("summit-2025").some(({ organisation }) => organisation?.id === "asean")).toBe(false);
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
