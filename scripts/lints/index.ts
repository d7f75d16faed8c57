import { lonelyDates } from "./alone.ts";
import { weakFacts } from "./confidence.ts";
import { coverageElsewhere } from "./coverage.ts";
import * as decisions from "./decisions.ts";
import { badIds, misleadingIds } from "./ids.ts";
import * as meetings from "./meetings.ts";
import * as names from "./names.ts";
import { unorderedRows } from "./order.ts";
import { finerThanSources, paddedDates } from "./precision.ts";
import * as references from "./references.ts";
import { strayCitations } from "./relevance.ts";
import type { Lint } from "./rows.ts";
import { misshapenRows } from "./schema.ts";
import * as sources from "./sources.ts";
import { gaps, overlaps, statesWithoutStatus } from "./spans.ts";
import { contradicted, type Witness } from "./witness.ts";

/** Every lint of the data, by name. */
export const lintsWith = (witnesses: readonly Witness[]): { readonly [name: string]: Lint } => ({
  misshapenRows,
  badIds,
  misleadingIds,
  unorderedRows,
  overlaps,
  gaps,
  statesWithoutStatus,
  ...references,
  miscountedMeetings: meetings.miscountedMeetings,
  longMeetings: meetings.longMeetings,
  strangeChairs: meetings.strangeChairs,
  strangeDelegations: meetings.strangeDelegations,
  peopleOfTwoStates: meetings.peopleOfTwoStates,
  uncountedDocuments: meetings.uncountedDocuments,
  ...decisions,
  coverageElsewhere,
  namesInAnotherScript: names.namesInAnotherScript,
  mixedWords: names.mixedWords,
  peopleOfTwoNames: names.peopleOfTwoNames,
  citiesInTwoStates: names.citiesInTwoStates,
  uncitedSources: sources.uncitedSources,
  repeatedSources: sources.repeatedSources,
  repeatedAddresses: sources.repeatedAddresses,
  disguisedAddresses: sources.disguisedAddresses,
  misdatedSources: sources.misdatedSources,
  lonelySources: sources.lonelySources,
  finerThanSources,
  paddedDates: paddedDates(witnesses),
  weakFacts,
  strayCitations,
  lonelyDates: lonelyDates(witnesses),
  witnesses: contradicted(witnesses),
});
