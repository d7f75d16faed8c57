import type { Witness } from "../../data/witnesses/witness.ts";
import { witnessSources } from "../witnesses.ts";
import { agedAnnouncements, announcedOnly } from "./announcements.ts";
import {
  chairmanshipsOutsideMeetings,
  chairsWithoutMembership,
  figuresOutsideChairmanships,
  unpassedChairs,
} from "./chairmanships.ts";
import { citiesElsewhere } from "./cities.ts";
import { contradicted } from "./contradicted.ts";
import { strangeCountries } from "./countries.ts";
import { coverageElsewhere, overduePlans, overstatedCoverage } from "./coverage.ts";
import { misnumberedTexts, strangeDates } from "./dates-of-sources.ts";
import {
  capitalsOutsideChairmanships,
  decisionsOutsideSummits,
  statusesAfterMerger,
  themesOutsideSummits,
} from "./decisions.ts";
import {
  absentChairs,
  announcedDelegations,
  misplacedOffices,
  missingDelegations,
  otherHeads,
  peopleOfTwoStates,
  returningOfficers,
  strangeRoles,
  strayDelegations,
} from "./delegations.ts";
import { disputesOfNothing, lonelyClaims, repeatedClaims, strayClaims, unsharedClaims } from "./disputes.ts";
import {
  documentsOutsideTheirMeeting,
  forceBeforeSignature,
  silentSummits,
  stepsOutOfOrder,
  strangeCompleteness,
  strangeConsents,
  strangeSignatories,
  uncountedDocuments,
} from "./documents.ts";
import { strangeFormats } from "./formats.ts";
import { mistranslatedNames, strangeAbbreviations, untranslatedTerms } from "./glossary.ts";
import { foreignHosts } from "./hosts.ts";
import {
  missingIdentifiers,
  otherIdentifiers,
  repeatedIdentifiers,
  strangeIdentifiers,
  strangeRegisters,
} from "./identifiers.ts";
import { misleadingIds, repeatedIds, strangersInIds } from "./ids.ts";
import { incompleteBudgets } from "./incomplete-budgets.ts";
import { changedOffices, otherIncumbents, strangeOffices } from "./incumbents.ts";
import { strangeDocumentKinds, strangeRelationKinds, strangeUnits } from "./kinds.ts";
import { strangeKinds } from "./kinds-of-sources.ts";
import { strangeLanguages } from "./languages-of-sources.ts";
import { daysOfReports, lonelyDates } from "./lonely-dates.ts";
import { longMeetings, miscountedMeetings, placesElsewhere, strangeHosts, strayMeetings } from "./meetings.ts";
import { memorandaOutOfTime, memorandaWithoutStatus } from "./memoranda.ts";
import { misshapenRows } from "./misshapen-rows.ts";
import { namesInAnotherScript } from "./names.ts";
import { misplacedFamilyNames, namesUnlikeIds, unlikeAliases, unlikeNames } from "./names-of-people.ts";
import { strangeOfficialNames, strangeStateCodes, strangeStateNames } from "./names-of-states.ts";
import { lonelyCounts, miscountedTitles, strangeAnniversaries, strangeSessions, strangeYears } from "./numbers.ts";
import { appointmentsElsewhere, attestedElsewhere, strangeNominations } from "./offices.ts";
import { finerThanSources, paddedDates } from "./precision.ts";
import { strayNames, strayYears } from "./prose.ts";
import { misnamedPublishers, strangeControls, strangePublishers } from "./publishers.ts";
import { namesAsText, strangers, uncitedSources } from "./references.ts";
import { repeatedNames } from "./repeated-names.ts";
import { outOfRotation, strangeOfficeTitles, strangeTerms } from "./rotation.ts";
import type { Lint } from "./rows.ts";
import { lonelySources, misdatedSources, repeatedAddresses, repeatedSources } from "./sources.ts";
import { brokenFigures, gaps, overlaps } from "./spans.ts";
import { misspeltWords } from "./spelling.ts";
import { strayCitations } from "./stray-citations.ts";
import { eventsTitledElsewhere, strangersInTitles, titledElsewhere } from "./titles.ts";
import { strangeTitles } from "./titles-of-sources.ts";
import { boundAfterMembership, forceAgainstRules, otherDaysOfForce, strangeActs } from "./treaties.ts";
import { unorderedRows } from "./unordered-rows.ts";
import { weakFacts } from "./weak-facts.ts";
import { meetingsElsewhere, unnamedPlaces } from "./where.ts";

/** Every lint of the data, by name. */
export const lintsWith = (witnesses: readonly Witness[]): { readonly [name: string]: Lint } => ({
  misshapenRows,
  repeatedIds,
  misleadingIds,
  strangersInIds,
  overlaps,
  gaps,
  brokenFigures,
  strangers,
  namesAsText,
  disputesOfNothing,
  repeatedClaims,
  coverageElsewhere,
  overduePlans,
  overstatedCoverage,
  miscountedMeetings,
  longMeetings,
  strayMeetings,
  placesElsewhere,
  strangeHosts,
  strangeRoles,
  absentChairs,
  missingDelegations,
  strayDelegations,
  announcedDelegations,
  otherHeads,
  returningOfficers,
  misplacedOffices,
  peopleOfTwoStates,
  decisionsOutsideSummits,
  statusesAfterMerger,
  capitalsOutsideChairmanships,
  themesOutsideSummits,
  memorandaOutOfTime,
  memorandaWithoutStatus,
  chairmanshipsOutsideMeetings,
  unpassedChairs,
  chairsWithoutMembership,
  figuresOutsideChairmanships,
  documentsOutsideTheirMeeting,
  uncountedDocuments,
  forceBeforeSignature,
  silentSummits,
  strangeSignatories,
  appointmentsElsewhere,
  strangeNominations,
  attestedElsewhere,
  incompleteBudgets,
  namesInAnotherScript,
  namesUnlikeIds,
  misplacedFamilyNames,
  unlikeNames,
  unlikeAliases,
  repeatedNames,
  repeatedIdentifiers,
  missingIdentifiers,
  strangeIdentifiers,
  otherIdentifiers,
  strangeRegisters,
  strangeStateNames,
  strangeStateCodes,
  strangeOfficialNames,
  untranslatedTerms,
  mistranslatedNames,
  strangeAbbreviations,
  misspeltWords,
  misdatedSources,
  lonelySources: lonelySources(witnesses),
  finerThanSources,
  paddedDates: paddedDates(witnesses),
  weakFacts,
  strayCitations,
  lonelyDates: lonelyDates(witnesses),
  daysOfReports: daysOfReports(witnesses),
  contradicted: contradicted(witnesses),
  unsharedClaims,
  strayClaims,
  lonelyClaims: lonelyClaims(witnesses),
  otherIncumbents,
  strangeOffices,
  changedOffices,
  outOfRotation,
  strangeOfficeTitles,
  strangeTerms,
  unnamedPlaces: unnamedPlaces(witnesses, witnessSources),
  meetingsElsewhere,
  strangeCompleteness,
  strangeConsents,
  otherDaysOfForce,
  forceAgainstRules,
  boundAfterMembership,
  strangeActs,
  stepsOutOfOrder,
  strangeDocumentKinds,
  strangeRelationKinds,
  strangeFormats: strangeFormats(witnessSources),
  strangeUnits,
  lonelyCounts: lonelyCounts(witnesses),
  miscountedTitles,
  strangeAnniversaries,
  strangeYears,
  strangeSessions,
  strayYears,
  strayNames,
  titledElsewhere,
  eventsTitledElsewhere,
  strangersInTitles,
  foreignHosts,
  strangePublishers,
  misnamedPublishers,
  strangeCountries,
  strangeControls,
  strangeLanguages,
  strangeKinds,
  strangeTitles,
  citiesElsewhere,
  strangeDates,
  misnumberedTexts,
  announcedOnly,
  agedAnnouncements,
  // Evidence speaks before order.
  repeatedAddresses,
  repeatedSources,
  uncitedSources,
  unorderedRows,
});
