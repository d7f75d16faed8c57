// What the Correlates of War project codes of the organisation, and how ours differs from it, cell by cell.

import { statusOn } from "../../src/membership.ts";
import type { IsoDay } from "../../src/types.ts";
import { type StateCode, type Status, stateCodes } from "../../src/vocabulary.ts";

/** The data that are compared, as their authors ask to be cited. */
export const cow = {
  name: "Intergovernmental Organizations, version 3.0",
  citation:
    "Pevehouse, J. C., Nordstrom, T., McManus, R. W., & Jamison, A. S. (2020). Tracking organizations in the world: The Correlates of War IGO Version 3.0 datasets. Journal of Peace Research, 57(3), 492-503. https://doi.org/10.1177/0022343319881175",
  /** Number of the organisation in it. */
  ionum: 4115,
  from: 1996,
  through: 2014,
} as const;

/** Who is a full member by it, with the first year; each is one in every later year. Nobody is an associate member or an observer. */
export const cowMembers: { readonly [Code in StateCode]?: number } = {
  CN: 1996,
  KG: 1996,
  KZ: 1996,
  RU: 1996,
  TJ: 1996,
  UZ: 2001,
};

/** Why a cell differs. */
type Reason =
  | "the Shanghai Five count there"
  | "observers are not coded there"
  | "dialogue partners are not coded there";

export interface Cell {
  readonly state: StateCode;
  readonly year: number;
  readonly ours: Status | undefined;
  readonly theirs: "full member" | "no member";
  /** Absent where both say the same. */
  readonly reason?: Reason;
}

const reasons: { readonly [Ours in Status]?: Reason } = {
  observer: "observers are not coded there",
  "dialogue-partner": "dialogue partners are not coded there",
};

function reasonOf(ours: Status | undefined, isTheirs: boolean, year: number): Reason | undefined {
  if (isTheirs ? ours === "member" : ours === undefined) return undefined;
  const reason = isTheirs
    ? ours === undefined && year < 2001
      ? "the Shanghai Five count there"
      : undefined
    : ours && reasons[ours];
  if (reason === undefined) throw new Error(`nobody explained a cell of ${year}: ${ours} here, ${isTheirs} there`);
  return reason;
}

/** Each of our states in each year of theirs, by its status on 31 December. */
export const comparedWithCow: readonly Cell[] = Array.from(
  { length: cow.through - cow.from + 1 },
  (_, past) => cow.from + past,
).flatMap((year) =>
  stateCodes.map((state): Cell => {
    const ours = statusOn(state, `${year}-12-31` as IsoDay);
    const isTheirs = (cowMembers[state] ?? Number.POSITIVE_INFINITY) <= year;
    const reason = reasonOf(ours, isTheirs, year);
    return { state, year, ours, theirs: isTheirs ? "full member" : "no member", ...(reason && { reason }) };
  }),
);

/** A run of years in which a state differs in the same way. */
interface Run extends Omit<Cell, "year"> {
  readonly from: number;
  readonly through: number;
}

/** The cells that differ, as runs of years. */
function runs(): readonly Run[] {
  const made: Run[] = [];
  for (const code of stateCodes) {
    for (const { year, ...cell } of comparedWithCow) {
      if (cell.state !== code || cell.reason === undefined) continue;
      const last = made.at(-1);
      if (last?.state === code && last.reason === cell.reason && last.through === year - 1)
        made[made.length - 1] = { ...last, through: year };
      else made.push({ ...cell, from: year, through: year });
    }
  }
  return made;
}

/** The same as a table in Markdown. */
export const tableOfDifferences = (nameOf: (state: StateCode) => string): string =>
  [
    "| state | years | here | there |",
    "|---|---|---|---|",
    ...runs().map(
      ({ state, from, through, ours, theirs }) =>
        `| ${nameOf(state)} | ${from} to ${through} | ${ours?.replace("-", " ") ?? "no status"} | ${theirs} |`,
    ),
  ].join("\n");
