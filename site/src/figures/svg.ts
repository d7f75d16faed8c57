// Pictures as the text of SVG files that need no page around them.

import { coverage, type Language, version } from "sco-data";
import { dated } from "../../../prose/cells.ts";
import { tags } from "../kinds.ts";
import { words } from "../words/words.ts";

type Attributes = Readonly<Record<string, string | number>>;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** An element with the elements in it. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join("")}>${children.join("")}</${name}>`;
}

export const text = (content: string, attributes: Attributes): string => element("text", attributes, escaped(content));

/** As light pages show the statuses, on paper too. */
export const colours = {
  ink: "#1a1d21",
  soft: "#595f69",
  line: "#d9dce1",
  page: "#ffffff",
  plate: "#f4f5f7",
  member: "#1d4e89",
  observer: "#b4530a",
  "dialogue-partner": "#0d7a6c",
  partner: "#8a3f8f",
} as const;

const fonts =
  "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

export interface Picture {
  readonly title: string;
  /** For those who do not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly drawn: readonly string[];
}

/** Where the picture comes from, and until when it was checked. */
const captionIn = (language: Language): string =>
  `${words[language].asOf(dated(coverage.through, language))} sco-data ${version}, CC0 1.0.`;

export function svgOf({ title, description, width, height, drawn }: Picture, language: Language): string {
  const box = {
    xmlns: "http://www.w3.org/2000/svg",
    "xml:lang": tags[language],
    role: "img",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    "font-family": fonts,
    "font-size": 14,
    fill: colours.ink,
  };
  const parts = [
    element("title", {}, escaped(title)),
    element("desc", {}, escaped(description)),
    element("rect", { width: "100%", height: "100%", fill: colours.page }),
    text(title, { x: 16, y: 30, "font-size": 18, "font-weight": 700 }),
    ...drawn,
    text(captionIn(language), { x: 16, y: height - 14, "font-size": 12, fill: colours.soft }),
  ];
  return `${element("svg", box, ...parts)}\n`;
}
