import type { RowReference } from "../../src/changelog.ts";
import { type Bump, bumps } from "../../src/vocabulary.ts";
import { isPlanned } from "../lints/rows.ts";
import type { Difference } from "./difference.ts";
import type { Facts } from "./facts.ts";
import { fieldPaths } from "./fields.ts";

/** The step of a version, or that none is needed. */
export type Step = Bump | "none";

/** A reason for a new version: a change, in words, and the least step that may carry it. */
export interface Reason {
  readonly what: string;
  readonly step: Bump;
}

const steps: readonly Step[] = ["none", ...bumps];

/** Whether one step is too small for what needs the other. */
export const isBelow = (step: Step, needed: Step): boolean => steps.indexOf(step) < steps.indexOf(needed);

/** The largest of some steps. */
export const largest = (some: readonly Step[]): Step =>
  some.reduce<Step>((most, step) => (isBelow(most, step) ? step : most), "none");

/** The fields that rows of one set of facts have and no row of the other has, of the tables that are in both. */
export function fieldsMissing({ tables: these }: Facts, { tables: others }: Facts): readonly string[] {
  return [...these].flatMap(([table, rows]) => {
    const known = new Set([...(others.get(table)?.values() ?? [])].flatMap((row) => fieldPaths(row)));
    const fields = new Set([...rows.values()].flatMap((row) => fieldPaths(row)));
    return known.size === 0 ? [] : [...fields].filter((field) => !known.has(field)).map((field) => `${table} ${field}`);
  });
}

/** Why the facts need a new version, by section "Versions of data" of the design: one reason for each change. */
export function dataReasons(old: Facts, now: Facts, changes: Difference): readonly Reason[] {
  const reason =
    (step: Bump) =>
    (what: string): Reason => ({ what, step });
  // What was planned gives way to what happened: nobody was promised that a plan stays.
  const wasPlanned = ({ table, id }: RowReference): boolean => isPlanned(old.tables.get(table)?.get(id) ?? {});
  return [
    ...changes.withdrawn.map((row) => ({
      what: `${row.table}/${row.id} is withdrawn`,
      step: wasPlanned(row) ? ("minor" as const) : ("major" as const),
    })),
    ...changes.renamed.map(({ table, id, now }) => `${table}/${id} is now ${now}`).map(reason("major")),
    ...fieldsMissing(old, now)
      .map((field) => `no row has ${field} any more`)
      .map(reason("major")),
    ...changes.added.map(({ table, id }) => `${table}/${id} is new`).map(reason("minor")),
    ...fieldsMissing(now, old)
      .map((field) => `no row had ${field} before`)
      .map(reason("minor")),
    ...changes.corrected.map(({ table, id, field }) => `${table}/${id} ${field} is corrected`).map(reason("patch")),
  ];
}

/** The members of which a function got a parameter that its callers must now give. */
const requiredParameter = /^(.*) parameter \d+: /;

/** Why the public surface needs a new version. */
export function surfaceReasons(old: readonly string[], now: readonly string[]): readonly Reason[] {
  const [before, after] = [new Set(old), new Set(now)];
  const breaks = (line: string): boolean => {
    const known = requiredParameter.exec(line)?.[1];
    return known !== undefined && old.some((other) => other.startsWith(`${known} returns `));
  };
  return [
    ...old.filter((line) => !after.has(line)).map((line): Reason => ({ what: `gone: ${line}`, step: "major" })),
    ...now
      .filter((line) => !before.has(line))
      .map((line): Reason => ({ what: `new: ${line}`, step: breaks(line) ? "major" : "minor" })),
  ];
}
