import { expect } from "vitest";
import { conformance } from "./conformance/index.ts";
import type { Modules, Report } from "./conformance/report.ts";
import { reference, source } from "./reference.ts";

const json = Object.entries(reference.json).map(([subpath, text]) => [subpath, JSON.parse(text)]);

/** What the program finds in the source itself: the number of checks that every runtime must make. */
export const inSource: Report = conformance({ ...source, ...Object.fromEntries(json) } as Modules, reference);

/** Holds that it was this runtime, that it made every check, those of Temporal where it has it, and found no fault. */
export function expectConformance(report: Report, runtime: RegExp, has: { readonly temporal: boolean }): void {
  expect(report.faults).toEqual([]);
  expect(report.checks).toEqual({ ...inSource.checks, temporal: has.temporal ? 8 : 0 });
  expect(report.runtime).toMatch(runtime);
}
