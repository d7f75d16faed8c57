import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Theme } from "./theme.ts";

const { document } = parseHTML("<html><body></body></html>");

/** What a picture shows, with words for those who do not see it. */
export interface Picture {
  readonly title: string;
  readonly description: string;
  readonly plot: Plot.PlotOptions;
}

/** Of an element, what is needed here: the project's own code knows no DOM. */
interface Drawn {
  readonly outerHTML: string;
  textContent: string;
  setAttribute(name: string, value: string): void;
  prepend(...elements: Drawn[]): void;
}

/** Narrow, and the words large: a phone shows it at half its size. */
const [width, fontSize] = [600, 14];

function element(name: string, text: string): Drawn {
  const made: Drawn = document.createElementNS("http://www.w3.org/2000/svg", name);
  made.textContent = text;
  return made;
}

/** Where a day lies on the axis, whatever the time zone. */
export const at = (day: string): Date => new Date(day);

/** Words that grid lines do not cross out. */
export const words = <Row>(rows: readonly Row[], { page }: Theme, options: Plot.TextOptions): Plot.Markish =>
  Plot.text(rows as Row[], { stroke: page, strokeWidth: 4, fill: "currentColor", ...options });

/** What the colours mean, above the picture: squares drawn as the bars are, `left` pixels from the edge. */
export const legend = (entries: readonly (Plot.DotOptions & { readonly label: string; readonly left: number })[]) =>
  entries.map(({ label, left, ...square }) => [
    Plot.dot([label], { symbol: "square", r: 7, frameAnchor: "top-left", dx: left + 6, dy: -42, ...square }),
    Plot.text([label], { frameAnchor: "top-left", lineAnchor: "middle", dx: left + 20, dy: -42 }),
  ]);

/** The years along the foot, each with a line up through the picture. */
export const years = ({ faint }: Theme): Plot.Markish[] => [
  Plot.gridX({ interval: "5 years", stroke: faint, strokeOpacity: 1 }),
  Plot.axisX({ interval: "5 years", tickFormat: "%Y", tickSize: 0, fontSize, label: null }),
];

/** What needs to be said of a picture, in lines below it. */
export const caption = (lines: readonly string[]): Plot.Markish =>
  Plot.text([lines.join("\n")], {
    frameAnchor: "bottom-left",
    lineAnchor: "top",
    lineHeight: 1.3,
    dy: 34,
    fontSize: fontSize - 1,
  });

/** A picture as the text of an SVG file, the same whenever and wherever it is drawn. */
export function svg({ title, description, plot }: Picture, { page, text }: Theme): string {
  const style = { background: page, color: text, fontSize: `${fontSize}px` };
  const drawn: Drawn = Plot.plot({ document, width, marginLeft: 16, marginRight: 16, ...plot, style });
  drawn.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  drawn.setAttribute("role", "img");
  drawn.prepend(element("title", title), element("desc", description));
  return `${drawn.outerHTML}\n`;
}
