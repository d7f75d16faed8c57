import { geoContains } from "d3-geo";
import { stateCodes } from "sco-data";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { smallMap } from "../explorer/small-map.ts";

const map = smallMap();
const shapes = feature(map.shapes, map.shapes.objects.states).features;
const shapeOf = (code: string) => shapes.find(({ properties }) => properties.code === code);

describe("the map", () => {
  it("has a centre for every state, and a shape for all but the smallest", () => {
    expect(Object.keys(map.centres).sort()).toEqual(stateCodes);
    const shapeless = stateCodes.filter((code) => shapeOf(code) === undefined);
    expect(shapeless).toEqual(["BH", "MV"]);
  });

  it("has the capitals where they lie", () => {
    const capitals: [string, [number, number]][] = [
      ["CN", [116.4, 39.9]],
      ["IN", [77.2, 28.6]],
      ["IR", [51.4, 35.7]],
      ["KZ", [71.4, 51.2]],
      ["KG", [74.6, 42.9]],
      ["RU", [37.6, 55.75]],
      ["TJ", [68.8, 38.56]],
      ["UZ", [69.24, 41.3]],
    ];
    const land = feature(map.shapes, map.shapes.objects.land);
    for (const [code, place] of capitals) {
      expect(shapes.filter((shape) => geoContains(shape, place)).map(({ properties }) => properties.code)).toEqual([
        code,
      ]);
      expect(geoContains(land, place)).toBe(false);
    }
    expect(map.centres.BH[0]).toBeCloseTo(50.5, 0);
    expect(map.centres.MV[1]).toBeLessThan(8);
  });
});
