/**
 * What other registers call a state, a person or a place, apart from the facts so that no lookup carries it.
 *
 * @module
 */

import { entry } from "./entry.ts";
import { identifiers } from "./facts.ts";
import { rowsUnder } from "./rows.ts";
import { show } from "./show.ts";
import { identifiersOfEntity } from "./steps.ts";
import type { Identifier } from "./types.ts";
import { type IdentifierScheme, identifierSchemes } from "./vocabulary.ts";

export type { Identifier, Sourced } from "./types.ts";
export { type IdentifierScheme, identifierSchemes } from "./vocabulary.ts";
export { identifiers };

const noEntity = 'is not the id of an entity (expected the code of a state, or an id such as "astana")';
const noScheme = 'is not a scheme of identifiers (expected one of identifierSchemes, such as "wikidata")';

function assertScheme(scheme: IdentifierScheme): void {
  if (typeof scheme !== "string") throw new TypeError(`${show(scheme)} ${noScheme}`);
  if (!identifierSchemes.includes(scheme)) throw new RangeError(`${show(scheme)} ${noScheme}`);
}

/**
 * What other registers call an entity. The codes of ISO 3166-1 stand in the record of the state.
 *
 * @param id Code of a state, or id of a person, place, organisation or body (examples: `"KZ"`, `"astana"`).
 * @returns Rows of `identifiers`, by scheme; empty where none was found.
 * @throws {RangeError} If there is no such entity.
 * @throws {TypeError} If `id` is not a string.
 * @example
 * ```ts
 * import { identifiersOf } from "sco-data/identifiers";
 *
 * identifiersOf("KZ").map(({ scheme, value }) => `${scheme} ${value}`).slice(0, 3);
 * // => ["cow 705", "cow-abbreviation KZK", "gleditsch-ward 705"]
 * ```
 */
export function identifiersOf(id: string): readonly Identifier[] {
  return rowsUnder(identifiers, entry(identifiersOfEntity(), id, noEntity));
}

/**
 * What one register calls an entity.
 *
 * @param id Code of a state, or id of a person, place, organisation or body (examples: `"KZ"`, `"astana"`).
 * @param scheme The register: one of `identifierSchemes`.
 * @returns The value as the register writes it; `undefined` where none was found.
 * @throws {RangeError} If there is no such entity or scheme.
 * @throws {TypeError} If an argument is not a string.
 * @example
 * ```ts
 * import { identifierOf } from "sco-data/identifiers";
 *
 * identifierOf("AM", "un-m49"); // => "051"
 * identifierOf("astana", "wikidata"); // => "Q1520"
 * identifierOf("astana", "cow"); // => undefined
 * ```
 */
export function identifierOf(id: string, scheme: IdentifierScheme): string | undefined {
  assertScheme(scheme);
  return identifiersOf(id).find((row) => row.scheme === scheme)?.value;
}

/**
 * The entity that a register calls by a value. Values are compared whole and as they are written: `"051"` is not `"51"`.
 *
 * @param scheme The register: one of `identifierSchemes`.
 * @param value What the register calls the entity (examples: `"702"`, `"Q232"`).
 * @returns The code of a state, or the id of a person or place; `undefined` where none goes by that value.
 * @throws {RangeError} If there is no such scheme.
 * @throws {TypeError} If an argument is not a string.
 * @example
 * ```ts
 * import { findByIdentifier } from "sco-data/identifiers";
 *
 * findByIdentifier("cow", "702"); // => "TJ"
 * findByIdentifier("wikidata", "Q1520"); // => "astana"
 * findByIdentifier("cow", "200"); // => undefined
 * ```
 */
export function findByIdentifier(scheme: IdentifierScheme, value: string): string | undefined {
  assertScheme(scheme);
  if (typeof value !== "string") throw new TypeError(`${show(value)} is not a text (expected an identifier)`);
  return identifiers.find((row) => row.scheme === scheme && row.value === value)?.record;
}
