// Where days lie on a lane, as percent of its width.

import { coverage, earliest, type IsoDate, type Status, shanghaiFiveSummits } from "sco-data";
import { dayOf, numberOf } from "../client/day-numbers.ts";

export interface Scale {
  /** The first day that it shows. */
  readonly first: string;
  /** The first day that it shows no longer. */
  readonly end: string;
}

/** From the founding through the last day that was checked. */
export const checked: Scale = { first: coverage.from, end: dayOf(numberOf(coverage.through) + 1) };

/** From the first meeting of the Shanghai Five, with a year and more of what is planned. */
export const wide: Scale = {
  first: shanghaiFiveSummits[0]?.firstDay ?? coverage.from,
  end: `${Number(coverage.through.slice(0, 4)) + 2}-01-01`,
};

const rounded = (percent: number): number => Math.round(percent * 100) / 100;

/** Of a date the place of its earliest day, kept within the scale. */
export function percentOf(date: string, { first, end }: Scale = checked): number {
  const share = (numberOf(earliest(date)) - numberOf(first)) / (numberOf(end) - numberOf(first));
  return rounded(100 * Math.min(Math.max(share, 0), 1));
}

interface StatusSpan {
  readonly status: Status;
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

/** The bars of a lane; what has no end on record goes on through the last day that was checked. */
export const barsOf = <Span extends StatusSpan>(spans: readonly Span[], scale: Scale = checked) =>
  spans.map((span) => {
    const left = percentOf(span.from, scale);
    const right = percentOf(span.until ?? checked.end, scale);
    return { span, status: span.status, left, width: rounded(right - left) };
  });

/** Every fifth year of a scale, unless it would lie so near to an end that its number has no room. */
export function ticksOf(scale: Scale) {
  const first = Number(scale.first.slice(0, 4));
  const years = Array.from({ length: Number(scale.end.slice(0, 4)) - first }, (_, index) => first + index + 1);
  return years
    .filter((year) => year % 5 === 0)
    .map((year) => ({ year, left: percentOf(String(year), scale) }))
    .filter(({ left }) => left > 3 && left < 97);
}

export const ticks = ticksOf(checked);
