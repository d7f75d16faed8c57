// What changed against another day.

import { comparedWith, type View } from "./address.ts";
import { differenceOf, type ShownChange } from "./changes.ts";
import { copyable } from "./copy.ts";
import { h, type Part, refill, written } from "./dom.ts";
import { evidenceBox } from "./evidence-box.ts";
import type { Language } from "./language.ts";
import { texts } from "./texts.ts";

const item = ({ kind, type, what, row }: ShownChange, key: string, language: Language): HTMLElement =>
  h(
    "li",
    { "data-row": row.id },
    h("span", { class: "sco-kind" }, `${[kind, type].filter(Boolean).join(", ")}: `),
    h("span", {}, ...written(what, language)),
    evidenceBox([row], key, language),
  );

const ofDay = (day: string, changes: readonly ShownChange[], language: Language): HTMLElement =>
  h(
    "li",
    {},
    h("a", { href: `#${day}${language === "en" ? "" : `?lang=${language}`}`, class: "sco-date" }, day),
    h("ul", {}, ...changes.map((change) => item(change, `${day}-${change.type}-${change.row.id}`, language))),
  );

export function changesPart(): Part {
  const element = h("section", { class: "sco-changes" });
  const show = (view: View): void => {
    const { language } = view;
    const words = texts[language];
    const { from, through, call, changes } = differenceOf(view.day, comparedWith(view), language);
    const days = [...Map.groupBy(changes, ({ day }) => day)];
    const title = words.changed(from, through);
    refill(
      element,
      h("h2", {}, title),
      copyable(call, "changes", language),
      days.length === 0
        ? h("p", {}, words.nothingChanged)
        : h(
            "div",
            { class: "sco-list", role: "region", "aria-label": title, tabindex: "0", "data-key": "changes" },
            h("ol", {}, ...days.map(([day, ofOne]) => ofDay(day, ofOne, language))),
          ),
    );
  };
  return { element, show };
}
