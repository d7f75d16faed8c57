import { entry } from "./entry.ts";
import { organisations, places } from "./facts.ts";
import { lookUp } from "./look-up.ts";
import { rowOfId } from "./rows.ts";
import { formerNameOfPlace } from "./steps.ts";
import type { Day, Name, OutsideOrganisation, Place } from "./types.ts";

const noPlace = 'is not the id of a place (expected one such as "tashkent")';

/**
 * A place, by id.
 *
 * @param id Id of a place, as rows carry it in `place.id` (example: `"tashkent"`).
 * @returns One of `places`.
 * @throws {RangeError} If there is no such place.
 * @throws {TypeError} If `id` is not a string.
 * @example
 * ```ts
 * import { place } from "sco-data";
 *
 * place("tashkent").name.ru; // => "Ташкент"
 * ```
 */
export function place(id: string): Place {
  return rowOfId(places, id, noPlace);
}

/**
 * The name that a place had on a day.
 *
 * @param placeId Id of a place, as rows carry it in `place.id` (example: `"astana"`).
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns The name of that day, as far as names since 1996 were found; otherwise that of today.
 * @throws {RangeError} If there is no such place, or `day` is not a calendar day.
 * @throws {TypeError} If an argument is of the wrong kind.
 * @example
 * ```ts
 * import { placeNameOn } from "sco-data";
 *
 * placeNameOn("astana", "2021-11-25").en; // => "Nur-Sultan"
 * placeNameOn("astana", "2024-07-04").en; // => "Astana"
 * ```
 */
export function placeNameOn(placeId: string, day: Day): Name {
  return lookUp(entry(formerNameOfPlace(), placeId, noPlace), day) ?? place(placeId).name;
}

/**
 * An organisation outside that has a tie to the SCO, by id.
 *
 * @param id Id of an organisation, as rows carry it in `organisation.id` (example: `"csto"`).
 * @returns One of `organisations`.
 * @throws {RangeError} If there is no such organisation.
 * @throws {TypeError} If `id` is not a string.
 * @example
 * ```ts
 * import { organisation } from "sco-data";
 *
 * organisation("csto").name.en; // => "Collective Security Treaty Organization"
 * ```
 */
export function organisation(id: string): OutsideOrganisation {
  return rowOfId(organisations, id, 'is not the id of an organisation (expected one such as "csto")');
}
