import { identifiersSources } from "../data/witnesses/identifiers.ts";
import { incumbentsSources } from "../data/witnesses/incumbents.ts";
import { meetingsSources, meetingsWitnesses } from "../data/witnesses/meetings.ts";
import { pagesWitnesses } from "../data/witnesses/pages.ts";
import { peopleSources, peopleWitnesses } from "../data/witnesses/people.ts";
import { textsSources, textsWitnesses } from "../data/witnesses/texts.ts";
import { valuesSources, valuesWitnesses } from "../data/witnesses/values.ts";
import type { UncitedText, Witness } from "../data/witnesses/witness.ts";

/** What texts of their own said about some day: the facts that no second row bears out rest on them. */
export const witnesses: readonly Witness[] = [
  ...meetingsWitnesses,
  ...textsWitnesses,
  ...peopleWitnesses,
  ...pagesWitnesses,
  ...valuesWitnesses,
];

/** The texts that are heard here and cited by no row, by id. */
export const witnessSources: { readonly [id: string]: UncitedText } = {
  ...meetingsSources,
  ...textsSources,
  ...peopleSources,
  ...valuesSources,
  ...incumbentsSources,
  ...identifiersSources,
};
