import { lonelyDates } from "./alone.ts";
import {
  chairmanshipsOutsideSummits,
  chairsWithoutMembership,
  governmentChairmanshipsOutsideMeetings,
} from "./chairmanships.ts";
import { weakFacts } from "./confidence.ts";
import { coverageElsewhere } from "./coverage.ts";
import {
  capitalsOutsideChairmanships,
  decisionsOutsideSummits,
  statusesAfterMerger,
  themesOutsideSummits,
} from "./decisions.ts";
import { disputesOfNothing, repeatedClaims } from "./disputes.ts";
import {
  documentsOutsideTheirMeeting,
  forceBeforeSignature,
  silentSummits,
  strangeParties,
  uncountedDocuments,
} from "./documents.ts";
import { incompleteBudgets } from "./figures.ts";
import { misleadingIds, repeatedIds } from "./ids.ts";
import { longMeetings, miscountedMeetings, peopleOfTwoStates, strangeChairs, strangeDelegations } from "./meetings.ts";
import { memorandaOutOfTime, memorandaWithoutDocument } from "./memoranda.ts";
import { citiesInTwoStates, namesInAnotherScript, peopleOfTwoNames } from "./names.ts";
import { appointmentsElsewhere, strangeNominations } from "./offices.ts";
import { unorderedRows } from "./order.ts";
import { finerThanSources, paddedDates } from "./precision.ts";
import { formerIdsInUse, unknownSources, unknownStates } from "./references.ts";
import { strayCitations } from "./relevance.ts";
import type { Lint } from "./rows.ts";
import { misshapenRows } from "./schema.ts";
import { lonelySources, misdatedSources, repeatedAddresses, repeatedSources, uncitedSources } from "./sources.ts";
import { gaps, overlaps, statesWithoutStatus } from "./spans.ts";
import { contradicted, type Witness } from "./witness.ts";

/** Every lint of the data, by name. */
export const lintsWith = (witnesses: readonly Witness[]): { readonly [name: string]: Lint } => ({
  misshapenRows,
  repeatedIds,
  misleadingIds,
  unorderedRows,
  overlaps,
  gaps,
  statesWithoutStatus,
  unknownSources,
  unknownStates,
  formerIdsInUse,
  disputesOfNothing,
  repeatedClaims,
  coverageElsewhere,
  miscountedMeetings,
  longMeetings,
  strangeChairs,
  strangeDelegations,
  peopleOfTwoStates,
  decisionsOutsideSummits,
  statusesAfterMerger,
  capitalsOutsideChairmanships,
  themesOutsideSummits,
  memorandaOutOfTime,
  memorandaWithoutDocument,
  chairmanshipsOutsideSummits,
  governmentChairmanshipsOutsideMeetings,
  chairsWithoutMembership,
  documentsOutsideTheirMeeting,
  uncountedDocuments,
  forceBeforeSignature,
  silentSummits,
  strangeParties,
  appointmentsElsewhere,
  strangeNominations,
  incompleteBudgets,
  namesInAnotherScript,
  peopleOfTwoNames,
  citiesInTwoStates,
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
