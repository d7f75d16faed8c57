import { describe, expect, it } from "vitest";
import { show } from "../src/show.ts";

describe("show()", () => {
  it("keeps 40 characters whole, and cuts what is longer", () => {
    expect(show("x".repeat(40))).toBe(`"${"x".repeat(40)}"`);
    expect(show("x".repeat(41))).toBe(`"${"x".repeat(40)}…"`);
  });

  it("names an object by its kind and never asks it", () => {
    const shy = {
      toString: () => {
        throw new Error("asked");
      },
    };
    expect(show(shy)).toBe("[object Object]");
  });
});
