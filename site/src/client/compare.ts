// The comparison of any two days: the facts are fetched when two days are asked for.

import { isDay } from "./day-numbers.ts";

const form = document.querySelector<HTMLFormElement>("form.days");
const place = document.querySelector<HTMLElement>("#compared");
const asked = new URLSearchParams(location.search);
const [after, through] = [asked.get("after")?.trim(), asked.get("through")?.trim()];

function fill({ elements }: HTMLFormElement, name: string, value: string): void {
  const input = elements.namedItem(name);
  if (input instanceof HTMLInputElement && isDay(value)) input.value = value;
}

if (form && place && after !== undefined && through !== undefined) {
  const { failed = "", wait = "" } = form.dataset;
  fill(form, "after", after);
  fill(form, "through", through);
  place.textContent = wait;
  try {
    const { compared } = await import("./compared.ts");
    place.replaceChildren(...compared(after, through, form.dataset));
  } catch {
    place.textContent = failed;
  }
}
