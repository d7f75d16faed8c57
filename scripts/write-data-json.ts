import { writeFileSync } from "node:fs";
import * as main from "sco-data";
import { sources } from "sco-data/sources";

const dataset: main.Dataset = {
  version: main.version,
  coverage: main.coverage,
  states: main.states,
  affiliations: main.affiliations,
  secretariesGeneral: main.secretariesGeneral,
  deputySecretariesGeneral: main.deputySecretariesGeneral,
  ratsDirectors: main.ratsDirectors,
  shanghaiFiveSummits: main.shanghaiFiveSummits,
  summits: main.summits,
  headsOfGovernmentMeetings: main.headsOfGovernmentMeetings,
  foreignMinistersMeetings: main.foreignMinistersMeetings,
  chairmanships: main.chairmanships,
  headsOfGovernmentChairmanships: main.headsOfGovernmentChairmanships,
  documents: main.documents,
  externalRelations: main.externalRelations,
  thematicYears: main.thematicYears,
  culturalCapitals: main.culturalCapitals,
  bodies: main.bodies,
  figures: main.figures,
  events: main.events,
  disputes: main.disputes,
  sources,
};

writeFileSync("dist/data.json", `${JSON.stringify(dataset, null, 2)}\n`);
