// The same question in several ways, over the same terms; and what peers answer about days.

import { isHoliday } from "@hyunbinseo/holidays-kr";
import { isWithinInterval, parseISO } from "date-fns";
import Holidays from "date-holidays";
import { randomDays } from "./random.ts";

type Sco = typeof import("sco-data");

/** A way to ask about a day, and the days to ask about. */
export interface Way {
  readonly ask: (day: string) => unknown;
  readonly days: readonly string[];
}

/** How those who answer dated questions do. */
export function waysToAsk(sco: Sco): Readonly<Record<string, Way>> {
  const spans = sco.secretariesGeneral.map((term) => ({
    term,
    from: sco.earliest(term.from),
    until: sco.earliest(term.until ?? "9999"),
  }));
  const starts = spans.map(({ from }) => from);

  /** The limit: a binary search over strings that checks nothing about the day. */
  function bare(day: string): unknown {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] as string) <= day) low = middle + 1;
      else high = middle;
    }
    const span = spans[low - 1];
    return span !== undefined && day < span.until ? span.term : undefined;
  }

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

  const byHand = (day: string): unknown => {
    const date = new Date(day);
    return spans.find((span) => new Date(span.from) <= date && date < new Date(span.until))?.term;
  };

  const days = randomDays(4096, 2003, 2029);
  for (const day of days) {
    if (new Set([bare, sco.secretaryGeneralOn, byHand, byDateFns, byDateFnsOnce].map((way) => way(day))).size !== 1)
      throw new Error(`the ways differ on ${day}`);
  }

  // Others ask other questions first: a lookup must be fast after them, too.
  for (const day of days)
    for (const query of [sco.membersOn, sco.affiliationCountsOn, sco.chairOn, sco.bodiesOn, sco.lastSummitOn])
      query(day);

  const china = new Holidays("CN");
  return {
    "sco-data": { ask: sco.secretaryGeneralOn, days },
    "date-holidays": { ask: (day) => china.isHoliday(new Date(day)), days: days.slice(0, 32) },
    "@hyunbinseo/holidays-kr": { ask: isHoliday, days: randomDays(4096, 2018, 2028) },
    "date-fns": { ask: byDateFns, days: days.slice(0, 1024) },
    "date-fns, spans parsed once": { ask: byDateFnsOnce, days: days.slice(0, 1024) },
    "Array.find with new Date": { ask: byHand, days: days.slice(0, 1024) },
    "bare binary search": { ask: bare, days },
  };
}
