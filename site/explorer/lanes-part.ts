// The family as lanes over time, grouped by when the states came, with the chosen day as a line across.

import { axisTop } from "d3-axis";
import { scaleUtc } from "d3-scale";
import { pointer, select } from "d3-selection";
import { type Affiliation, coverage, type IsoDay, type Status, states, statuses } from "sco-data";
import type { View } from "./address.ts";
import { dayOf, firstDay, lastDay, momentOf, within } from "./days.ts";
import { h, type Part } from "./dom.ts";
import { arrivals, type Bar, type Lane } from "./family.ts";
import type { Language } from "./language.ts";
import { texts } from "./texts.ts";

/** A status is told by height as well as by colour. */
const heights: Readonly<Record<Status, number>> = { member: 12, observer: 8, "dialogue-partner": 5, partner: 3 };

interface Place {
  readonly lane: Lane;
  readonly y: number;
}

interface Layout {
  readonly places: readonly Place[];
  readonly titles: readonly { readonly text: string; readonly y: number }[];
  readonly height: number;
}

const top = 26;
const nameLeft = 46;
const right = 16;

/** Where there is no room beside the lanes, the names stand above them. */
function layoutFor(narrow: boolean): Layout {
  const places: Place[] = [];
  const titles: Layout["titles"][number][] = [];
  let y = top;
  for (const { day, lanes } of arrivals) {
    titles.push({ text: day.slice(0, 4), y: y + 14 });
    y += narrow ? 18 : 0;
    for (const lane of lanes) {
      places.push({ lane, y: y + (narrow ? 20 : 10) });
      y += narrow ? 30 : 20;
    }
    y += 8;
  }
  return { places, titles, height: y };
}

const legend = (language: Language): HTMLElement =>
  h(
    "ul",
    { class: "sco-legend" },
    ...statuses.map((status) =>
      h("li", {}, h("i", { class: `sco-swatch sco-${status}` }), texts[language].statuses[status]),
    ),
  );

function barTitle({ state, status, from, until }: Affiliation, language: Language): string {
  const words = texts[language];
  const span = [words.from(from), ...(until === undefined ? [] : [words.until(until)])];
  return `${states[state].name[language]}: ${[words.statuses[status], ...span].join(", ")}`;
}

export function lanesPart(choose: (day: IsoDay) => void, signal: AbortSignal): Part {
  const title = h("h2");
  const hint = h("p", { class: "sco-note sco-screen" });
  const frame = h("div", { class: "sco-plot" });
  const key = h("div");
  const element = h("figure", { class: "sco-lanes" }, title, key, frame, hint);
  const svg = select(frame).append("svg").attr("role", "img");
  const x = scaleUtc().domain([momentOf(firstDay), momentOf(lastDay)]);
  let view: View | undefined;
  /** Zero until the page has laid it out. */
  let width = 0;

  function draw(language: Language): void {
    const narrow = width < 560;
    const { places, titles, height } = layoutFor(narrow);
    svg.attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
    svg.selectAll("*").remove();
    const later = svg.append("rect").attr("class", "sco-later");
    const axis = svg
      .append("g")
      .attr("class", "sco-axis")
      .attr("transform", `translate(0 ${top - 4})`);
    const group = svg.selectAll("g.sco-lane").data(places).join("g").attr("class", "sco-lane");
    const names = group
      .append("text")
      .attr("class", "sco-name")
      .attr("x", narrow ? 6 : nameLeft)
      .attr("y", ({ y }) => (narrow ? y - 9 : y + 4))
      .text(({ lane }) => lane.state.name[language]);
    const longest = Math.max(...names.nodes().map((name) => name.getComputedTextLength()));
    const left = narrow ? 6 : nameLeft + longest + 12;
    x.range([left, width - right]);
    const end = x(momentOf(coverage.through));
    later
      .attr("x", end)
      .attr("y", top)
      .attr("width", width - right - end)
      .attr("height", height - top);
    axis.call(
      axisTop(x)
        .ticks(Math.floor((width - left) / 70))
        .tickSize(top - 4 - height),
    );
    group
      .selectAll("rect")
      .data(({ lane, y }) => lane.bars.map((bar: Bar) => ({ ...bar, y })))
      .join("rect")
      .attr("class", ({ status }) => `sco-bar sco-${status}`)
      .attr("x", ({ from }) => x(momentOf(from)))
      .attr("width", ({ from, until }) => x(momentOf(until ?? lastDay)) - x(momentOf(from)))
      .attr("y", ({ status, y }) => y - heights[status] / 2)
      .attr("height", ({ status }) => heights[status])
      .append("title")
      .text(({ row }) => barTitle(row, language));
    svg
      .selectAll("text.sco-year")
      .data(titles)
      .join("text")
      .attr("class", "sco-year")
      .attr("x", narrow ? 6 : 4)
      .attr("y", ({ y }) => y)
      .text(({ text }) => text);
    svg
      .append("line")
      .attr("class", "sco-now")
      .attr("y1", top - 8)
      .attr("y2", height);
  }

  function mark(): void {
    if (view === undefined) return;
    svg.select(".sco-now").attr("transform", `translate(${x(momentOf(view.day))} 0)`);
    svg.attr("aria-label", texts[view.language].lanes(view.day, firstDay, lastDay));
  }

  function redraw(): void {
    if (view === undefined || width === 0) return;
    draw(view.language);
    mark();
  }

  const observer = new ResizeObserver(() => {
    width = Math.floor(frame.clientWidth);
    redraw();
  });
  observer.observe(frame);
  signal.addEventListener("abort", () => observer.disconnect());
  svg.on("click", (event: MouseEvent) => {
    const [place] = pointer(event, svg.node());
    const [first = 0, last = 0] = x.range();
    if (place >= first && place <= last) choose(within(dayOf(x.invert(place))));
  });

  const show = (next: View): void => {
    const renamed = view?.language !== next.language;
    view = next;
    mark();
    if (!renamed) return;
    const words = texts[next.language];
    title.textContent = words.family;
    hint.textContent = words.lanesHint;
    key.replaceChildren(legend(next.language));
    redraw();
  };
  return { element, show };
}
