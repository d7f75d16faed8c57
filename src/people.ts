/**
 * Everybody who stands in a row, with all names, apart from the facts so that no lookup carries them.
 *
 * @module
 */
import { people } from "./facts.ts";
import { rowOfId } from "./rows.ts";
import type { Person } from "./types.ts";

export type { Name, Person, Sourced } from "./types.ts";
export { people };

/**
 * A person, by id.
 *
 * @param id Id of a person, as rows carry it in `person.id` (example: `"zhang-ming"`).
 * @returns One of `people`.
 * @throws {RangeError} If there is no such person.
 * @throws {TypeError} If `id` is not a string.
 * @example
 * ```ts
 * import { person } from "sco-data/people";
 *
 * person("zhang-ming").name.zh; // => "张明"
 * ```
 */
export function person(id: string): Person {
  return rowOfId(people, id, 'is not the id of a person (expected one such as "zhang-ming")');
}
