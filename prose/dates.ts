// How dates and spans of time are written out, each as exactly as it is known.

import { type IsoDay, type Language, lastDay, type Span } from "sco-data";
import { dateIn, enMonths, governed, partsOf, ruMonths } from "./date.ts";

export { dateIn };

/** The days of a meeting, both included (example: `"3–4 July 2024"`). */
export function daysIn(firstDay: IsoDay, last: IsoDay, language: Language): string {
  if (firstDay === last) return dateIn(firstDay, language);
  const [one, other] = [partsOf(firstDay), partsOf(last)];
  if (one.year !== other.year) return `${dateIn(firstDay, language)} – ${dateIn(last, language)}`;
  if (one.month === other.month)
    return language === "zh"
      ? `${one.year}年${one.month}月${one.day}日至${other.day}日`
      : `${one.day}–${dateIn(last, language)}`;
  if (language === "zh") return `${dateIn(firstDay, language)}至${other.month}月${other.day}日`;
  const month = language === "ru" ? ruMonths[(one.month ?? 1) - 1]?.[1] : enMonths[(one.month ?? 1) - 1];
  return `${one.day} ${month} – ${dateIn(last, language)}`;
}

const since: Readonly<Record<Language, (from: string) => string>> = {
  en: (from) => `since ${from}`,
  ru: (from) => `с ${from}`,
  zh: (from) => `自${from}起`,
};

const through: Readonly<Record<Language, (from: string, last: string) => string>> = {
  en: (from, last) => `from ${from} to ${last}`,
  ru: (from, last) => `с ${from} по ${last}`,
  zh: (from, last) => `${from}至${last}`,
};

const upTo: Readonly<Record<Language, (from: string, until: string) => string>> = {
  en: (from, until) => `from ${from} to ${until}, day not known`,
  ru: (from, until) => `с ${from} до ${until}, день не известен`,
  zh: (from, until) => `${from}至${until}（具体日期不详）`,
};

/** When something held: to its last day where that is known to the day, and otherwise to the month or year that is known. */
export function spanIn(span: Span, language: Language): string {
  const from = governed(span.from, language);
  if (span.until === undefined) return since[language](from);
  const last = lastDay(span);
  if (last !== undefined) return through[language](from, dateIn(last, language));
  return upTo[language](from, governed(span.until, language));
}

/** When something held, where the days on which it passes from hand to hand are those that count. */
export function handedOver({ from, until }: Span, language: Language): string {
  const first = governed(from, language);
  if (until === undefined) return since[language](first);
  const end = governed(until, language);
  if (language === "ru") return `с ${first} до ${end}`;
  return language === "zh" ? `${first}至${end}` : `from ${first} to ${end}`;
}
