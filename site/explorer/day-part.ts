// The day at a glance: how many states, and which, had which status.

import { coverage } from "sco-data";
import type { View } from "./address.ts";
import { copyable } from "./copy.ts";
import { h, type Part, refill, written } from "./dom.ts";
import { evidenceBox } from "./evidence-box.ts";
import { type Count, shownOn } from "./facts.ts";
import type { Language } from "./language.ts";
import { texts } from "./texts.ts";

const countTile = ({ status, count, states, call, rows }: Count, language: Language): HTMLElement =>
  h(
    "li",
    { class: "sco-count", "data-status": status },
    h("strong", {}, String(count)),
    h("span", {}, h("i", { class: `sco-swatch sco-${status}` }), texts[language].counts[status]),
    h("p", { class: "sco-note" }, ...written(states, language)),
    evidenceBox(rows, status, language),
    copyable(call, status, language),
  );

function noticeOf({ day, language }: View): string {
  const words = texts[language];
  if (day > coverage.through) return words.outside(coverage.through);
  return day === coverage.through ? words.lastChecked : "";
}

export function dayPart(): Part {
  const said = h("p", { class: "sco-hidden", role: "status" });
  const body = h("div");
  const element = h("section", { class: "sco-day" }, said, body);
  const show = (view: View): void => {
    const { day, language } = view;
    const words = texts[language];
    const { total, counts } = shownOn(day, language);
    const glance = counts.map(({ status, count }) => `${words.counts[status]} ${count}`).join(", ");
    said.textContent = `${day}. ${glance}. ${words.total} ${total}.`;
    const notice = noticeOf(view);
    refill(
      body,
      h("h2", {}, h("time", { datetime: day }, day)),
      h("p", { class: "sco-total" }, `${words.total}: `, h("strong", {}, String(total))),
      notice === "" ? "" : h("p", { class: "sco-notice" }, notice),
      h("ul", { class: "sco-counts" }, ...counts.map((count) => countTile(count, language))),
    );
  };
  return { element, show };
}
