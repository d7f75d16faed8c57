/** The module of each entry of the package, by the name of its files in `dist/`. */
export const entries = {
  index: "src/index.ts",
  membership: "src/entries/membership.ts",
  offices: "src/entries/offices.ts",
  meetings: "src/entries/meetings.ts",
  documents: "src/entries/documents.ts",
  people: "src/people.ts",
  delegations: "src/delegations.ts",
  treaties: "src/treaties.ts",
  identifiers: "src/identifiers.ts",
  disputes: "src/disputes.ts",
  schemas: "src/schemas/index.ts",
  sources: "src/sources.ts",
  timeline: "src/timeline.ts",
  about: "src/about.ts",
};
