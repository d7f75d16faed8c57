import { describe, expect, it } from "vitest";
import { painter, wantsColour } from "../../command/paint.ts";

describe("wantsColour()", () => {
  const pipe = {};
  const screen = { isTTY: true, hasColors: () => true };
  const dumb = { isTTY: true, hasColors: () => false };

  it("asks whether there is a screen that has colours", () => {
    expect(wantsColour({}, screen)).toBe(true);
    expect(wantsColour({}, dumb)).toBe(false);
    expect(wantsColour({}, pipe)).toBe(false);
    expect(wantsColour({}, { isTTY: true })).toBe(false);
  });

  it("is told by FORCE_COLOR, and before that by NO_COLOR unless it is empty", () => {
    for (const value of ["", "1", "true", "3"]) expect(wantsColour({ FORCE_COLOR: value }, pipe)).toBe(true);
    for (const value of ["0", "false"]) expect(wantsColour({ FORCE_COLOR: value }, screen)).toBe(false);
    expect(wantsColour({ NO_COLOR: "1" }, screen)).toBe(false);
    expect(wantsColour({ NO_COLOR: "1", FORCE_COLOR: "1" }, screen)).toBe(false);
    expect(wantsColour({ NO_COLOR: "" }, screen)).toBe(true);
  });
});

describe("painter()", () => {
  it("paints where it is wanted", () => {
    expect(painter(true)("bold", "Chair")).toBe("\u001b[1mChair\u001b[22m");
    expect(painter(false)("bold", "Chair")).toBe("Chair");
  });
});
