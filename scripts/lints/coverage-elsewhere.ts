import type { Lint } from "./rows.ts";

/** The facts cover the days from the founding to the last summit, or to a later meeting of the heads of government. */
export const coverageElsewhere: Lint = ({ coverage, affiliations, summits, headsOfGovernmentMeetings }) => [
  ...(coverage.from === affiliations[0]?.from
    ? []
    : [`coverage from: ${coverage.from}, but the founding was on ${affiliations[0]?.from}; correct one of the two`]),
  ...(coverage.through === summits.at(-1)?.lastDay ||
  headsOfGovernmentMeetings.some(({ lastDay }) => lastDay === coverage.through)
    ? []
    : [
        `coverage through: ${coverage.through}, when no council met; check the facts up to a meeting, and give its last day`,
      ]),
];
