import { describe, expect, it } from "vitest";
import { meetingsNamed, treatiesFound } from "../scripts/counted.ts";
import { writtenFacts } from "../scripts/dataset.ts";
import { delegationsKnownAt } from "../src/delegations.ts";
import { headsOfGovernmentMeetings, membershipCountOn, summits } from "../src/index.ts";
import { put } from "./support/edits.ts";

const meetings = meetingsNamed(writtenFacts);

describe("data:completeness", () => {
  it("counts every summit and meeting of the heads of government, and its members on its last day", () => {
    expect(meetings).toHaveLength(summits.length + headsOfGovernmentMeetings.length);
    for (const { id, lastDay } of [...summits, ...headsOfGovernmentMeetings]) {
      const counted = meetings.find((meeting) => meeting.id === id);
      expect(counted?.members, id).toBe(membershipCountOn(lastDay));
      expect(counted?.named === counted?.members, id).toBe(delegationsKnownAt(id) === "members");
    }
  });

  it("tells those of members from those of others, and misses who is left out", () => {
    const at = (data: typeof writtenFacts, id: string) => meetingsNamed(data).find((meeting) => meeting.id === id);
    const { named = 0, members, others = 0 } = at(writtenFacts, "summit-2017") ?? {};
    expect([named, members]).toEqual([8, 8]);
    expect(others).toBeGreaterThan(8);
    const without = put("delegations", "delegation-summit-2017-in", "")(writtenFacts);
    expect(at(without, "summit-2017")).toMatchObject({ named: 7, members: 8, others });
    const guest = put("delegations", "delegation-summit-2017-csto", "")(writtenFacts);
    expect(at(guest, "summit-2017")).toMatchObject({ named: 8, others: others - 1 });
  });

  it("counts the steps of each treaty, those with the others and those apart", () => {
    const treaties = treatiesFound(writtenFacts);
    expect(treaties.map(({ id }) => id).sort()).toEqual(
      writtenFacts.documents.flatMap(({ id, kind }) => (kind === "treaty" ? [id] : [])).sort(),
    );
    const total = (step: "consented" | "deposited" | "inForce"): number =>
      treaties.reduce((sum, treaty) => sum + treaty[step], 0);
    const apart = writtenFacts.treatyParticipations;
    expect(total("consented")).toBe(apart.filter(({ consent }) => consent !== undefined).length);
    expect(total("deposited")).toBe(apart.filter(({ depositedOn }) => depositedOn !== undefined).length);
    expect(total("inForce")).toBe(apart.filter(({ inForceOn }) => inForceOn !== undefined).length);
    expect(treaties.find(({ id }) => id === "charter-2002")?.signed).toBe(6);
  });
});
