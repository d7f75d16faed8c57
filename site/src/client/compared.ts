// What two days have different, as the page shows it.

import { type Change, changesSince, coverage, type IsoDay, isDay, type Language } from "sco-data";
import { countsIn } from "../../../prose/counts.ts";
import { dateIn } from "../../../prose/dates.ts";
import { changeDays } from "../../../prose/kinds.ts";
import type { Line } from "../../../prose/lines.ts";
import { sentenceOf } from "../../../prose/sentences.ts";
import { pathOf, tags } from "../kinds.ts";
import { words } from "../words/words.ts";

interface Place {
  readonly language: Language;
  /** The address of the pages in the language. */
  readonly pages: string;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function link(text: string, href: string): HTMLAnchorElement {
  const made = element("a", text);
  made.href = href;
  return made;
}

/** A line with links to the pages of what it names. */
function nodesOf(line: Line, { language, pages }: Place): readonly (Node | string)[] {
  return line.map(({ text, id, language: own }) => {
    const path = id === undefined ? undefined : pathOf(id);
    if (path === undefined && own === undefined) return text;
    const made = path === undefined ? element("span", text) : link(text, `${pages}/${path}`);
    if (own !== undefined && own !== language) made.lang = tags[own];
    return made;
  });
}

function dayNode(date: string, { pages }: Place): Node {
  const time = element(
    "time",
    (changeDays as readonly string[]).includes(date) ? link(date, `${pages}/on/${date}`) : date,
  );
  time.dateTime = date;
  return time;
}

function rowOf(change: Change, place: Place): readonly HTMLTableRowElement[] {
  const line = sentenceOf(change, place.language);
  if (line === undefined) return [];
  const planned = change.day > coverage.through ? [words[place.language].planned] : [];
  return [
    element("tr", element("td", dayNode(change.date, place)), element("td", ...nodesOf(line, place), ...planned)),
  ];
}

function tableOf(changes: readonly Change[], place: Place): HTMLElement {
  const { columns, compare } = words[place.language];
  const rows = changes.flatMap((change) => rowOf(change, place));
  if (rows.length === 0) return element("p", compare.nothing);
  const heads = [columns.date, columns.what].map((column) => {
    const head = element("th", column);
    head.scope = "col";
    return head;
  });
  return element(
    "section",
    element("h3", `${compare.changes} (${rows.length})`),
    element("p", compare.sources),
    element("table", element("thead", element("tr", ...heads)), element("tbody", ...rows)),
  );
}

/** What is wrong with the days, in a sentence. */
function complaintAbout(after: string, through: string, language: Language): string | undefined {
  const { compare } = words[language];
  if (after === "" || through === "") return compare.missing;
  const wrong = [after, through].find((day) => !isDay(day));
  if (wrong !== undefined) return compare.wrong(wrong);
  return after > through ? compare.reversed : undefined;
}

/** The differences between two days, or what is wrong with them. */
export function compared(after: string, through: string, { language: tag, pages = "" }: DOMStringMap): readonly Node[] {
  const place: Place = { language: tag as Language, pages };
  const { language } = place;
  const complaint = complaintAbout(after, through, language);
  if (complaint !== undefined) return [element("p", complaint)];
  const days = [after, through] as readonly IsoDay[] as readonly [IsoDay, IsoDay];
  const counts = days.flatMap((day) => [element("dt", dateIn(day, language)), element("dd", countsIn(day, language))]);
  const facts = element("dl", ...counts);
  facts.className = "facts";
  const title = words[language].compare.between(dateIn(days[0], language), dateIn(days[1], language));
  return [element("h2", title), facts, tableOf(changesSince(days[0], { through: days[1] }), place)];
}
