import type { Coverage, TableCoverage, TableName } from "../src/types.ts";

// The evidence reaches the Bishkek summit of 31 August and 1 September 2026 and thins out after it.
export const coverage = { from: "2001-06-15", through: "2026-09-01" } as const satisfies Coverage;

// What each table claims. It was last searched for something newer when the facts of 1.0 were gathered; people, places and
// organisations were gathered anew for 2.0; delegations, documents and treaties were looked for once more after it,
// and so was what `npm run data:due` listed on 2026-12-01.
export const tableCoverage = {
  states: { complete: "all", through: "2026-09-01", lookedOn: "2026-11-22" },
  otherStates: { complete: "referred-to", through: "2026-09-01", lookedOn: "2026-11-30" },
  people: { complete: "referred-to", through: "2026-09-01", lookedOn: "2026-11-30" },
  places: { complete: "referred-to", through: "2026-09-01", lookedOn: "2026-11-30" },
  organisations: { complete: "referred-to", through: "2026-09-01", lookedOn: "2026-11-30" },
  bodies: { complete: "found", through: "2026-09-01", lookedOn: "2026-11-22" },
  affiliations: { complete: "all", through: "2026-09-01", lookedOn: "2026-11-22" },
  secretariesGeneral: { complete: "all", through: "2026-09-01", lookedOn: "2026-11-22" },
  deputySecretariesGeneral: { complete: "found", through: "2026-09-01", lookedOn: "2026-12-01" },
  ratsDirectors: { complete: "all", through: "2026-09-01", lookedOn: "2026-11-22" },
  shanghaiFiveSummits: { complete: "all", through: "2026-09-01", lookedOn: "2026-11-22" },
  summits: { complete: "all", through: "2026-09-01", lookedOn: "2026-11-22" },
  headsOfGovernmentMeetings: { complete: "all", through: "2026-09-01", lookedOn: "2026-12-01" },
  // No meeting of 2026 was found, and there is one in most years.
  foreignMinistersMeetings: { complete: "found", through: "2025-12-31", lookedOn: "2026-12-01" },
  delegations: { complete: "found", through: "2026-09-01", lookedOn: "2026-12-01" },
  chairmanships: { complete: "all", through: "2026-09-01", lookedOn: "2026-11-22" },
  headsOfGovernmentChairmanships: { complete: "found", through: "2026-09-01", lookedOn: "2026-12-01" },
  documents: { complete: "found", through: "2026-09-01", lookedOn: "2026-12-01" },
  treatyParticipations: { complete: "found", through: "2026-09-01", lookedOn: "2026-12-01" },
  externalRelations: { complete: "found", through: "2026-09-01", lookedOn: "2026-11-22" },
  // No theme of 2026 was found.
  thematicYears: { complete: "found", through: "2025-12-31", lookedOn: "2026-12-01" },
  culturalCapitals: { complete: "all", through: "2026-09-01", lookedOn: "2026-11-22" },
  figures: { complete: "found", through: "2026-09-01", lookedOn: "2026-11-22" },
  events: { complete: "found", through: "2026-09-01", lookedOn: "2026-11-22" },
  identifiers: { complete: "found", through: "2026-09-01", lookedOn: "2026-12-01" },
  disputes: { complete: "found", through: "2026-09-01", lookedOn: "2026-11-22" },
  publishers: { complete: "referred-to", through: "2026-09-01", lookedOn: "2026-11-30" },
  sources: { complete: "referred-to", through: "2026-09-01", lookedOn: "2026-11-30" },
} as const satisfies Record<TableName, TableCoverage>;
