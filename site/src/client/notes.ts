// Opens what a mark in the text refers to beside it: sources, or the claims that contradict one another. Without script
// the marks lead to the end of the page.

const box = document.createElement("aside");
box.className = "beside";
box.popover = "auto";

let openedAt = 0;

/** The numbers of the sources that a mark refers to; none where it refers to a dispute. */
const numbersOf = (mark: HTMLAnchorElement): readonly string[] =>
  mark.matches(".n") ? (mark.dataset["n"] ?? mark.textContent.trim()).split(",") : [];

function copied(element: Element): Node {
  const copy = element.cloneNode(true) as Element;
  copy.removeAttribute("id");
  return copy;
}

function show(mark: HTMLAnchorElement): void {
  const numbers = numbersOf(mark);
  const list = document.createElement(numbers.length > 0 ? "ol" : "div");
  const ids = numbers.length > 0 ? numbers.map((number) => `n${number}`) : [mark.hash.slice(1)];
  list.append(...ids.flatMap((id) => document.getElementById(id) ?? []).map(copied));
  for (const [index, item] of list.querySelectorAll<HTMLLIElement>(":scope > li").entries())
    item.value = Number(numbers[index]);
  box.replaceChildren(list);
  mark.after(box);
  const { left, bottom } = mark.getBoundingClientRect();
  const width = Math.min(380, innerWidth - 16);
  box.style.width = `${width}px`;
  box.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  box.style.top = `${bottom + 4}px`;
  openedAt = scrollY;
  box.showPopover();
  const below = innerHeight - bottom - 12;
  const { height } = box.getBoundingClientRect();
  if (height > below) box.style.top = `${Math.max(8, innerHeight - height - 8)}px`;
  box.querySelector("a")?.focus({ preventScroll: true });
}

addEventListener("click", (event) => {
  const mark = (event.target as Element).closest<HTMLAnchorElement>("a.n, a.d");
  if (mark === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(mark);
});

/** It stands still on the screen, so that it goes when what it is about has gone. */
addEventListener(
  "scroll",
  () => {
    if (Math.abs(scrollY - openedAt) > 100 && box.matches(":popover-open")) box.hidePopover();
  },
  { passive: true },
);
