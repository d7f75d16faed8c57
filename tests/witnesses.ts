import type { Witness } from "../scripts/lints/witness.ts";
import type { Source } from "../src/types.ts";
import { meetingsSources, meetingsWitnesses } from "./witnesses/meetings.ts";
import { pagesWitnesses } from "./witnesses/pages.ts";
import { peopleSources, peopleWitnesses } from "./witnesses/people.ts";
import { textsSources, textsWitnesses } from "./witnesses/texts.ts";

/** What texts of their own said about some day: the facts that no second row bears out rest on them. */
export const witnesses: readonly Witness[] = [
  ...meetingsWitnesses,
  ...textsWitnesses,
  ...peopleWitnesses,
  ...pagesWitnesses,
];

/** The texts that are heard here and cited by no row, by id. */
export const witnessSources: { readonly [id: string]: Source } = {
  ...meetingsSources,
  ...textsSources,
  ...peopleSources,
};
