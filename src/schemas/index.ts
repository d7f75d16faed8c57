/**
 * A zod schema for every record, vocabulary and input, to check `sco-data/data.json` or values of your own.
 *
 * @module
 */
export * from "./bodies.ts";
export { changelogSchema, correctionSchema, releaseSchema, renamingSchema, rowReferenceSchema } from "./changelog.ts";
export { datasetSchema, formerIdSchema } from "./dataset.ts";
export * from "./days.ts";
export * from "./designations.ts";
export * from "./documents.ts";
export * from "./entities.ts";
export * from "./identifiers.ts";
export * from "./meetings.ts";
export * from "./offices.ts";
export * from "./organisation.ts";
export * from "./states.ts";
export * from "./trust.ts";
export * from "./words.ts";
