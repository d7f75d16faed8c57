import { deepFreeze } from "./freeze.ts";

/** ISO 3166-1 alpha-2 codes of every state that ever had a status in the SCO, in alphabetical order. */
export const stateCodes = deepFreeze([
  "AE",
  "AF",
  "AM",
  "AZ",
  "BH",
  "BY",
  "CN",
  "EG",
  "IN",
  "IR",
  "KG",
  "KH",
  "KW",
  "KZ",
  "LA",
  "LK",
  "MM",
  "MN",
  "MV",
  "NP",
  "PK",
  "QA",
  "RU",
  "SA",
  "TJ",
  "TR",
  "UZ",
] as const);

/** The code of a state that ever had a status in the SCO (example: `"KZ"`). */
export type StateCode = (typeof stateCodes)[number];

/**
 * Whether a value is the code of a state that ever had a status in the SCO.
 *
 * @param value Anything; codes are upper case.
 * @example
 * ```ts
 * import { isStateCode } from "sco-data";
 *
 * isStateCode("BY"); // => true
 * isStateCode("by"); // => false
 * isStateCode("TM"); // => false
 * ```
 */
export function isStateCode(value: unknown): value is StateCode {
  return (stateCodes as readonly unknown[]).includes(value);
}

/** What a state can be to the SCO, closest first. `"partner"` is the SCO partner decided on in 2025. */
export const statuses = deepFreeze(["member", "observer", "dialogue-partner", "partner"] as const);

/** One of {@link statuses}. */
export type Status = (typeof statuses)[number];

/** Titles of the offices, in English, as their holders bore them. */
export const officeTitles = deepFreeze(["Executive Secretary", "Secretary-General"] as const);

/** One of {@link officeTitles}. */
export type OfficeTitle = (typeof officeTitles)[number];

/** What a source is: who speaks, and how close to the fact. */
export const sourceKinds = deepFreeze([
  "treaty",
  "official",
  "news-agency",
  "newspaper",
  "academic",
  "reference",
] as const);

/** One of {@link sourceKinds}. */
export type SourceKind = (typeof sourceKinds)[number];
