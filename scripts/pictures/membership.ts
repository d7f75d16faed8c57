import * as Plot from "@observablehq/plot";
import {
  type Affiliation,
  affiliationCountsOn,
  affiliations,
  coverage,
  earliest,
  membershipCountOn,
  states,
} from "../../src/index.ts";
import { at, caption, legend, type Picture, words, years } from "./svg.ts";
import type { Theme } from "./theme.ts";

const statuses = [
  { status: "member", label: "member", left: 0 },
  { status: "observer", label: "observer", left: 110 },
  { status: "dialogue-partner", label: "dialogue partner", left: 225 },
  { status: "partner", label: "SCO partner", left: 395 },
] as const;

const { from, through } = coverage;
const { member, total } = affiliationCountsOn(through);

const first = (row: Affiliation): Date => at(earliest(row.from));
const end = ({ until }: Affiliation): Date => at(until ? earliest(until) : through);
const name = ({ state }: Affiliation): string => states[state].name.en;

/** What brought each state to the organisation, in the order in which they came. */
const arrivals = affiliations.filter(
  ({ state }, index, rows) => rows.findIndex((row) => row.state === state) === index,
);
const founders = arrivals.filter((row) => row.from === from);
const others = arrivals.filter((row) => row.from !== from);

/** The days on which the number of members became another. */
const enlargements = affiliations
  .flatMap((row) => [row.from, row.until ?? through])
  .map(earliest)
  .sort()
  .filter((day, index, days) => membershipCountOn(day) !== membershipCountOn(days[index - 1] ?? "0000-01-01"));

/** A lane for each state, in the colours of its statuses. */
export const membership = (theme: Theme): Picture => ({
  title: `The states of the Shanghai Cooperation Organisation, ${from} to ${through}`,
  description:
    `A lane for each of ${total} states, in the order in which they came. On ${from}: ${membershipCountOn(from)} members. ` +
    `On ${through}: ${member} members and ${total - member} with another status.`,
  plot: {
    height: 664,
    marginTop: 80,
    marginBottom: 76,
    x: { type: "utc", domain: [at(from), at(through)] },
    y: { domain: arrivals.map(({ state }) => state), axis: null, padding: 0.16 },
    color: { domain: statuses.map(({ status }) => status), range: statuses.map(({ status }) => theme.status[status]) },
    marks: [
      years(theme),
      legend(statuses.map(({ status, ...entry }) => ({ ...entry, fill: theme.status[status] }))),
      words(enlargements, theme, {
        x: at,
        text: (day) => `${membershipCountOn(day)}${day === from ? " members" : ""}`,
        frameAnchor: "top",
        textAnchor: "start",
        dy: -12,
        fontWeight: "bold",
      }),
      Plot.barX(affiliations, { x1: first, x2: end, y: "state", fill: "status" }),
      Plot.text(founders, { x: first, y: "state", text: name, textAnchor: "start", dx: 6, fill: theme.page }),
      words(others, theme, { x: first, y: "state", text: name, textAnchor: "end", dx: -6 }),
      caption([
        "A status counts from the decision of the heads of state.",
        `Checked through ${through}. Above: the number of members.`,
      ]),
    ],
  },
});
