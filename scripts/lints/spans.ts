import { earliest } from "../../src/dates.ts";
import type { Dataset, Span } from "../../src/types.ts";
import type { Lint } from "./rows.ts";

interface Held extends Span {
  readonly id: string;
}

interface Chain {
  readonly name: string;
  readonly rows: readonly Held[];
  /** Whether somebody must hold it all the time once somebody has. */
  readonly unbroken: boolean;
}

/** Every list of holdings of which only one can hold at a time. */
const chainsOf = (data: Dataset): readonly Chain[] => [
  { name: "secretariesGeneral", rows: data.secretariesGeneral, unbroken: true },
  { name: "ratsDirectors", rows: data.ratsDirectors, unbroken: true },
  { name: "chairmanships", rows: data.chairmanships, unbroken: true },
  { name: "headsOfGovernmentChairmanships", rows: data.headsOfGovernmentChairmanships, unbroken: true },
  { name: "culturalCapitals", rows: data.culturalCapitals, unbroken: true },
  ...Object.keys(data.states).map((code) => ({
    name: "affiliations",
    rows: data.affiliations.filter((row) => row.state === code),
    unbroken: true,
  })),
  ...[...new Set(data.figures.map((row) => row.figure))].map((figure) => ({
    name: "figures",
    rows: data.figures.filter((row) => row.figure === figure),
    unbroken: false,
  })),
];

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

/** Where somebody always holds it, the next begins when one ends, and the last still holds or is scheduled to end. */
export const gaps: Lint = (data) =>
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
    ]);

/** A table of states in which a state without any status would be a stranger. */
export const statesWithoutStatus: Lint = (data) =>
  Object.keys(data.states)
    .filter((code) => data.affiliations.every((row) => row.state !== code))
    .map((code) => `states/${code}: never had a status; add its affiliation or take it out`);
