import { describe, expect, it } from "vitest";
import { isStateCode, stateCodes } from "../src/index.ts";
import { badStates } from "./support/bad-values.ts";

describe("isStateCode()", () => {
  it("knows the 27 states and nothing else", () => {
    expect(stateCodes).toHaveLength(27);
    expect(stateCodes.every(isStateCode)).toBe(true);
    for (const [value] of badStates) expect(isStateCode(value)).toBe(false);
  });
});
