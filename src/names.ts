import { show } from "./show.ts";
import type { Name } from "./types.ts";
import { type Language, languages } from "./vocabulary.ts";

/**
 * A name in a language, or in English where it was not found in that.
 *
 * @param name A name as rows carry it, such as `person.name`, `place.name`, a `motto` or the `title` of a document or an event.
 * @param language One of `languages`.
 * @returns The name; to notice that it is not there in that language, read `name[language]`.
 * @throws {RangeError} If there is no such language.
 * @throws {TypeError} If `name` has no English.
 * @example
 * ```ts
 * import { nameIn, secretariesGeneral, states } from "sco-data";
 *
 * nameIn(states.KZ.name, "ru"); // => "Казахстан"
 * secretariesGeneral.map(({ person }) => nameIn(person.name, "zh")).at(-2); // => "张明"
 * nameIn({ en: "Lahore" }, "ru"); // => "Lahore"
 * ```
 */
export function nameIn(name: Name, language: Language): string {
  if (typeof name?.en !== "string") throw new TypeError(`${show(name)} is not a name (expected an object with en)`);
  if (languages.includes(language)) return name[language] ?? name.en;
  const complaint = `${show(language)} is not a language (expected "en", "ru" or "zh")`;
  throw typeof language === "string" ? new RangeError(complaint) : new TypeError(complaint);
}
