// The states, one by one: when each came, what it was and what it is on a day.

import {
  type Affiliation,
  affiliationOn,
  affiliations,
  affiliationsOf,
  earliest,
  type IsoDay,
  type State,
  type Status,
  states,
} from "sco-data";

export interface Bar {
  readonly status: Status;
  readonly from: IsoDay;
  /** Absent: it still holds. */
  readonly until?: IsoDay;
  readonly row: Affiliation;
}

export interface Lane {
  readonly state: State;
  readonly bars: readonly Bar[];
}

/** The states that came on one day. */
export interface Arrival {
  readonly day: IsoDay;
  readonly lanes: readonly Lane[];
}

/** A state on a day, with the row that holds. */
export interface Standing {
  readonly lane: Lane;
  readonly bar: Bar | undefined;
  readonly call: string;
}

const bar = (row: Affiliation): Bar => ({
  status: row.status,
  from: earliest(row.from),
  ...(row.until === undefined ? {} : { until: earliest(row.until) }),
  row,
});

const laneOf = (state: State): Lane => ({
  state,
  bars: affiliationsOf(state.code).map(bar),
});

/** One lane per state, in the order in which they came. */
export const lanes: readonly Lane[] = [...new Set(affiliations.map((row) => row.state))].map((code) =>
  laneOf(states[code]),
);

/** The lanes by the day on which their states came. */
export const arrivals: readonly Arrival[] = [...Map.groupBy(lanes, (lane) => (lane.bars[0] as Bar).from)].map(
  ([day, members]) => ({ day, lanes: members }),
);

/** The statuses that hold on a day, a row for each state that has one. */
export const affiliationsOn = (day: IsoDay): readonly Affiliation[] =>
  affiliations.filter((row) => row === affiliationOn(row.state, day));

export function standingsOn(day: IsoDay): Standing[] {
  return lanes.map((lane) => ({
    lane,
    bar: lane.bars.find(({ row }) => row === affiliationOn(lane.state.code, day)),
    call: `statusOn("${lane.state.code}", "${day}")`,
  }));
}
