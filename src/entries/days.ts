// What every topic entry has beside its topic.
export { dayIn, type Instant } from "../clock.ts";
export { assertCovered, coverageOf, isCovered } from "../coverage.ts";
export { earliest, lastDay, latest } from "../dates.ts";
export { isDay } from "../day.ts";
export { coverage, version } from "../facts.ts";
export type { Coverage, Day, IsoDate, IsoDay, Sourced, Span, TableCoverage, TableName } from "../types.ts";
export { type CoverageKind, coverageKinds } from "../vocabulary.ts";
