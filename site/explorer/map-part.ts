// The family on the map.

import { geoAzimuthalEqualArea, geoPath } from "d3-geo";
import { select } from "d3-selection";
import type { GeometryCollection } from "geojson";
import { isStateCode, type StateCode, states, statusOn } from "sco-data";
import { feature } from "topojson-client";
import type { View } from "./address.ts";
import { h, type Part } from "./dom.ts";
import type { SmallMap } from "./small-map.ts";
import { texts } from "./texts.ts";

const width = 720;
const height = 560;

/** Square units on the map below which a state is shown as a circle. */
const tiny = 30;

interface Drawn {
  readonly code: StateCode;
  readonly path: string;
  /** Where a state is too small: its centre. */
  readonly circle: readonly [number, number] | undefined;
}

function draw({ shapes, centres }: SmallMap): { readonly land: string; readonly family: readonly Drawn[] } {
  const family = feature(shapes, shapes.objects.states);
  const projection = geoAzimuthalEqualArea().rotate([-82, -38]);
  const inView: GeometryCollection = {
    type: "GeometryCollection",
    geometries: [
      { type: "MultiPoint", coordinates: Object.values(centres) },
      ...family.features.map(({ geometry }) => geometry),
    ],
  };
  projection.fitExtent(
    [
      [8, 8],
      [width - 8, height - 8],
    ],
    inView,
  );
  const path = geoPath(projection).digits(1);
  const shapeOf = new Map(family.features.map((shape) => [shape.properties.code, shape]));
  return {
    land: path(feature(shapes, shapes.objects.land)) ?? "",
    family: Object.entries(centres).flatMap(([code, centre]): Drawn[] => {
      const shape = shapeOf.get(code as StateCode);
      if (!isStateCode(code)) return [];
      const seen = shape !== undefined && path.area(shape) >= tiny;
      return [
        { code, path: (shape && path(shape)) ?? "", circle: seen ? undefined : (projection(centre) ?? undefined) },
      ];
    }),
  };
}

export function mapPart(): Part {
  const title = h("h2");
  const frame = h("div", { class: "sco-plot" });
  const neutral = h("figcaption", { class: "sco-note" });
  const element = h("figure", { class: "sco-map" }, title, frame, neutral);
  const svg = select(frame).append("svg").attr("role", "img").attr("viewBox", `0 0 ${width} ${height}`);
  let view: View | undefined;

  function paint(): void {
    if (view === undefined) return;
    const { day, language } = view;
    svg.attr("aria-label", texts[language].mapOf(day));
    svg.selectAll<SVGGElement, Drawn>("g").each(function ({ code }) {
      const status = statusOn(code, day);
      const name = states[code].name[language];
      select(this)
        .attr("class", `sco-land ${status === undefined ? "" : `sco-${status}`}`)
        .select("title")
        .text(status === undefined ? name : `${name}: ${texts[language].statuses[status]}`);
    });
  }

  async function load(): Promise<void> {
    const { map } = await import("virtual:map");
    const { land, family } = draw(map);
    svg.append("path").attr("class", "sco-land").attr("d", land);
    const group = svg
      .selectAll("g")
      .data(family)
      .join("g")
      .attr("data-state", ({ code }) => code);
    group.append("title");
    group.append("path").attr("d", ({ path }) => path);
    group
      .filter(({ circle }) => circle !== undefined)
      .raise()
      .append("circle")
      .attr("cx", ({ circle }) => circle?.[0] ?? 0)
      .attr("cy", ({ circle }) => circle?.[1] ?? 0)
      .attr("r", 5);
    paint();
  }
  void load();

  const show = (next: View): void => {
    view = next;
    title.textContent = texts[next.language].map;
    neutral.textContent = texts[next.language].neutral;
    paint();
  };
  return { element, show };
}
