// The explorer: one view, kept in the address, and the parts that show it.

import type { IsoDay } from "sco-data";
import { comparedWith, readAddress, type View, writeAddress } from "./address.ts";
import { changesPart } from "./changes-part.ts";
import { controls } from "./controls.ts";
import { dayPart } from "./day-part.ts";
import { firstDay, lastDay, nextChange, previousChange } from "./days.ts";
import { h, type Part } from "./dom.ts";
import { factsPart } from "./facts-part.ts";
import { onArrows } from "./keyboard.ts";
import { lanesPart } from "./lanes-part.ts";
import { mapPart } from "./map-part.ts";
import { player } from "./player.ts";
import { slider } from "./slider.ts";
import { tablePart } from "./table-part.ts";
import { texts } from "./texts.ts";

/** How a view enters the history: as an entry of its own, or in place of the last. */
type Entry = "push" | "replace";

/** A hash may also be an anchor of the page around. */
const isAnchor = (hash: string): boolean => hash.length > 1 && document.getElementById(hash.slice(1)) !== null;

/** The two plots, side by side where there is room. */
const plots = (...parts: readonly Part[]): Part => ({
  element: h("div", { class: "sco-plots" }, ...parts.map((part) => part.element)),
  show: (view) => {
    for (const part of parts) part.show(view);
  },
});

/** Puts the explorer into an element, and returns what takes it out again. */
export function mount(element: HTMLElement): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  let { view, wrong } = readAddress(isAnchor(location.hash) ? "" : location.hash);

  const go = (change: Partial<View>, entry: Entry): void => {
    view = { ...view, ...change };
    wrong = [];
    const address = writeAddress(view);
    if (entry === "push" && address !== location.hash) history.pushState(null, "", address);
    else history.replaceState(history.state, "", address);
    show();
  };
  const choose = (day: IsoDay, entry: Entry = "push"): void => {
    playing.stop();
    go({ day }, entry);
  };
  const step = (day: IsoDay | undefined): void => {
    if (day !== undefined) choose(day);
  };
  const playing = player(
    () => {
      const day = nextChange(view.day);
      if (day !== undefined) go({ day }, "replace");
      return day !== undefined && day !== lastDay;
    },
    () => show(),
  );
  const playOrPause = (): void => {
    if (playing.playing()) {
      playing.stop();
    } else {
      go({ day: view.day === lastDay ? firstDay : view.day }, "push");
      playing.start();
    }
  };

  const title = h("h1");
  const notice = h("p", { class: "sco-notice", role: "alert", hidden: "" });
  const parts = [
    controls(
      {
        choose,
        compare: (day) => go({ with: day }, "push"),
        speak: (language) => go({ language }, "push"),
        step,
        playOrPause,
        playing: playing.playing,
      },
      slider((day) => choose(day, "replace"), signal),
    ),
    dayPart(),
    plots(lanesPart(choose, signal), mapPart()),
    factsPart(),
    tablePart(),
    changesPart(),
  ];

  function show(): void {
    const words = texts[view.language];
    root.lang = view.language;
    root.dataset["day"] = view.day;
    root.dataset["with"] = comparedWith(view);
    title.textContent = words.explorer;
    notice.hidden = wrong.length === 0;
    notice.textContent = wrong.length === 0 ? "" : words.wrong(wrong.join(", "), firstDay, lastDay, view.day);
    for (const part of parts) part.show(view);
  }

  const root = h("div", { class: "sco-explorer" }, title, notice, ...parts.map((part) => part.element));
  element.replaceChildren(root);
  onArrows((forward) => step(forward ? nextChange(view.day) : previousChange(view.day)), signal);
  const readAgain = (): void => {
    if (isAnchor(location.hash)) return;
    playing.stop();
    ({ view, wrong } = readAddress(location.hash));
    show();
  };
  addEventListener("hashchange", readAgain, { signal });
  show();

  return () => {
    playing.stop();
    stopped.abort();
    root.remove();
  };
}
