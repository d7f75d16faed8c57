import { earliest } from "../../src/dates.ts";
import { isPlanned, type Lint } from "./rows.ts";

/** The facts cover the days from the founding to the last summit, or to a later meeting of the heads of government. */
export const coverageElsewhere: Lint = ({ coverage, affiliations, summits, headsOfGovernmentMeetings }) => [
  ...(coverage.from === affiliations[0]?.from
    ? []
    : [`coverage from: ${coverage.from}, but the founding was on ${affiliations[0]?.from}; correct one of the two`]),
  ...(coverage.through === summits.at(-1)?.lastDay ||
  headsOfGovernmentMeetings.some(({ lastDay }) => lastDay === coverage.through)
    ? []
    : [
        `coverage through: ${coverage.through}, but the last summit ended on ${summits.at(-1)?.lastDay}; check all tables that claim to be complete up to a meeting, and give its last day here and there`,
      ]),
];

/** Nobody has checked days that were still to come, and no row of what happened is later than its table was checked; what is planned is. */
export const overstatedCoverage: Lint = ({ tableCoverage, ...data }) =>
  Object.entries(tableCoverage).flatMap(([table, { through, lookedOn }]) => {
    const rows: readonly object[] = Object.values(data[table as keyof typeof tableCoverage]);
    const late = rows
      .filter((row) => !isPlanned(row))
      .flatMap((row) => {
        const date =
          "firstDay" in row ? row.firstDay : "signedOn" in row ? row.signedOn : "on" in row ? row.on : undefined;
        return typeof date === "string" && earliest(date) > through && "id" in row ? [`${row.id} of ${date}`] : [];
      });
    return [
      ...(through <= lookedOn
        ? []
        : [`coverage of ${table}: through ${through}, looked on ${lookedOn}; look once more`]),
      ...late.map(
        (row) => `coverage of ${table}: through ${through}, but it has ${row}; check the table up to that day`,
      ),
    ];
  });

/** What is planned lies after the days that were checked: before that, it happened or it did not. */
export const overduePlans: Lint = ({ events, coverage }) =>
  events
    .filter((event) => isPlanned(event) && earliest(event.on) <= coverage.through)
    .map(
      ({ id, on }) =>
        `events/${id} on: ${on} is planned, and ${coverage.through} has been checked; say what became of it`,
    );
