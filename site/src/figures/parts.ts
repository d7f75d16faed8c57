// What several pictures have: what the colours mean, and the years along an axis.

import { type Language, type Status, statuses } from "sco-data";
import { terms } from "../../../prose/terms.ts";
import { type Scale, ticksOf } from "./scale.ts";
import { colours, element, text } from "./svg.ts";

/** The edge of a picture to the left and to the right. */
export const edge = 16;

/** The colours of some statuses, in columns as wide as the longest word. */
export const legend = (language: Language, y: number, shown: readonly Status[] = statuses): readonly string[] =>
  shown.flatMap((status, index) => {
    const x = edge + index * 182;
    return [
      element("rect", { x, y: y - 12, width: 14, height: 14, rx: 2, fill: colours[status] }),
      text(terms[language].status[status], { x: x + 20, y }),
    ];
  });

/** The years below a picture, each with a line up through it. */
export const years = (scale: Scale, at: (percent: number) => number, top: number, foot: number): readonly string[] =>
  ticksOf(scale).flatMap(({ year, left }) => [
    element("line", { x1: at(left), x2: at(left), y1: top, y2: foot, stroke: colours.line }),
    text(String(year), { x: at(left), y: foot + 18, "text-anchor": "middle", "font-size": 13, fill: colours.soft }),
  ]);
