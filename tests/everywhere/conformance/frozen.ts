import { writable } from "../../support/writable.ts";
import { type Check, type Main, outcome, type Sources, type Timeline } from "./report.ts";

const answers = (main: Main, { timeline, overlappingTimeline }: Timeline): Record<string, unknown> => ({
  affiliationCountsOn: main.affiliationCountsOn("2024-07-04"),
  bodiesOn: main.bodiesOn("2024-07-04"),
  chairOn: main.chairOn("2024-07-04"),
  changesIn: main.changesIn(2017),
  changesSince: main.changesSince("2016-12-31", { through: "2017-12-31" }),
  "changesSince, empty": main.changesSince("1990-01-01", { through: "1990-01-02" }),
  documentsAdoptedAt: main.documentsAdoptedAt("summit-2024"),
  eventsIn: main.eventsIn(2004),
  membersOn: main.membersOn("2024-07-04"),
  "membersOn, empty": main.membersOn("1999-01-01"),
  nextChangesAfter: main.nextChangesAfter("2017-06-08"),
  organisationOn: main.organisationOn("2024-07-04"),
  secretaryGeneralOn: main.secretaryGeneralOn("2024-07-04"),
  statesOn: main.statesOn("member", "2024-07-04", { by: "instrument" }),
  summitIn: main.summitIn(2024),
  timeline: timeline([{ from: "2001" }]).starts,
  overlappingTimeline: overlappingTimeline([{ from: "2001" }]).starts,
});

/** Ways to change what another caller reads, each of which must throw in strict mode. */
const attempts = (main: Main, { sources }: Sources): readonly (() => unknown)[] => [
  () => Object.assign(main.secretariesGeneral[0] ?? {}, { title: "King" }),
  () => Object.assign(main.states.BY.name, { en: "X" }),
  () => Object.assign(main.coverage, { through: "2099-01-01" }),
  () => Object.assign(sources, { mine: {} }),
  () => (main.affiliations as unknown[]).push({}),
  () => (main.affiliations as unknown[]).sort(),
  () => (main.stateCodes as unknown as string[]).pop(),
  () => (main.membersOn("2024-07-04") as unknown[]).pop(),
];

/** Every constant and every kind of answer is frozen to the bottom. */
export function frozen(main: Main, sources: Sources, timeline: Timeline): Check[] {
  const constants = Object.entries({ ...main, ...sources }).filter(
    ([name, value]) => typeof value === "object" && name !== "default" && name !== "module.exports",
  );
  return [
    ...[...constants, ...Object.entries(answers(main, timeline))].map(
      ([name, value]): Check => [`frozen ${name}`, Object(value) === value && (writable(value, name) ?? true), true],
    ),
    ...attempts(main, sources).map((attempt): Check => [String(attempt), outcome(attempt).split(":")[0], "TypeError"]),
  ];
}
