import * as main from "../../src/index.ts";

/** Every table of rows with ids, by the name under which it is exported. */
export const tables = {
  affiliations: main.affiliations,
  bodies: main.bodies,
  chairmanships: main.chairmanships,
  culturalCapitals: main.culturalCapitals,
  deputySecretariesGeneral: main.deputySecretariesGeneral,
  documents: main.documents,
  events: main.events,
  externalRelations: main.externalRelations,
  figures: main.figures,
  foreignMinistersMeetings: main.foreignMinistersMeetings,
  headsOfGovernmentChairmanships: main.headsOfGovernmentChairmanships,
  headsOfGovernmentMeetings: main.headsOfGovernmentMeetings,
  ratsDirectors: main.ratsDirectors,
  secretariesGeneral: main.secretariesGeneral,
  shanghaiFiveSummits: main.shanghaiFiveSummits,
  summits: main.summits,
  thematicYears: main.thematicYears,
} as const;
