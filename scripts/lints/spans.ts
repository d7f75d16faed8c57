import { earliest } from "../../src/dates.ts";
import { tables } from "../../src/tables.ts";
import type { Span } from "../../src/types.ts";
import type { Written } from "../written.ts";
import { type Lint, unexcused } from "./rows.ts";

interface Held extends Span {
  readonly id: string;
}

interface Chain {
  readonly name: string;
  readonly rows: readonly Held[];
  /** Whether somebody must hold it all the time once somebody has. */
  readonly unbroken: boolean;
}

/** Every series of holdings of which only one can hold at a time, by the declarations of the tables. */
const chainsOf = (data: Written): readonly Chain[] =>
  Object.entries(tables).flatMap(([name, { series, unbroken = false }]) => {
    if (series === undefined) return [];
    // A cultural capital is written without a span: it has that of its chairmanship.
    const rows = (Object.values(data[name as keyof typeof tables]) as readonly Held[]).filter((row) => "from" in row);
    const seriesOf = series as (row: Held) => string;
    return [...new Set(rows.map(seriesOf))].map((one) => ({
      name,
      rows: rows.filter((row) => seriesOf(row) === one),
      unbroken,
    }));
  });

const neighbours = (chain: Chain): readonly (readonly [Held, Held])[] =>
  chain.rows.slice(1).map((row, index) => [chain.rows[index] as Held, row]);

/** Of what only one can hold, one ends before the next begins. */
export const overlaps: Lint = (data) =>
  chainsOf(data).flatMap((chain) =>
    neighbours(chain)
      .filter(([row, next]) => row.until === undefined || earliest(row.until) > earliest(next.from))
      .map(
        ([row, next]) =>
          `${chain.name}/${row.id} until: ${row.until ?? "absent"}, though ${next.id} begins on ${next.from}; end it there`,
      ),
  );

/** Figures of which the next is known only from a later day on. */
const figuresNotFound = [
  // The scale of 2018, but for one share, and that of 2023, but for two, were not found.
  "figures/budget-share-cn-2005 until: 2018-01-01, and",
  "figures/budget-share-kz-2005 until: 2018-01-01, and",
  "figures/budget-share-ru-2005 until: 2018-01-01, and",
  "figures/budget-share-tj-2003 until: 2018-01-01, and",
  "figures/budget-share-uz-2003 until: 2018-01-01, and",
  "figures/budget-share-kg-2018 until: 2023-10, and",
];

/** A figure stands until the next is known; what is counted of a chairmanship ends with it. */
export const brokenFigures: Lint = (data) =>
  unexcused(
    "spans.ts",
    figuresNotFound,
    chainsOf(data)
      .filter(({ name }) => name === "figures")
      .flatMap((chain) =>
        neighbours(chain)
          .filter(([row, next]) => !row.id.startsWith("chairmanship-events") && row.until !== next.from)
          .map(
            ([row, next]) =>
              `figures/${row.id} until: ${row.until}, and ${next.id} begins on ${next.from}; end the one where the other begins`,
          ),
      ),
  );

/** What nobody was found to hold for a time. */
const holdersNotFound = [
  // Of the Council of Heads of Government the term of 2019 is attested, and then none before that of 2022.
  "headsOfGovernmentChairmanships/heads-of-government-chairmanship-in-2019 until: 2020-11-30, and nothing until",
];

/** Where somebody always holds it, the next begins when one ends, and the last still holds or is scheduled to end. */
export const gaps: Lint = (data) =>
  unexcused(
    "spans.ts",
    holdersNotFound,
    chainsOf(data)
      .filter(({ unbroken }) => unbroken)
      .flatMap((chain) => [
        ...neighbours(chain)
          .filter(([row, next]) => row.until !== undefined && earliest(row.until) < earliest(next.from))
          .map(
            ([row, next]) =>
              `${chain.name}/${row.id} until: ${row.until}, and nothing until ${next.id}; find who held it`,
          ),
        ...chain.rows
          .slice(-1)
          .filter(({ until }) => until !== undefined && earliest(until) <= data.coverage.through)
          .map((row) => `${chain.name}/${row.id} until: ${row.until}, and nothing after it; find who holds it now`),
      ]),
  );
