import { describe, expect, it } from "vitest";
import * as main from "../src/index.ts";
import { padded } from "./support/naive.ts";

const { documents, summits } = main;

const meetings = [
  ...main.shanghaiFiveSummits,
  ...summits,
  ...main.headsOfGovernmentMeetings,
  ...main.foreignMinistersMeetings,
];

describe("documentsAdoptedAt()", () => {
  it("agrees with a linear search for every meeting", () => {
    for (const { id } of meetings) {
      expect(main.documentsAdoptedAt(id)).toEqual(documents.filter((document) => document.meeting === id));
    }
  });

  it("gives every summit its declaration", () => {
    for (const summit of summits) {
      const declarations = main.documentsAdoptedAt(summit.id).filter(({ kind }) => kind === "declaration");
      expect(
        declarations.map(({ id }) => id),
        summit.id,
      ).toContain(`declaration-${summit.id.slice(-4)}`);
    }
  });
});

it("document() gives every document by its id, and refuses what is none", () => {
  for (const row of documents) expect(main.document(row.id)).toBe(row);
  expect(() => main.document("summit-2017")).toThrow(
    new RangeError('"summit-2017" is not the id of a document (expected one such as "charter-2002")'),
  );
});

describe("documents", () => {
  it("name meetings that exist, and were signed within them", () => {
    for (const { id, meeting, signedOn } of documents) {
      if (meeting === undefined) continue;
      const found = meetings.find((row) => row.id === meeting);
      expect(found, id).toBeDefined();
      expect((found?.firstDay ?? "9") <= padded(signedOn) && padded(signedOn) <= (found?.lastDay ?? "0"), id).toBe(
        true,
      );
    }
  });

  it("that the heads of state adopted on the last day of a summit hang on it", () => {
    for (const { id, kind, meeting, signedOn } of documents) {
      const summit = summits.find(({ lastDay }) => lastDay === signedOn);
      if (summit !== undefined && kind !== "treaty") expect(meeting, id).toBe(summit.id);
    }
  });

  it("enter into force on or after the day of signature", () => {
    for (const { id, signedOn, inForceOn } of documents) {
      if (inForceOn !== undefined) expect(padded(signedOn) <= padded(inForceOn), id).toBe(true);
    }
  });

  it("stand by the day of signature", () => {
    const days = documents.map(({ signedOn }) => padded(signedOn));
    expect(days).toEqual([...days].sort());
  });

  it("of a state's way in have the date that its affiliation has", () => {
    for (const { state, status, memorandum } of main.affiliations) {
      if (memorandum === undefined) continue;
      const kind = status === "member" ? "obligations" : "partnership";
      expect(documents.find(({ id }) => id === `memorandum-of-${kind}-${state.toLowerCase()}`)?.signedOn).toBe(
        memorandum.signedOn,
      );
    }
  });
});
