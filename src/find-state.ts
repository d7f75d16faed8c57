import { states } from "./facts.ts";
import { fold } from "./fold.ts";
import { show } from "./show.ts";
import { type StateCode, stateCodes } from "./vocabulary.ts";

function namesOf(code: StateCode): readonly string[] {
  const { alpha3, numeric, name, officialName, aliases } = states[code];
  return [code, alpha3, numeric, ...Object.values(name), ...Object.values(officialName), ...aliases];
}

/**
 * The state that a text names: by a code of ISO 3166-1, or by a name in use in English, Russian or Chinese.
 *
 * Names and codes are compared whole, without regard to case, accents and apostrophes; a numeric code has three digits.
 *
 * @param text What somebody wrote.
 * @returns The code, one of `stateCodes`; `undefined` where no state that ever had a status goes by that name.
 * @throws {TypeError} If `text` is not a string.
 * @example
 * ```ts
 * import { findState } from "sco-data";
 *
 * ["kaz", "398", "Казахстан", "哈萨克斯坦"].map(findState); // => ["KZ", "KZ", "KZ", "KZ"]
 * findState("Turkey"); // => "TR"
 * findState("Turkmenistan"); // => undefined
 * ```
 */
export function findState(text: string): StateCode | undefined {
  if (typeof text !== "string") throw new TypeError(`${show(text)} is not a text (expected a name or code of a state)`);
  const sought = fold(text);
  return stateCodes.find((code) => namesOf(code).some((name) => fold(name) === sought));
}
