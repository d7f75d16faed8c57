import { describe, expect, it } from "vitest";
import { isPositions, packPositions } from "../scripts/pack-positions.ts";
import { grounds } from "../src/evidence.ts";
import { positions } from "../src/positions.ts";
import * as steps from "../src/steps.ts";

const lists = [
  steps.disputesOf(),
  steps.delegationsOfEntity(),
  steps.delegationsOfMeeting(),
  ...grounds().map(({ sources }) => sources),
];

describe("lists of positions as one text", () => {
  it.each(lists.map((list) => [Object.keys(list)[0], list]))(
    "are the same again: those of %s and others",
    (_, list) => {
      expect(positions(packPositions(list))).toEqual(list);
    },
  );

  it("keep a key that begins another, one that stands alone, and one of many letters", () => {
    const long = "organisation-".repeat(4);
    const list = { member: [1], "member-cn": [], [`${long}a`]: [0, 977], [`${long}b`]: [2] };
    expect(packPositions(list)).toBe(`0member 1;6-cn;0${long}a 0 977;z${long.slice(35)}b 2`);
    expect(positions(packPositions(list))).toEqual(list);
  });

  it("refuse a key that the text would read as two", () => {
    expect(() => packPositions({ "zhang ming": [1] })).toThrow('a key with a blank or a semicolon: "zhang ming"');
  });
});

describe("isPositions()", () => {
  const many = (value: unknown) => Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`key-${at}`, value]));

  it("takes long records of lists of whole numbers, and nothing else", () => {
    expect(isPositions(many([1, 2]))).toBe(true);
    expect(isPositions(many([]))).toBe(true);
    expect(isPositions({ "summit-2001": [1, 2] })).toBe(false);
    expect(isPositions(Array(900).fill([1]))).toBe(false);
    for (const list of [[-1], [0.5], ["1"], "1", 1]) expect(isPositions(many(list))).toBe(false);
  });
});
