// Where days lie on a lane, as percent of its width.

import { coverage, earliest, type IsoDate, type Status } from "sco-data";

const time = (date: string): number => Date.parse(earliest(date));

const [first, last] = [time(coverage.from), time(coverage.through) + 86_400_000];

const rounded = (percent: number): number => Math.round(percent * 100) / 100;

export const percentOf = (date: string): number => rounded(((time(date) - first) / (last - first)) * 100);

interface StatusSpan {
  readonly status: Status;
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

/** The bars of a lane, from the founding through the last day that was checked. */
export const barsOf = (spans: readonly StatusSpan[]) =>
  spans.map((span) => {
    const left = percentOf(span.from);
    const right = span.until === undefined ? 100 : Math.min(percentOf(span.until), 100);
    return { span, status: span.status, left, width: rounded(right - left) };
  });

/** Every fifth year. */
export const ticks = [2005, 2010, 2015, 2020, 2025].map((year) => ({ year, left: percentOf(`${year}`) }));
