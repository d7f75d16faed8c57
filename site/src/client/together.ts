// The lane and the tile of a state are marked together.

import { one } from "./one.ts";

const figure = one<HTMLElement>(".explorer");
const parts = [...figure.querySelectorAll<HTMLElement>("[data-state]")];

function mark({ target }: Event): void {
  const state = target instanceof Element ? target.closest<HTMLElement>("[data-state]")?.dataset["state"] : undefined;
  for (const part of parts) part.toggleAttribute("data-on", part.dataset["state"] === state);
}

for (const type of ["pointerover", "pointerleave", "focusin", "focusout"]) figure.addEventListener(type, mark);
