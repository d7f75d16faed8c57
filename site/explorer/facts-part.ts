// Who heads, who chairs, and what else held on the day.

import { copyable } from "./copy.ts";
import { h, type Part, refill, written } from "./dom.ts";
import { evidenceBox } from "./evidence-box.ts";
import { type Fact, shownOn } from "./facts.ts";
import type { Language } from "./language.ts";
import { texts } from "./texts.ts";

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

export function factsPart(): Part {
  const element = h("section");
  return {
    element,
    show: ({ day, language }) => {
      const words = texts[language];
      const { call, facts } = shownOn(day, language);
      refill(
        element,
        h("h2", {}, words.held),
        h(
          "ul",
          { class: "sco-facts" },
          ...facts.map((fact) => factCard(fact, language)),
          h("li", { class: "sco-fact" }, h("h3", {}, words.everything), copyable(call, "everything", language)),
        ),
      );
    },
  };
}
