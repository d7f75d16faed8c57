// A second opinion, kept as plain as possible: it pads dates, compares strings and looks at every row.

interface Row {
  readonly from: string;
  readonly until?: string;
}

/** The first day of a date. */
export const padded = (date: string): string => date + "-01-01".slice(date.length - 4);

/** The rows that hold on a day, in the order of the table. */
export const holding = <R extends Row>(rows: readonly R[], day: string): R[] =>
  rows.filter((row) => padded(row.from) <= day && (row.until === undefined || day < padded(row.until)));

/** Every first day and every first day after, in the order of the table. */
export const boundaries = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ from, until }) => (until === undefined ? [padded(from)] : [padded(from), padded(until)]));
