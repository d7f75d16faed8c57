import * as z from "zod/v4";
import { findState } from "../find-state.ts";
import { show } from "../show.ts";
import {
  acts,
  bumps,
  changeKinds,
  changeTypes,
  completeness,
  consentForms,
  councils,
  coverageKinds,
  delegationCompleteness,
  delegationRoles,
  documentKinds,
  entityKinds,
  figureIds,
  figureUnits,
  identifierSchemes,
  languages,
  meetingFormats,
  officeTitles,
  otherStateCodes,
  participationStages,
  publisherControls,
  publisherKinds,
  relationKinds,
  sourceKinds,
  stateCodes,
  statuses,
} from "../vocabulary.ts";

/** The word that was probably meant. */
type Guess = (text: string) => string | undefined;

const inAnyCase =
  (words: readonly string[]): Guess =>
  (text) =>
    words.find((word) => word.toLowerCase() === text.trim().toLowerCase());

/** One of some words; its message names the value, what is expected and, where it can be told, what was meant. */
function oneOf<const Words extends readonly [string, ...string[]]>(
  words: Words,
  what: string,
  expected = words.map((word) => JSON.stringify(word)).join(", "),
  guess: Guess = inAnyCase(words),
) {
  return z.enum(words, {
    error: ({ input }) => {
      const meant = typeof input === "string" ? guess(input) : undefined;
      return `${show(input)} is not ${what} (expected ${meant === undefined ? expected : `${expected}; did you mean "${meant}"?`})`;
    },
  });
}

/** One of `stateCodes`. */
export const stateCodeSchema = oneOf(
  stateCodes,
  "the code of a state that ever had a status in the SCO",
  'an ISO 3166-1 alpha-2 code such as "BY"',
  findState,
);

/** One of `otherStateCodes`. */
export const otherStateCodeSchema = oneOf(otherStateCodes, "the code of another state");

/** One of `statuses`. */
export const statusSchema = oneOf(statuses, "a status");

/** One of `officeTitles`. */
export const officeTitleSchema = oneOf(officeTitles, "the title of an office");

/** One of `sourceKinds`. */
export const sourceKindSchema = oneOf(sourceKinds, "a kind of source");

/** One of `publisherKinds`. */
export const publisherKindSchema = oneOf(publisherKinds, "a kind of publisher");

/** One of `publisherControls`. */
export const publisherControlSchema = oneOf(publisherControls, "who controls a publisher");

/** One of `acts`. */
export const actSchema = oneOf(acts, "an act to count from");

/** One of `councils`. */
export const councilSchema = oneOf(councils, "a council");

/** One of `meetingFormats`. */
export const meetingFormatSchema = oneOf(meetingFormats, "the format of a meeting");

/** One of `delegationRoles`. */
export const delegationRoleSchema = oneOf(delegationRoles, "the role of a delegation");

/** One of `completeness`. */
export const completenessSchema = oneOf(completeness, "how much of a list was found");

/** One of `consentForms`. */
export const consentFormSchema = oneOf(consentForms, "a form of consent to a treaty");

/** One of `documentKinds`. */
export const documentKindSchema = oneOf(documentKinds, "a kind of document");

/** One of `relationKinds`. */
export const relationKindSchema = oneOf(relationKinds, "a kind of relation");

/** One of `languages`. */
export const languageSchema = oneOf(languages, "a language");

/** One of `entityKinds`. */
export const entityKindSchema = oneOf(entityKinds, "a kind of entity");

/** One of `delegationCompleteness`. */
export const delegationCompletenessSchema = oneOf(delegationCompleteness, "whose delegations are known");

/** One of `participationStages`. */
export const participationStageSchema = oneOf(participationStages, "how far a state went with a treaty");

/** One of `coverageKinds`. */
export const coverageKindSchema = oneOf(coverageKinds, "what is claimed of a table");

/** One of `figureIds`. */
export const figureIdSchema = oneOf(figureIds, "the id of a figure");

/** One of `figureUnits`. */
export const figureUnitSchema = oneOf(figureUnits, "the unit of a figure");

/** One of `identifierSchemes`. */
export const identifierSchemeSchema = oneOf(identifierSchemes, "a scheme of identifiers");

/** One of `changeKinds`. */
export const changeKindSchema = oneOf(changeKinds, "a kind of change");

/** One of `changeTypes`. */
export const changeTypeSchema = oneOf(changeTypes, "a type of change");

/** One of `bumps`. */
export const bumpSchema = oneOf(bumps, "a step between versions");
