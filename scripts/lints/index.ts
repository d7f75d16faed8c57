import type { Witness } from "../../data/witnesses/witness.ts";
import { chairmanshipsOutsideMeetings, chairsWithoutMembership } from "./chairmanships.ts";
import { contradicted } from "./contradicted.ts";
import { coverageElsewhere, overstatedCoverage } from "./coverage.ts";
import {
  capitalsOutsideChairmanships,
  decisionsOutsideSummits,
  statusesAfterMerger,
  themesOutsideSummits,
} from "./decisions.ts";
import {
  absentChairs,
  interruptedOffices,
  missingDelegations,
  peopleOfTwoStates,
  strangeRoles,
  strayDelegations,
} from "./delegations.ts";
import { disputesOfNothing, repeatedClaims } from "./disputes.ts";
import {
  documentsOutsideTheirMeeting,
  forceBeforeSignature,
  silentSummits,
  strangeSignatories,
  uncountedDocuments,
} from "./documents.ts";
import { misleadingIds, repeatedIds, strangersInIds } from "./ids.ts";
import { incompleteBudgets } from "./incomplete-budgets.ts";
import { lonelyDates } from "./lonely-dates.ts";
import {
  eventsElsewhere,
  longMeetings,
  miscountedMeetings,
  placesElsewhere,
  strangeHosts,
  strayMeetings,
} from "./meetings.ts";
import { memorandaOutOfTime, memorandaWithoutStatus } from "./memoranda.ts";
import { misshapenRows } from "./misshapen-rows.ts";
import { namesInAnotherScript, strangeFamilyNames } from "./names.ts";
import { appointmentsElsewhere, strangeNominations } from "./offices.ts";
import { finerThanSources, paddedDates } from "./precision.ts";
import { namesAsText, strangers, uncitedSources } from "./references.ts";
import type { Lint } from "./rows.ts";
import { lonelySources, misdatedSources, repeatedAddresses, repeatedSources } from "./sources.ts";
import { gaps, overlaps } from "./spans.ts";
import { strayCitations } from "./stray-citations.ts";
import { unorderedRows } from "./unordered-rows.ts";
import { weakFacts } from "./weak-facts.ts";

/** Every lint of the data, by name. */
export const lintsWith = (witnesses: readonly Witness[]): { readonly [name: string]: Lint } => ({
  misshapenRows,
  repeatedIds,
  misleadingIds,
  strangersInIds,
  unorderedRows,
  overlaps,
  gaps,
  strangers,
  namesAsText,
  disputesOfNothing,
  repeatedClaims,
  coverageElsewhere,
  overstatedCoverage,
  miscountedMeetings,
  longMeetings,
  strayMeetings,
  placesElsewhere,
  eventsElsewhere,
  strangeHosts,
  strangeRoles,
  absentChairs,
  missingDelegations,
  interruptedOffices,
  strayDelegations,
  peopleOfTwoStates,
  decisionsOutsideSummits,
  statusesAfterMerger,
  capitalsOutsideChairmanships,
  themesOutsideSummits,
  memorandaOutOfTime,
  memorandaWithoutStatus,
  chairmanshipsOutsideMeetings,
  chairsWithoutMembership,
  documentsOutsideTheirMeeting,
  uncountedDocuments,
  forceBeforeSignature,
  silentSummits,
  strangeSignatories,
  appointmentsElsewhere,
  strangeNominations,
  incompleteBudgets,
  namesInAnotherScript,
  strangeFamilyNames,
  uncitedSources,
  repeatedSources,
  repeatedAddresses,
  misdatedSources,
  lonelySources: lonelySources(witnesses),
  finerThanSources,
  paddedDates: paddedDates(witnesses),
  weakFacts,
  strayCitations,
  lonelyDates: lonelyDates(witnesses),
  contradicted: contradicted(witnesses),
});
