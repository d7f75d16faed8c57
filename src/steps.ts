// The step functions behind the queries, computed from the facts. The build runs this file and ships its values, so
// that nothing is computed on import, and asking for a status does not load the rows and their sources.

import { affiliations, secretariesGeneral } from "./facts.ts";
import { deepFreeze } from "./freeze.ts";
import type { Timeline } from "./search.ts";
import { mapTimeline, overlappingTimeline, timeline } from "./timeline.ts";
import type { Affiliation, AffiliationCounts, Span } from "./types.ts";
import { type StateCode, type Status, stateCodes, statuses } from "./vocabulary.ts";

/** A table with these keys and no others: it inherits no "constructor" that a caller might ask for. */
function byKey<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.assign(Object.create(null), Object.fromEntries(keys.map((key) => [key, value(key)])));
}

/** Like `mapTimeline`, but not frozen: engines search that nearly twice as fast, and these never leave the package. */
function steps<From, To>(from: Timeline<From>, change: (value: From) => To): Timeline<To> {
  const { starts, values } = mapTimeline(from, change);
  return { starts: [...starts], values: [...values] };
}

/** Where in its table the row stands that holds: a copy of the row would not be the same object. */
const positions = <Row extends Span>(rows: readonly Row[]): Timeline<number> =>
  steps(timeline(rows), (row) => rows.indexOf(row));

const count = (rows: readonly Affiliation[]): AffiliationCounts =>
  deepFreeze({
    ...byKey(statuses, (status) => rows.filter((row) => row.status === status).length),
    total: rows.length,
  });

/** The status of each state. */
export const statusOfState: Readonly<Record<StateCode, Timeline<Status>>> = byKey(stateCodes, (code) =>
  steps(timeline(affiliations.filter((row) => row.state === code)), (row) => row.status),
);

/** The codes of the states with each status. */
export const statesWithStatus: Readonly<Record<Status, Timeline<readonly StateCode[]>>> = byKey(statuses, (status) =>
  steps(overlappingTimeline(affiliations.filter((row) => row.status === status)), (rows) =>
    rows.map((row) => row.state),
  ),
);

/** The number of members. */
export const memberCount: Timeline<number> = steps(statesWithStatus.member, (codes) => codes.length);

/** The number of states with each status. */
export const affiliationCounts: Timeline<AffiliationCounts> = steps(overlappingTimeline(affiliations), count);

/** The head of the Secretariat, as a position in `secretariesGeneral`. */
export const secretaryGeneral: Timeline<number> = positions(secretariesGeneral);
