/**
 * Dated, sourced facts about the Shanghai Cooperation Organisation.
 *
 * @module
 */
export { bodiesOn, body, type FigureOption, figureOn } from "./bodies.ts";
export type * from "./changelog.ts";
export {
  type AskedKind,
  type ChangesOptions,
  changesIn,
  changesSince,
  type KindsOption,
  nextChangesAfter,
  type Only,
} from "./changes.ts";
export { culturalCapitalOn, thematicYear } from "./designations.ts";
export { organisation, place, placeNameOn } from "./entities.ts";
export * from "./entries/documents.ts";
export * from "./entries/meetings.ts";
export * from "./entries/membership.ts";
export * from "./entries/offices.ts";
export { eventsIn } from "./events.ts";
export {
  bodies,
  culturalCapitals,
  events,
  externalRelations,
  figures,
  formerIds,
  organisations,
  otherStates,
  places,
  thematicYears,
} from "./facts.ts";
export { nameIn } from "./names.ts";
export { organisationOn } from "./organisation.ts";
export type * from "./types.ts";
export * from "./vocabulary.ts";
