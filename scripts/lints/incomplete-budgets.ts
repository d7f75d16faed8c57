import { earliest } from "../../src/dates.ts";
import type { Lint } from "./rows.ts";

/**
 * What the shares make up on days of which all are known: none before the first agreement, and the whole on the first and the last
 * day of each budget. That of 2005 began on a day of the year that was not found.
 */
const sums: readonly (readonly [day: string, percent: number])[] = [
  ["2003-05-28", 0],
  ["2003-05-29", 100],
  ["2004-12-31", 100],
  ["2006-01-01", 100],
  ["2017-12-31", 100],
  ["2025-01-01", 100],
];

/** The shares of a budget make up the whole of it, as long as it is in force. */
export const incompleteBudgets: Lint = (data) =>
  sums.flatMap(([day, percent]) => {
    const shares = data.figures.filter(
      ({ figure, from, until }) =>
        figure === "budget-share" && earliest(from) <= day && (until === undefined || day < earliest(until)),
    );
    const sum = shares.reduce((total, { value }) => total + value, 0);
    // Of what is missing, the rows that begin or end next to the day speak.
    const beside = data.figures.filter(
      (row) => row.figure === "budget-share" && !shares.includes(row) && isNear(row.from, row.until, day),
    );
    return Math.abs(sum - percent) < 1e-9
      ? []
      : [
          `figures value, from, until: the shares of the budget of ${day} make up ${sum} %, not ${percent} %; one is wrong or missing: ${[...shares, ...beside].map(({ id, value, from, until }) => `${id} ${value} (${from} to ${until})`).join(", ")}; read them again`,
        ];
  });

/** Whether a span begins or ends within two years of a day. */
const isNear = (from: string, until: string | undefined, day: string): boolean =>
  [from, until].some((edge) => edge !== undefined && Math.abs(Number(edge.slice(0, 4)) - Number(day.slice(0, 4))) <= 2);
