import { states } from "./facts.ts";
import { type StateCode, stateCodes } from "./vocabulary.ts";

/** A name or code as it is compared: without regard to case, accents, apostrophes and spaces at its ends. */
const folded = (text: string): string =>
  text
    .replace(/['’‘ʻʼʹ`´¨]/g, "")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replaceAll("ı", "i")
    .trim()
    .replace(/\s+/g, " ");

function namesOf(code: StateCode): readonly string[] {
  const { alpha3, numeric, name, officialName, aliases } = states[code];
  return [code, alpha3, numeric, ...Object.values(name), ...Object.values(officialName), ...aliases];
}

/** The code of the state that a text names whole: by a code of ISO 3166-1, or by a name in use in one of three languages. */
export function findState(text: string): StateCode | undefined {
  const sought = folded(text);
  return stateCodes.find((code) => namesOf(code).some((name) => folded(name) === sought));
}
