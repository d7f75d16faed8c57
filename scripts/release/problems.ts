import type { Changelog } from "../../src/changelog.ts";
import { dataReasons, isBelow, type Reason, type Step, surfaceReasons } from "./bump.ts";
import { difference } from "./difference.ts";
import type { Facts } from "./facts.ts";
import { compareVersions } from "./versions.ts";

/** All that the gate of a release looks at. */
export interface State {
  /** The facts of the last release, and those that are to become the next. */
  readonly baseline: Facts;
  readonly working: Facts;
  /** The public surface of both. */
  readonly surfaceBefore: readonly string[];
  readonly surface: readonly string[];
  /** The largest step that a waiting changeset asks for. */
  readonly pending: Step;
  readonly changelog: Changelog;
}

function tooSmall({ what, step }: Reason, pending: Step): string {
  if (pending === "none") return `${what}, and no changeset says so: run npm run data:changeset`;
  return `${what}, which needs a ${step} release, and the changesets ask for a ${pending} one: raise it to ${step}`;
}

function bumpProblems(state: State): readonly string[] {
  const { baseline, working, pending } = state;
  const reasons = [
    ...dataReasons(baseline, working, difference(baseline, working)),
    ...surfaceReasons(state.surfaceBefore, state.surface).map(
      ({ what, step }): Reason => ({ what: `the API has a line ${what}`, step }),
    ),
  ];
  return reasons.filter(({ step }) => isBelow(pending, step)).map((reason) => tooSmall(reason, pending));
}

const has = ({ tables }: Facts, table: string, id: string): boolean =>
  [...tables].some(([name, rows]) => name === table && rows.has(id));

/** Ids that some release had: one that is gone must be among the former ones for good. */
function lostIds({ changelog, working }: State): readonly string[] {
  const everGiven = changelog.releases.flatMap(({ added, renamed }) => [
    ...added,
    ...renamed.map(({ table, now }) => ({ table, id: now })),
  ]);
  const isFormer = (table: string, id: string): boolean =>
    working.formerIds.some((former) => former.table === table && former.id === id);
  return everGiven
    .filter(({ table, id }) => !has(working, table, id) && !isFormer(table, id))
    .map(({ table, id }) => `${table}/${id} was released and is gone: put it back, or into data/former-ids.ts`);
}

function formerIdProblems({ working }: State): readonly string[] {
  return working.formerIds.flatMap(({ table, id, now }) => [
    ...(has(working, table, id) ? [`${table}/${id} is a former id and names a row again: choose another id`] : []),
    ...(now !== undefined && !has(working, table, now)
      ? [`${table}/${id} gave way to ${now}, which is no row: correct "now" in data/former-ids.ts`]
      : []),
  ]);
}

function coverageProblems({ baseline, working }: State): readonly string[] {
  const through = (facts: Facts): string => String(facts.tables.get("coverage")?.get("coverage")?.["through"]);
  if (through(working) >= through(baseline)) return [];
  return [
    `coverage/coverage through went back from ${through(baseline)} to ${through(working)}: what was checked stays checked`,
  ];
}

function versionProblems({ baseline, working, changelog }: State): readonly string[] {
  const versions = changelog.releases.map(({ version }) => version);
  const disordered = versions.find((version, index) => compareVersions(versions[index - 1] ?? "0.0.0", version) >= 0);
  return [
    ...(working.version === baseline.version
      ? []
      : [
          `package.json has version ${working.version} and the baseline ${baseline.version}: set it back, and let npm run release:version raise it`,
        ]),
    ...(disordered === undefined ? [] : [`releases/changes.json has ${disordered} out of order: put the oldest first`]),
    ...(versions.at(-1) === baseline.version
      ? []
      : [
          `releases/changes.json ends with ${versions.at(-1)} and the baseline is ${baseline.version}: restore both from git`,
        ]),
  ];
}

/** What stands in the way of a release, one sentence each with its remedy. */
export const problems = (state: State): readonly string[] => [
  ...versionProblems(state),
  ...coverageProblems(state),
  ...formerIdProblems(state),
  ...lostIds(state),
  ...bumpProblems(state),
];
