import { describe, expect, it } from "vitest";
import { codeOf } from "../scripts/evaluate.ts";

const lines = (code: string): string[] => code.split("\n").filter((line) => !line.startsWith("import "));

describe("codeOf()", () => {
  it("freezes again what was frozen, and makes on demand what a function makes", () => {
    const code = codeOf({ one: Object.freeze({ a: [1] }), two: { b: undefined }, three: () => [1, 2] });
    expect(code).toContain('export const one = /* @__PURE__ */ deepFreeze({"a":[1]});');
    expect(code).toContain('export const two = {"b":undefined};');
    expect(code).toContain("export const three = /* @__PURE__ */ once(() => ([1,2]));");
  });

  it("refuses a function with parameters, which is no value", () => {
    expect(() => codeOf({ rule: (day: string) => day })).toThrow("a function with parameters is no value: rule");
  });

  it("writes what stands in several places once, and innermost first", () => {
    const name = Object.freeze({ en: "Shanghai" });
    const place = Object.freeze({ id: "shanghai", name });
    const rows = Object.freeze([{ place }, { place }, { name }]);
    expect(lines(codeOf({ rows }))).toEqual([
      'const shared_0 = /* @__PURE__ */ deepFreeze({"en":"Shanghai"});',
      'const shared_1 = /* @__PURE__ */ deepFreeze({"id":"shanghai","name":shared_0});',
      'export const rows = /* @__PURE__ */ deepFreeze([{"place":shared_1},{"place":shared_1},{"name":shared_0}]);',
    ]);
  });

  it("takes from the other module what that exports", () => {
    const summits = Object.freeze([{ id: "summit-2001" }]);
    const code = codeOf({ tables: { summit: summits } }, { summits, version: "1.0.0" });
    expect(code).toContain('import { summits as facts_summits } from "./facts.ts";');
    expect(code).toContain('export const tables = {"summit":facts_summits};');
  });
});
