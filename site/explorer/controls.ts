// Day, language, the day to compare with, and the buttons that step and play.

import type { IsoDay } from "sco-data";
import { comparedWith, type View } from "./address.ts";
import { canBeShown, firstDay, lastDay, nextChange, previousChange } from "./days.ts";
import { h, type Part } from "./dom.ts";
import { type Language, languageNames, languages } from "./language.ts";
import { texts } from "./texts.ts";

export interface Actions {
  readonly choose: (day: IsoDay) => void;
  readonly compare: (day: IsoDay) => void;
  readonly speak: (language: Language) => void;
  readonly step: (day: IsoDay | undefined) => void;
  readonly playOrPause: () => void;
  readonly playing: () => boolean;
}

interface Labelled<Control extends HTMLElement> {
  readonly control: Control;
  readonly label: HTMLElement;
  readonly element: HTMLElement;
}

function labelled<Control extends HTMLElement>(name: string, control: Control): Labelled<Control> {
  control.id = `sco-${name}`;
  const label = h("label", { for: control.id });
  return { control, label, element: h("div", {}, label, control) };
}

function dateInput(name: string, choose: (day: IsoDay) => void): Labelled<HTMLInputElement> {
  const control = h("input", { type: "date", min: firstDay, max: lastDay, required: "" });
  control.addEventListener("change", () => {
    if (canBeShown(control.value)) choose(control.value);
  });
  return labelled(name, control);
}

const button = (name: string, press: () => void): HTMLButtonElement => {
  const made = h("button", { type: "button", "data-control": name });
  made.addEventListener("click", press);
  return made;
};

export function controls(actions: Actions, slider: Part): Part {
  let day: IsoDay = lastDay;
  const date = dateInput("day", actions.choose);
  const other = dateInput("with", actions.compare);
  const options = languages.map((code) => h("option", { value: code, lang: code }, languageNames[code]));
  const language = labelled("language", h("select", {}, ...options));
  language.control.addEventListener("change", () => actions.speak(language.control.value as Language));
  const previous = button("previous", () => actions.step(previousChange(day)));
  const next = button("next", () => actions.step(nextChange(day)));
  const play = button("play", actions.playOrPause);
  const element = h(
    "div",
    { class: "sco-controls" },
    h("div", { class: "sco-fields" }, date.element, other.element, language.element),
    h("div", { class: "sco-buttons" }, previous, play, next),
    slider.element,
  );
  const show = (view: View): void => {
    day = view.day;
    const words = texts[view.language];
    date.label.textContent = words.day;
    date.control.value = view.day;
    other.label.textContent = words.compare;
    other.control.value = comparedWith(view);
    language.label.textContent = words.language;
    language.control.value = view.language;
    previous.replaceChildren("← ", h("span", { class: "sco-long" }, words.previous));
    previous.disabled = previousChange(day) === undefined;
    next.replaceChildren(h("span", { class: "sco-long" }, words.next), " →");
    next.disabled = nextChange(day) === undefined;
    play.textContent = actions.playing() ? `❚❚ ${words.pause}` : `▶ ${words.play}`;
    slider.show(view);
  };
  return { element, show };
}
