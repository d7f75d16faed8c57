import { expect, it } from "vitest";
import { documents } from "../src/index.ts";
import { participationsIn, treatyParticipations } from "../src/treaties.ts";

it("participationsIn() agrees with a linear search for every document", () => {
  for (const { id } of documents) {
    expect(participationsIn(id)).toEqual(treatyParticipations.filter(({ document }) => document === id));
  }
  expect(participationsIn("charter-2002")).toEqual([]);
});

it("participationsIn() refuses what is no document", () => {
  expect(() => participationsIn("summit-2017")).toThrow(
    new RangeError('"summit-2017" is not the id of a document (expected one such as "charter-2002")'),
  );
});

it("India and Pakistan joined the treaty of 2007 that six signed", () => {
  const treaty = documents.find(({ id }) => id === "treaty-of-good-neighbourliness-2007");
  expect(treaty).toMatchObject({ signatories: ["CN", "KG", "KZ", "RU", "TJ", "UZ"], signatoriesKnown: "all" });
  expect(participationsIn("treaty-of-good-neighbourliness-2007").map(({ state }) => state)).toEqual(["IN", "PK"]);
});
