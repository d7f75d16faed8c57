import { dayIn } from "../../src/clock.ts";
import { earliest, latest } from "../../src/dates.ts";
import { dayNumber } from "../../src/day.ts";
import { type Query, queries } from "./queries.ts";

/** What is put to the test: the package, or something broken in its place. */
export interface Subject {
  readonly dayNumber: typeof dayNumber;
  readonly queries: readonly Query[];
  readonly earliest: typeof earliest;
  readonly latest: typeof latest;
  readonly dayIn: typeof dayIn;
}

export const library: Subject = { dayNumber, queries, earliest, latest, dayIn };
