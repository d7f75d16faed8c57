// The day at a glance: how many states, who heads, who chairs.

import { coverage } from "sco-data";
import type { View } from "./address.ts";
import { copyable } from "./copy.ts";
import { h, type Part, refill, written } from "./dom.ts";
import { evidenceBox } from "./evidence-box.ts";
import { type Count, type Fact, shownOn } from "./facts.ts";
import type { Language } from "./language.ts";
import { texts } from "./texts.ts";

const countTile = ({ status, count, call, rows }: Count, language: Language): HTMLElement =>
  h(
    "li",
    { class: "sco-count", "data-status": status },
    h("strong", {}, String(count)),
    h("span", {}, h("i", { class: `sco-swatch sco-${status}` }), texts[language].counts[status]),
    evidenceBox(rows, status, language),
    copyable(call, status, language),
  );

const factCard = ({ id, value, notes, call, rows }: Fact, language: Language): HTMLElement =>
  h(
    "li",
    { class: "sco-fact", "data-fact": id },
    h("h3", {}, texts[language].facts[id]),
    h("p", { class: "sco-value" }, ...(value.length === 0 ? [texts[language].none] : written(value, language))),
    ...notes.map((note) => h("p", { class: "sco-note" }, ...written(note, language))),
    evidenceBox(rows, id, language),
    copyable(call, id, language),
  );

export function dayPart(): Part {
  const said = h("p", { class: "sco-hidden", role: "status" });
  const body = h("div");
  const element = h("section", { class: "sco-day" }, said, body);
  const show = ({ day, language }: View): void => {
    const words = texts[language];
    const { covered, call, total, counts, facts } = shownOn(day, language);
    const glance = counts.map(({ status, count }) => `${words.counts[status]} ${count}`).join(", ");
    said.textContent = `${day}. ${glance}. ${words.total} ${total}.`;
    refill(
      body,
      h("h2", {}, h("time", { datetime: day }, day)),
      h("p", { class: "sco-total" }, `${words.total}: `, h("strong", {}, String(total))),
      covered || day < coverage.from ? "" : h("p", { class: "sco-notice" }, words.outside(coverage.through)),
      h("ul", { class: "sco-counts" }, ...counts.map((count) => countTile(count, language))),
      h(
        "ul",
        { class: "sco-facts" },
        ...facts.map((fact) => factCard(fact, language)),
        h("li", { class: "sco-fact" }, h("h3", {}, words.everything), copyable(call, "everything", language)),
      ),
    );
  };
  return { element, show };
}
