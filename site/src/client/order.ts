// The order of the lanes is chosen in the style, also without script; here it becomes that of the keyboard too.

import { one } from "./one.ts";

const rows = one<HTMLOListElement>(".explorer .rows");
const arrival = [...rows.querySelectorAll<HTMLElement>("li")];
const placeOf = (row: HTMLElement): number => Number(row.style.getPropertyValue("--n"));
const byName = arrival.toSorted((row, other) => placeOf(row) - placeOf(other));

one(".explorer .order").addEventListener("change", ({ target }) => {
  if (target instanceof HTMLInputElement) rows.append(...(target.value === "name" ? byName : arrival));
});
