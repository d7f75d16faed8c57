import * as facts from "./facts.ts";
import type { ChangeRecords } from "./types.ts";

/** The table of each kind of change. */
export const tableOf: { readonly [Kind in keyof ChangeRecords]: readonly ChangeRecords[Kind][] } = {
  affiliation: facts.affiliations,
  chairmanship: facts.chairmanships,
  "heads-of-government-chairmanship": facts.headsOfGovernmentChairmanships,
  "secretary-general": facts.secretariesGeneral,
  "deputy-secretary-general": facts.deputySecretariesGeneral,
  "rats-director": facts.ratsDirectors,
  "shanghai-five-summit": facts.shanghaiFiveSummits,
  summit: facts.summits,
  "heads-of-government-meeting": facts.headsOfGovernmentMeetings,
  "foreign-ministers-meeting": facts.foreignMinistersMeetings,
  document: facts.documents,
  "external-relation": facts.externalRelations,
  "thematic-year": facts.thematicYears,
  "cultural-capital": facts.culturalCapitals,
  body: facts.bodies,
  figure: facts.figures,
  event: facts.events,
};

/** More than any table has rows: a place in a table is a remainder of it. */
export const changeStride = 1000;
