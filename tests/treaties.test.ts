import { describe, expect, it } from "vitest";
import { documents, type StateCode, stateCodes } from "../src/index.ts";
import { participationOn, participationsIn, participationsOf, treatyParticipations } from "../src/treaties.ts";
import { plusDays } from "./support/days.ts";
import { padded } from "./support/naive.ts";

it("participationsIn() agrees with a linear search for every document", () => {
  for (const { id } of documents) {
    expect(participationsIn(id)).toEqual(treatyParticipations.filter(({ document }) => document === id));
  }
  expect(participationsIn("charter-2002").map(({ state }) => state)).toEqual(["BY", "CN", "KZ", "RU"]);
  expect(participationsIn("declaration-2002")).toEqual([]);
});

it("participationsIn() refuses what is no document", () => {
  expect(() => participationsIn("summit-2017")).toThrow(
    new RangeError('"summit-2017" is not the id of a document (expected one such as "charter-2002")'),
  );
});

it("India and Pakistan joined the treaty of 2007 that six signed", () => {
  const treaty = documents.find(({ id }) => id === "treaty-of-good-neighbourliness-2007");
  expect(treaty).toMatchObject({ signatories: ["CN", "KG", "KZ", "RU", "TJ", "UZ"], signatoriesKnown: "all" });
  const joined = participationsIn("treaty-of-good-neighbourliness-2007").filter(
    ({ consent }) => consent?.form === "accession",
  );
  expect(joined.map(({ state }) => state)).toEqual(["BY", "IN", "PK"]);
});

it("participationsOf() agrees with a linear search for every state", () => {
  for (const code of stateCodes) {
    expect(participationsOf(code)).toEqual(treatyParticipations.filter(({ state }) => state === code));
  }
  expect(() => participationsOf("TM" as never)).toThrow(RangeError);
});

describe("participationOn()", () => {
  /** The furthest step that a state had taken by a day, from the rows. */
  const expected = (id: string, code: StateCode, day: string): string => {
    const document = documents.find((row) => row.id === id);
    const row = treatyParticipations.find(({ document, state }) => document === id && state === code);
    const by = (date: string | undefined): boolean => date !== undefined && padded(date) <= day;
    if (by(row?.inForceOn)) return "in-force";
    if (by(row?.consent?.on ?? row?.consent?.attestedOn) || by(row?.depositedOn)) return "consented";
    return by(row?.signedOn) || (document?.signatories?.includes(code) && by(document.signedOn))
      ? "signed"
      : "not-found";
  };

  it("agrees with the rows for every document and state, around every day of a step", () => {
    for (const { id, signedOn } of documents) {
      const steps = treatyParticipations
        .filter(({ document }) => document === id)
        .flatMap(({ consent, depositedOn, inForceOn }) => [consent?.on, consent?.attestedOn, depositedOn, inForceOn])
        .flatMap((date) => (date === undefined ? [] : [padded(date)]));
      const days = [padded(signedOn), ...steps].flatMap((day) => [plusDays(day, -1), day, "2026-09-01"]);
      for (const code of stateCodes) {
        for (const day of days) {
          if (participationOn(id, code, day) !== expected(id, code, day)) expect.fail(`${id} ${code} ${day}`);
        }
      }
    }
  });

  it("counts an accession of which no day was found from the day on which it is attested", () => {
    const treaty = "treaty-of-good-neighbourliness-2007";
    expect(participationOn(treaty, "IN", "2017-09-24")).toBe("not-found");
    expect(participationOn(treaty, "IN", "2017-09-25")).toBe("consented");
    expect(participationOn(treaty, "TJ", "2017-09-25")).toBe("signed");
    expect(participationOn(treaty, "IR", "2026-09-01")).toBe("not-found");
  });

  it("gives each step from its own day: the signature, the law, the entry into force for the state", () => {
    const treaty = "treaty-of-good-neighbourliness-2007";
    const days = ["2007-08-15", "2007-08-16", "2009-02-10", "2009-02-11", "2012-10-30", "2012-10-31"];
    expect(days.map((day) => participationOn(treaty, "KZ", day))).toEqual([
      ...["not-found", "signed", "signed", "consented", "consented", "in-force"],
    ]);
    // In force in general, and of China no day was found.
    expect(participationOn(treaty, "CN", "2012-10-31")).toBe("consented");
  });

  it("says nothing of a treaty from the approval of its draft", () => {
    expect(participationOn("universal-centre-agreement-2025", "KZ", "2026-09-01")).toBe("not-found");
    expect(participationOn("budget-agreement-protocol-2024", "KZ", "2026-09-01")).toBe("not-found");
  });

  it("refuses a state, a document or a day that is none, also where nothing was found", () => {
    expect(() => participationOn("charter-2002", "TM" as never, "2024-01-01")).toThrow(/not the code of a state/);
    expect(() => participationOn("summit-2017", "KZ", "2024-01-01")).toThrow(/not the id of a document/);
    expect(() => participationOn("charter-2002", "IR", "2024-02-30")).toThrow(/not a calendar day/);
  });
});
