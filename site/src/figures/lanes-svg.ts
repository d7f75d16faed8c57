import { coverage, type Language, type StateCode } from "sco-data";
import { spanIn } from "../../../prose/dates.ts";
import { terms } from "../../../prose/terms.ts";
import { words } from "../words/words.ts";
import { lanesIn, type StateLane } from "./lanes.ts";
import { edge, legend, years } from "./parts.ts";
import { barsOf, checked, type Scale, wide } from "./scale.ts";
import { colours, element, svgOf, text } from "./svg.ts";

const width = 760;
const lane = 22;

const at = (percent: number): number => Math.round(edge * 10 + (width - 2 * edge) * percent * 0.1) / 10;

function bars({ spans }: Pick<StateLane, "spans">, y: number, height: number, scale: Scale, language: Language) {
  return barsOf(spans, scale).map(({ left, width: share, status, span }) =>
    element(
      "rect",
      { x: at(left), y, width: Math.max(at(left + share) - at(left) - 1, 1), height, fill: colours[status] },
      element("title", {}, `${terms[language].status[status]}, ${spanIn(span, language)}`),
    ),
  );
}

/** The name within the first bar where before it there is no room. */
function label({ name, spans }: StateLane, y: number): string {
  const left = barsOf(spans, wide)[0]?.left ?? 0;
  const isWithin = left < 20;
  const x = at(left) + (isWithin ? 6 : -6);
  return text(name.text, {
    x,
    y: y + 14,
    "text-anchor": isWithin ? "start" : "end",
    fill: isWithin ? colours.page : colours.ink,
  });
}

/** The lanes of all states, in the order in which they came. */
export function lanesSvg(language: Language): string {
  const { figure, name } = words[language].front;
  const lanes = lanesIn(language);
  const top = 76;
  const foot = top + lanes.length * lane;
  return svgOf(
    {
      title: `${name}, ${coverage.from.slice(0, 4)}–${coverage.through.slice(0, 4)}`,
      description: lanes.map(({ name: { text: state }, history }) => `${state}: ${history}`).join(". "),
      width,
      height: foot + 84,
      drawn: [
        ...legend(language, 58),
        ...years(wide, at, top, foot),
        ...lanes.flatMap((row, index) => [
          ...bars(row, top + index * lane + 2, lane - 4, wide, language),
          label(row, top + index * lane + 2),
        ]),
        text(figure.ordered.arrival, { x: edge, y: foot + 48, "font-size": 12, fill: colours.soft }),
      ],
    },
    language,
  );
}

/** The lane of one state, from the founding on. */
export function laneSvg(code: StateCode, language: Language): string {
  const row = lanesIn(language).find((each) => each.code === code);
  if (row === undefined) throw new Error(`${code} never had a status`);
  const top = 48;
  const spans = row.spans.map((span) => `${terms[language].status[span.status]}, ${spanIn(span, language)}`);
  const foot = top + 32;
  return svgOf(
    {
      title: `${row.name.text} · ${words[language].front.name}`,
      description: `${row.name.text}: ${row.history}`,
      width,
      height: foot + 66 + 20 * spans.length,
      drawn: [
        ...years(checked, at, top, foot),
        element("rect", { x: edge, y: top, width: width - 2 * edge, height: 28, fill: colours.plate }),
        ...bars(row, top, 28, checked, language),
        ...row.spans.flatMap((span, index) => [
          element("rect", {
            x: edge,
            y: foot + 34 + 20 * index,
            width: 12,
            height: 12,
            rx: 2,
            fill: colours[span.status],
          }),
          text(spans[index] ?? "", { x: edge + 20, y: foot + 45 + 20 * index }),
        ]),
      ],
    },
    language,
  );
}
