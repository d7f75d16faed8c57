// The slider over all days, with a mark at every change.

import { axisBottom } from "d3-axis";
import { scaleUtc } from "d3-scale";
import { select } from "d3-selection";
import { affiliations, earliest, type IsoDay } from "sco-data";
import type { View } from "./address.ts";
import { changeDays, dayOf, firstDay, lastDay, momentOf } from "./days.ts";
import { h, type Part } from "./dom.ts";
import { texts } from "./texts.ts";

const millisecondsPerDay = 86_400_000;
const start = momentOf(firstDay).getTime();
const placeOf = (day: IsoDay): number => (momentOf(day).getTime() - start) / millisecondsPerDay;
const dayAt = (place: number): IsoDay => dayOf(new Date(start + place * millisecondsPerDay));

/** Half the width of the thumb: so far from its ends the range begins and ends. */
const thumb = 9;
const height = 34;

/** The days on which the status of a state changes; their marks are longer. */
const statusDays: ReadonlySet<string> = new Set(affiliations.map((row) => earliest(row.from)));

export function slider(choose: (day: IsoDay) => void, signal: AbortSignal): Part {
  const input = h("input", { type: "range", min: "0", max: String(placeOf(lastDay)), step: "1" });
  const frame = h("div", { class: "sco-marks", "aria-hidden": "true" });
  const element = h("div", { class: "sco-slider" }, input, frame);
  const svg = select(frame).append("svg");
  const x = scaleUtc().domain([momentOf(firstDay), momentOf(lastDay)]);
  input.addEventListener("input", () => choose(dayAt(input.valueAsNumber)));

  function draw(): void {
    const width = Math.floor(frame.clientWidth);
    if (width === 0) return;
    x.range([thumb, width - thumb]);
    svg.attr("width", width).attr("height", height);
    svg.selectAll("*").remove();
    svg
      .selectAll("line")
      .data(changeDays)
      .join("line")
      .attr("class", (day) => (statusDays.has(day) ? "sco-mark sco-status-mark" : "sco-mark"))
      .attr("x1", (day) => x(momentOf(day)))
      .attr("x2", (day) => x(momentOf(day)))
      .attr("y2", (day) => (statusDays.has(day) ? 12 : 6));
    svg
      .append("g")
      .attr("class", "sco-axis")
      .attr("transform", "translate(0 10)")
      .call(
        axisBottom(x)
          .ticks(Math.floor(width / 70))
          .tickSize(5),
      );
  }

  const observer = new ResizeObserver(draw);
  observer.observe(frame);
  signal.addEventListener("abort", () => observer.disconnect());

  const show = ({ day, language }: View): void => {
    input.valueAsNumber = placeOf(day);
    input.setAttribute("aria-label", texts[language].slider);
    input.setAttribute("aria-valuetext", day);
  };
  return { element, show };
}
