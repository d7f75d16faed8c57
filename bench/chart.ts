import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { inWords } from "./machine.ts";
import { buildUnit, type Growth, mostNanoseconds, type Point } from "./points.ts";

const { document } = parseHTML("<html><body></body></html>");

interface Panel {
  readonly title: string;
  readonly value: (point: Point) => number;
  readonly marks?: (points: readonly Point[]) => readonly Plot.Markish[];
}

/** Of an element, what is needed here: the project's own code knows no DOM. */
interface Drawn {
  readonly outerHTML: string;
  setAttribute(name: string, value: string): void;
}

/** How slow a lookup may be. */
function limit(points: readonly Point[]): readonly Plot.Markish[] {
  const y = mostNanoseconds(points);
  return [
    Plot.ruleY([y], { stroke: "currentColor", strokeDasharray: "4 3" }),
    Plot.text(["goal: six times a lookup among ten"], { x: 10, y, dx: 6, dy: 9, textAnchor: "start" }),
  ];
}

const panels: readonly Panel[] = [
  { title: "One lookup, ns", value: ({ lookupNanoseconds }) => lookupNanoseconds, marks: limit },
  { title: "Building, ns / (n log₂ n)", value: buildUnit },
  { title: "Memory beside the rows, bytes per span", value: ({ bytesPerSpan }) => bytesPerSpan },
];

const [width, height] = [300, 260];
const colours = { timeline: "#1f8fb3", overlappingTimeline: "#d0601f" };
const names = { timeline: "timeline, one row a day", overlappingTimeline: "overlappingTimeline, three rows a day" };

const drawn = ({ title, value, marks }: Panel, points: readonly Point[]): Drawn =>
  Plot.plot({
    document,
    width,
    height,
    marginLeft: 44,
    marginBottom: 42,
    marginTop: 34,
    style: { background: "none", fontSize: "11px", overflow: "visible" },
    x: {
      type: "log",
      label: "spans in the table",
      tickFormat: "~s",
      ticks: [...new Set(points.map(({ spans }) => spans))],
    },
    y: { label: title, zero: true, nice: true, grid: true, labelArrow: "none", ticks: 5 },
    color: { domain: Object.keys(colours), range: Object.values(colours) },
    marks: [
      Plot.ruleY([0]),
      ...(marks?.(points) ?? []),
      Plot.lineY(points, { x: "spans", y: value, stroke: "make", strokeWidth: 2 }),
      Plot.dot(points, { x: "spans", y: value, fill: "make", r: 3 }),
    ],
  });

const legend = (["timeline", "overlappingTimeline"] as const)
  .map((make, index) => {
    const x = 50 + index * 190;
    return `<circle cx="${x}" cy="14" r="4" fill="${colours[make]}"/><text x="${x + 10}" y="18">${names[make]}</text>`;
  })
  .join("");

/** What was measured, as an SVG that is read on light and on dark. */
export function chart({ machine, points }: Growth): string {
  const parts = panels.map((panel, index) => {
    const svg = drawn(panel, points);
    svg.setAttribute("x", String(index * width));
    svg.setAttribute("y", "30");
    return svg.outerHTML;
  });
  const [wide, high] = [panels.length * width, height + 70];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img" aria-label="Cost of a lookup, of building and of memory, by number of spans">
<style>svg { color: #1f2328; font: 11px system-ui, sans-serif; } text { fill: currentColor; } @media (prefers-color-scheme: dark) { svg { color: #e6edf3; } }</style>
${legend}
${parts.join("\n")}
<text x="44" y="${high - 12}">Measured ${inWords(machine)}.</text>
</svg>
`;
}
