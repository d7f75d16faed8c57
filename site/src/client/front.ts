// The day bar of the front page: the lanes and the map on a chosen day.

import type { Language, Status } from "sco-data";
import { dateIn } from "../../../prose/date.ts";
import { dayOf, isDay, numberOf } from "./day-numbers.ts";
import "./order.ts";
import { one } from "./one.ts";
import "./together.ts";
import type { Linked, Standing } from "./standing.ts";
import { nextOf, previousOf, valueOn, yearsFrom } from "./steps.ts";

interface Carried extends Standing {
  readonly language: Language;
  readonly pages: string;
  readonly names: Readonly<Record<Status | "none" | "nobody", string>>;
}

const standing: Carried = JSON.parse(one("#standing").textContent ?? "");
const { language, pages, names, through } = standing;
const figure = one<HTMLElement>(".explorer");
const range = one<HTMLInputElement>('input[type="range"]', figure);
const date = one<HTMLInputElement>('input[type="date"]', figure);
const every = one<HTMLInputElement>('input[type="checkbox"]', figure);
const line = one<HTMLElement>(".now", figure);
const buttons = [...figure.querySelectorAll<HTMLButtonElement>("button[data-step]")];
const tiles = [...figure.querySelectorAll<HTMLAnchorElement>(".tiles a")];
const permanent = figure.querySelector<HTMLAnchorElement>("a[data-permanent]");
const [first, last] = [Number(range.min), Number(range.max)];
const pageDays = new Set(standing.changeDays);

let day = through;

/** The days to step through: those on which a status changed or all, and the last that was checked. */
const days = (): readonly string[] =>
  [...new Set([...(every.checked ? standing.changeDays : standing.statusDays), through])].sort();

const before = () => previousOf(days(), day);
const after = () => nextOf(days(), day);

function showLinked(place: HTMLElement, linked: Linked | undefined): void {
  const shown = document.createElement(linked ? "a" : "span");
  shown.textContent = linked ? linked[0] : names.nobody;
  if (linked) shown.setAttribute("href", `${pages}/${linked[1]}`);
  place.replaceChildren(shown);
}

function showTile(tile: HTMLAnchorElement): void {
  const { state = "", name = "" } = tile.dataset;
  const status = valueOn(standing.states[state] ?? [], day) || "none";
  if (tile.className === status) return;
  const told = `${name}: ${names[status]}`;
  tile.className = status;
  tile.title = told;
  one(".apart", tile).textContent = `, ${told}`;
}

function show(): void {
  const written = dateIn(day as `${number}`, language);
  range.value = String(numberOf(day));
  range.ariaValueText = written;
  date.value = day;
  line.style.left = `${(100 * (numberOf(day) - first + 0.5)) / (last + 1 - first)}%`;
  for (const tile of tiles) showTile(tile);
  one("h3", figure).textContent = written;
  one("[data-counts]", figure).textContent = valueOn(standing.counts, day) ?? "";
  one("[data-title]", figure).textContent = valueOn(standing.title, day) ?? "";
  showLinked(one("[data-chair]", figure), valueOn(standing.chair, day));
  showLinked(one("[data-secretary]", figure), valueOn(standing.secretary, day));
  one<HTMLElement>(".answer dl", figure).hidden = day < standing.from;
  const page = one<HTMLAnchorElement>("[data-page]", figure);
  page.hidden = !pageDays.has(day);
  page.href = `${pages}/on/${day}`;
  for (const button of buttons)
    button.ariaDisabled = String((button === buttons[0] ? before() : after()) === undefined);
  if (permanent) permanent.hash = day;
}

/** Goes to a day, if the bar has it, and writes it into the address. */
function goTo(wanted: string | undefined): void {
  if (wanted === undefined || !isDay(wanted)) return;
  if (numberOf(wanted) < first || numberOf(wanted) > last) return;
  day = wanted;
  history.replaceState(null, "", `#${day}`);
  show();
}

const keys: Readonly<Record<string, () => string | undefined>> = {
  ArrowLeft: before,
  ArrowDown: before,
  ArrowRight: after,
  ArrowUp: after,
  PageDown: () => yearsFrom(day, -1),
  PageUp: () => yearsFrom(day, 1),
};

range.addEventListener("input", () => goTo(dayOf(Number(range.value))));
range.addEventListener("keydown", (event) => {
  const move = keys[event.key];
  if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  goTo(move());
});
date.addEventListener("change", () => goTo(date.value));
every.addEventListener("change", show);
for (const button of buttons) button.addEventListener("click", () => goTo(button === buttons[0] ? before() : after()));
addEventListener("hashchange", () => goTo(location.hash.slice(1)));

const asked = location.hash.slice(1) || (new URLSearchParams(location.search).get("day") ?? "");
if (isDay(asked)) {
  goTo(asked);
  figure.scrollIntoView({ behavior: "instant" });
} else show();
