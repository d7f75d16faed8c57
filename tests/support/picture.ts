import { parseHTML } from "linkedom";

/** Of an element, what is needed here: the project's own code knows no DOM. */
interface Element {
  readonly textContent: string;
  readonly parentNode: Element;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

/** A bar, by its pixels. */
export interface Bar {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fill: string;
  readonly dashed: boolean;
}

/** Words, and the pixel they are put at. */
interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name));

const moved = (element: Element): [x: number, y: number] => {
  const [x = 0, y = 0] = (element.getAttribute("transform")?.match(/-?[\d.]+/g) ?? []).map(Number);
  return [x, y];
};

function readWords(element: Element): Words {
  const [x, y] = moved(element);
  return { text: element.textContent, x, y: y + moved(element.parentNode)[1] };
}

function readBar(element: Element): Bar {
  const [left, top] = [number(element, "x"), number(element, "y")];
  return {
    left,
    top,
    right: left + number(element, "width"),
    bottom: top + number(element, "height"),
    fill: element.getAttribute("fill") ?? element.parentNode.getAttribute("fill") ?? "",
    dashed: element.parentNode.getAttribute("stroke-dasharray") !== null,
  };
}

/** A picture as somebody reads it who has the years at its foot, the words and the bars, and nothing else. */
export function readPicture(svg: string) {
  const { document } = parseHTML(`<html><body>${svg}</body></html>`);
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  const ticks = all("[aria-label='x-axis tick label'] text").map(readWords);
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last) throw new Error("the picture has no years");
  const [start, end] = [Date.parse(first.text), Date.parse(last.text)];
  return {
    words: all("[aria-label='text'] text").map(readWords),
    bars: all("[aria-label='bar'] rect").map(readBar),
    /** The pixel of a day's noon. */
    noon: (day: string): number =>
      first.x + ((Date.parse(`${day}T12:00Z`) - start) / (end - start)) * (last.x - first.x),
  };
}
