// The same question in several ways, over the same terms.

import { randomDays } from "./random.ts";

type Sco = typeof import("sco-data");
type Ask = (day: string) => unknown;

/** A way to ask about a day, and the days to ask about. */
export interface Way {
  readonly ask: Ask;
  readonly days: readonly string[];
}

/** What a module of ways exports as `waysToAsk`: each way by its name. */
export type WaysToAsk = (sco: Sco) => Readonly<Record<string, Way>>;

/** The days on which somebody, or nobody, headed the Secretariat. */
export const days = randomDays(4096, 2003, 2029);

/** The terms of the Secretaries-General, each from a day until a day. */
export const spansOf = (sco: Sco) =>
  sco.secretariesGeneral.map((term) => ({
    term,
    from: sco.earliest(term.from),
    until: sco.earliest(term.until ?? "9999"),
  }));

/** Throws where two ways give different answers. */
export function expectSame(...ways: readonly Ask[]): void {
  for (const day of days)
    if (new Set(ways.map((ask) => ask(day))).size !== 1) throw new Error(`the ways differ on ${day}`);
}

export const waysToAsk: WaysToAsk = (sco) => {
  const spans = spansOf(sco);
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

  const byHand = (day: string): unknown => {
    const date = new Date(day);
    return spans.find((span) => new Date(span.from) <= date && date < new Date(span.until))?.term;
  };

  expectSame(sco.secretaryGeneralOn, bare, byHand);

  // Others ask other questions first: a lookup must be fast after them, too.
  for (const day of days)
    for (const query of [sco.membersOn, sco.affiliationCountsOn, sco.chairOn, sco.bodiesOn, sco.lastSummitOn])
      query(day);

  return {
    "sco-data/offices": { ask: sco.secretaryGeneralOn, days },
    "Array.find with new Date": { ask: byHand, days: days.slice(0, 1024) },
    "bare binary search": { ask: bare, days },
  };
};
