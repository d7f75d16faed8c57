/**
 * The documents that were adopted, in a file of its own that loads nothing else.
 *
 * @module
 */
export { document, documentsAdoptedAt, documentsKnownInForceOn } from "../documents.ts";
export { documents } from "../facts.ts";
export type { Name, OrganisationDocument, PlaceName } from "../types.ts";
export {
  type Completeness,
  completeness,
  type DocumentKind,
  documentKinds,
  type OtherStateCode,
  type StateCode,
} from "../vocabulary.ts";
export * from "./days.ts";
