// Every sample of the facts that was read against its evidence by somebody who had not entered it.

/** One reading. */
export interface Sample {
  /** The day on which it was finished, `YYYY-MM-DD`. */
  readonly on: string;
  readonly what: string;
  /** How many rows or facts were read. */
  readonly read: number;
  /** What was found, in numbers that the reader gave. */
  readonly found: string;
}

export const samples: readonly Sample[] = [
  { on: "2026-11-22", what: "affiliations, heads, states and sources, row by row", read: 192, found: "about 20 wrong" },
  {
    on: "2026-11-22",
    what: "meetings, chairmanships, designations, disputes and appointments, row by row",
    read: 208,
    found: "about 25 wrong",
  },
  {
    on: "2026-11-22",
    what: "documents, ties outside, RATS, deputies, bodies, figures and events, row by row",
    read: 231,
    found: "about 25 wrong",
  },
  {
    on: "2026-11-22",
    what: "facts that looked doubtful, by a second search",
    read: 69,
    found: "34 confirmed, 4 refuted, 28 without a second text, 3 left open",
  },
  {
    on: "2026-11-30",
    what: "facts of 1.0, drawn at random",
    read: 70,
    found: "0 contradicted, 17 without a second text",
  },
  {
    on: "2026-11-30",
    what: "delegations as gathered, before they were entered",
    read: 30,
    found: "24 borne by the cited source, 2 elsewhere, 3 imprecise, 0 wrong, 1 not found",
  },
  {
    on: "2026-11-30",
    what: "steps of states in treaties as gathered, before they were entered",
    read: 30,
    found: "22 borne by the cited source, 3 elsewhere, 3 imprecise, 1 wrong, 1 not found",
  },
  {
    on: "2026-12-01",
    what: "delegations as entered, row by row",
    read: 892,
    found: "4 offices wrong, 1 delegate missing",
  },
];
