// The little that is needed to write elements without a framework.

import type { View } from "./address.ts";
import type { Language, Line } from "./language.ts";

/** A part of the page, which is made once and then shows one view after another. */
export interface Part {
  readonly element: Element;
  readonly show: (view: View) => void;
}

type Attributes = Readonly<Record<string, string | undefined>>;
type Content = Node | string;

/** Makes an element; attributes that are undefined are left out. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/** A line of text, in which what is in another language than the page says so. */
export const written = (line: Line, around: Language): Content[] =>
  line.flatMap(({ text, language }, index) => [
    ...(index === 0 ? [] : [", "]),
    language === around ? text : h("span", { lang: language }, text),
  ]);

/** Replaces what an element holds, but leaves open what was open and the focus where it was, as told by `data-key`. */
export function refill(element: Element, ...content: readonly Content[]): void {
  const keyOf = (child: Element | null): string | undefined =>
    child instanceof HTMLElement && element.contains(child) ? child.dataset["key"] : undefined;
  const open = [...element.querySelectorAll("details[open]")].map(keyOf);
  const focused = keyOf(document.activeElement);
  element.replaceChildren(...content);
  for (const child of element.querySelectorAll<HTMLElement>("[data-key]")) {
    if (child instanceof HTMLDetailsElement) child.open = open.includes(child.dataset["key"]);
    if (child.dataset["key"] === focused) child.focus({ preventScroll: true });
  }
}
