// Cuts Natural Earth down to what the explorer shows: the states of the family, and the land around them as one piece.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoCentroid, geoDistance } from "d3-geo";
import { type StateCode, states } from "sco-data";
import { feature, mergeArcs, quantize } from "topojson-client";
import { filter, filterAttachedWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";

const require = createRequire(import.meta.url);

type Place = [longitude: number, latitude: number];
type Shape = Polygon | MultiPolygon;
type Atlas = Topology<{ countries: GeometryCollection }>;
type Shapes = Topology<{ states: GeometryCollection<{ code: StateCode }>; land: MultiPolygon }>;

/** What a browser is given; the centres are for states too small to be seen. */
export interface SmallMap {
  readonly shapes: Shapes;
  readonly centres: Readonly<Record<StateCode, Place>>;
}

/** Square degrees below which a bend, or an island, is left out. */
const finest = 0.03;

/** Hong Kong and Macao are shapes of their own there. */
const alsoIn: { readonly [Code in StateCode]?: readonly string[] } = { CN: ["344", "446"] };

/** What lies further from the middle than this, in radians, is never in view. */
const middle: Place = [75, 38];
const furthest = 1.6;

const read = (): Atlas => JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"));

export function smallMap(): SmallMap {
  const atlas = read();
  const shapes = atlas.objects.countries.geometries as Shape[];
  const family = Object.values(states).map(({ code, numeric }) => ({
    code,
    own: shapes.filter(({ id }) => id === numeric || alsoIn[code]?.includes(String(id))),
  }));
  const centreOf = (...some: Shape[]): Place => geoCentroid(feature(atlas, mergeArcs(atlas, some)));
  const ofFamily = family.flatMap(({ own }) => own);
  const around = shapes.filter((shape) => !ofFamily.includes(shape) && geoDistance(centreOf(shape), middle) < furthest);
  const simple = simplify(presimplify(atlas), finest);
  const cut: Shapes = {
    ...simple,
    objects: {
      states: {
        type: "GeometryCollection",
        geometries: family.map(({ code, own }) => ({ ...mergeArcs(simple, own), properties: { code } })),
      },
      land: mergeArcs(simple, around),
    },
  };
  return {
    shapes: quantize(filter(cut, filterAttachedWeight(cut, finest)) as Shapes, 10_000),
    centres: Object.fromEntries(family.map(({ code, own }) => [code, centreOf(...own)])) as Record<StateCode, Place>,
  };
}
