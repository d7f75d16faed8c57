// The lanes and the map as a table, with the sources of every status.

import type { View } from "./address.ts";
import { copyable } from "./copy.ts";
import { h, type Part, refill } from "./dom.ts";
import { evidenceBox } from "./evidence-box.ts";
import { type Standing, standingsOn } from "./family.ts";
import type { Language } from "./language.ts";
import { texts } from "./texts.ts";

/** Two rows: what the state is, and below it on whose word. */
function rows({ lane: { state }, bar, call }: Standing, language: Language): HTMLElement {
  const words = texts[language];
  const { code, name } = state;
  const id = `sco-state-${code}`;
  const swatch = bar === undefined ? "" : h("i", { class: `sco-swatch sco-${bar.status}` });
  const evidence = bar === undefined ? h("span") : evidenceBox([bar.row], code, language);
  return h(
    "tbody",
    { "data-state": code },
    h(
      "tr",
      {},
      h("th", { scope: "row", id }, name[language]),
      h("td", {}, swatch, bar === undefined ? words.noStatus : words.statuses[bar.status]),
      h("td", { class: "sco-when" }, bar?.row.from ?? ""),
    ),
    h(
      "tr",
      {},
      h("td", { colspan: "3", headers: id }, h("div", { class: "sco-row" }, evidence, copyable(call, code, language))),
    ),
  );
}

export function tablePart(): Part {
  const body = h("div");
  const summary = h("summary");
  const element = h("details", { class: "sco-table" }, summary, body);
  let view: View | undefined;

  /** The rows are many, so they are written only where they are seen. */
  function fill(): void {
    if (view === undefined || !element.open) return;
    const { day, language } = view;
    const words = texts[language];
    const heads = [words.state, words.status, words.since];
    refill(
      body,
      h(
        "table",
        {},
        h("caption", {}, `${words.family}, ${day}`),
        h("thead", {}, h("tr", {}, ...heads.map((head) => h("th", { scope: "col" }, head)))),
        ...standingsOn(day).map((standing) => rows(standing, language)),
      ),
    );
  }
  element.addEventListener("toggle", fill);

  const show = (next: View): void => {
    view = next;
    summary.textContent = texts[next.language].table;
    fill();
  };
  return { element, show };
}
