// The search box as a combobox.

import { linkTo, searchIn, settingOf } from "./search-index.ts";

/** How many results the box shows. */
const room = 8;

/** Makes of the form of a search, to which somebody has just gone, a combobox. */
export function enhance(form: HTMLFormElement, place: number): void {
  const input = form.querySelector("input");
  if (input === null) return;
  const setting = settingOf(form);
  const box = document.createElement("div");
  const list = document.createElement("div");
  const status = document.createElement("p");
  box.className = "found";
  box.hidden = true;
  list.id = `found-${place}`;
  list.role = "listbox";
  list.ariaLabel = input.ariaLabel;
  status.role = "status";
  box.append(list, status);
  form.append(box);
  input.role = "combobox";
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  let options: readonly HTMLAnchorElement[] = [];
  let active = -1;

  function activate(index: number): void {
    options[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = options[active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option === undefined) input?.removeAttribute("aria-activedescendant");
    else input?.setAttribute("aria-activedescendant", option.id);
  }

  function open(isOpen: boolean): void {
    box.hidden = !isOpen;
    input?.setAttribute("aria-expanded", String(isOpen && options.length > 0));
    if (!isOpen) activate(-1);
  }

  function toAll(typed: string, count: number): HTMLAnchorElement {
    const link = document.createElement("a");
    link.href = `${form.action}?q=${encodeURIComponent(typed)}`;
    link.append(setting.all.replace("{count}", String(count)));
    return link;
  }

  async function update(): Promise<void> {
    const typed = input?.value.trim() ?? "";
    if (typed === "") return open(false);
    const search = await searchIn(setting.address).catch(() => undefined);
    if (search === undefined || typed !== input?.value.trim()) return;
    const found = search(typed);
    const links = found.slice(0, room).map((item) => linkTo(item, setting));
    options = found.length > room ? [...links, toAll(typed, found.length)] : links;
    for (const [index, option] of options.entries()) {
      option.role = "option";
      option.id = `${list.id}-${index}`;
      option.tabIndex = -1;
      option.setAttribute("aria-selected", "false");
    }
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    status.textContent = found.length === 0 ? setting.none : "";
    activate(-1);
    open(true);
  }

  input.addEventListener("input", () => void update());
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const count = options.length;
    const isOpen = !box.hidden && count > 0;
    if (event.key === "Escape" && !box.hidden) {
      event.preventDefault();
      open(false);
    } else if (event.key === "Enter" && isOpen && active >= 0) {
      event.preventDefault();
      options[active]?.click();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen) return void update();
      // One place more than there are options: that of the box itself.
      const step = event.key === "ArrowDown" ? 1 : -1;
      activate(((active + 1 + step + count + 1) % (count + 1)) - 1);
    }
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) open(false);
  });
  // A press on a result would take the focus, and close the box before the click.
  box.addEventListener("mousedown", (event) => event.preventDefault());
  void searchIn(setting.address).catch(() => undefined);
  // What was typed while this was fetched.
  void update();
}
