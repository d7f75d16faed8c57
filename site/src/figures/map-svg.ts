import { coverage, type Language, type StateCode, statuses, statusOn } from "sco-data";
import { dated } from "../../../prose/cells.ts";
import { statePiece } from "../../../prose/sentences.ts";
import { terms } from "../../../prose/terms.ts";
import { words } from "../words/words.ts";
import { edge, legend } from "./parts.ts";
import { colours, element, svgOf, text } from "./svg.ts";
import { tileColumns, tileRows, tiles } from "./tiles.ts";

const [tileWidth, tileHeight, gap, top] = [108, 76, 4, 76];

/** A name in as many lines as it has words, where one would be too long. */
const linesOf = (name: string): readonly string[] => (name.length > 13 ? name.split(" ") : [name]);

function tile(code: StateCode, row: number, column: number, language: Language): readonly string[] {
  const x = edge + (column - 1) * (tileWidth + gap);
  const y = top + (row - 1) * (tileHeight + gap);
  const status = statusOn(code, coverage.through);
  const words = { x: x + tileWidth / 2, "text-anchor": "middle", fill: status ? colours.page : colours.ink };
  const name = statePiece(code, language).text;
  return [
    element(
      "rect",
      { x, y, width: tileWidth, height: tileHeight, rx: 4, fill: status ? colours[status] : colours.plate },
      element("title", {}, status ? `${name}: ${terms[language].status[status]}` : name),
    ),
    text(code, { ...words, y: y + 22, "font-weight": 700 }),
    ...linesOf(name).map((line, index) => text(line, { ...words, y: y + 38 + 14 * index, "font-size": 12 })),
  ];
}

/** The tile map on the last day that was checked. */
export function mapSvg(language: Language): string {
  const { front } = words[language];
  const held = statuses.filter((status) => tiles.some(({ code }) => statusOn(code, coverage.through) === status));
  const foot = top + tileRows * (tileHeight + gap);
  return svgOf(
    {
      title: `${front.name} · ${dated(coverage.through, language)}`,
      description: front.figure.mapAbout,
      width: 2 * edge + tileColumns * (tileWidth + gap) - gap,
      height: foot + 62,
      drawn: [
        ...legend(language, 58, held),
        ...tiles.flatMap(({ code, row, column }) => tile(code, row, column, language)),
        text(front.figure.mapAbout, { x: edge, y: foot + 22, "font-size": 12, fill: colours.soft }),
      ],
    },
    language,
  );
}
