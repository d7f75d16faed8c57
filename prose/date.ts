// How one date is written out, as exactly as it is known. It needs nothing of the package: pages carry it as it is.

import type { IsoDate, Language } from "sco-data";

export const enMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const ruMonths = [
  ["январь", "января"],
  ["февраль", "февраля"],
  ["март", "марта"],
  ["апрель", "апреля"],
  ["май", "мая"],
  ["июнь", "июня"],
  ["июль", "июля"],
  ["август", "августа"],
  ["сентябрь", "сентября"],
  ["октябрь", "октября"],
  ["ноябрь", "ноября"],
  ["декабрь", "декабря"],
] as const;

interface Parts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

export const partsOf = (date: IsoDate): Parts => {
  const [year = 0, month, day] = date.split("-").map(Number);
  return { year, month, day };
};

function inEnglish({ year, month, day }: Parts): string {
  return [day, month && enMonths[month - 1], year].filter((part) => part !== undefined).join(" ");
}

/** The month alone stands in the nominative by itself, and in the genitive after a preposition; a day always takes the genitive. */
function inRussian({ year, month, day }: Parts, isAlone: boolean): string {
  const [alone, genitive] = (month && ruMonths[month - 1]) || [];
  if (day !== undefined) return `${day} ${genitive} ${year} года`;
  if (month !== undefined) return `${isAlone ? alone : genitive} ${year} года`;
  return `${year} ${isAlone ? "год" : "года"}`;
}

function inChinese({ year, month, day }: Parts): string {
  return `${year}年${month === undefined ? "" : `${month}月`}${day === undefined ? "" : `${day}日`}`;
}

/** A date by itself (examples: `"4 July 2024"`, `"май 2009 года"`, `"2010年"`). */
export function dateIn(date: IsoDate, language: Language): string {
  const parts = partsOf(date);
  if (language === "zh") return inChinese(parts);
  return language === "ru" ? inRussian(parts, true) : inEnglish(parts);
}

/** A date as it stands in Russian after "с" or "до"; in the other languages it does not change. */
export const governed = (date: IsoDate, language: Language): string =>
  language === "ru" ? inRussian(partsOf(date), false) : dateIn(date, language);
