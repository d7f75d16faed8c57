// What peers answer about days, and the question of ../ways.ts asked with date-fns.

import { isHoliday } from "@hyunbinseo/holidays-kr";
import { isWithinInterval, parseISO } from "date-fns";
import Holidays from "date-holidays";
import { randomDays } from "../random.ts";
import { days, expectSame, spansOf, type WaysToAsk } from "../ways.ts";

export const waysToAsk: WaysToAsk = (sco) => {
  const spans = spansOf(sco);

  const byDateFns = (day: string): unknown =>
    spans.find((span) =>
      isWithinInterval(parseISO(day), {
        start: parseISO(span.from),
        end: new Date(parseISO(span.until).getTime() - 1),
      }),
    )?.term;

  const parsed = spans.map(({ term, from, until }) => ({
    term,
    start: parseISO(from),
    end: new Date(parseISO(until).getTime() - 1),
  }));
  const byDateFnsOnce = (day: string): unknown => {
    const date = parseISO(day);
    return parsed.find((span) => isWithinInterval(date, span))?.term;
  };

  expectSame(sco.secretaryGeneralOn, byDateFns, byDateFnsOnce);

  const china = new Holidays("CN");
  return {
    "date-holidays": { ask: (day) => china.isHoliday(new Date(day)), days: days.slice(0, 32) },
    "@hyunbinseo/holidays-kr": { ask: isHoliday, days: randomDays(4096, 2018, 2028) },
    "date-fns": { ask: byDateFns, days: days.slice(0, 1024) },
    "date-fns, spans parsed once": { ask: byDateFnsOnce, days: days.slice(0, 1024) },
  };
};
