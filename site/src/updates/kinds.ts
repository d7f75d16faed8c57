// What a correction in `changes.json` is: of a fact, or of what surrounds facts.

import { bodies, type Correction, documents, type Json, organisations, places } from "sco-data";
import { people } from "sco-data/people";

/**
 * A fact that was wrong, a value that was not there before or was taken out, a value that is the same in another form; or what
 * a dispute says, or which texts facts rest on and when somebody last looked.
 */
export type CorrectionKind = "corrected" | "filled" | "removed" | "form" | "disputes" | "sources";

type Fields = Readonly<Record<string, Json>>;

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const named = new Map([...people, ...places, ...bodies, ...organisations].map((row) => [row.id, row]));

/** The id of what was written by its name, an everyday name taken out of a pair, a document in the place of its day. */
function isSame(old: Json, now: Json, field: string): boolean {
  if (typeof now !== "string") return false;
  if (field === "figure") return String(old).startsWith(`${now}-`);
  const row = named.get(now);
  if (typeof old === "string")
    return row?.name.en === old || (row !== undefined && "aliases" in row && row.aliases.includes(old));
  if (!isFields(old)) return false;
  const document = documents.find(({ id }) => id === now);
  return old["short"] === now || (document?.signedOn.startsWith(String(old["signedOn"])) ?? false);
}

/** The name in English that now stands beside those in other languages. */
const isTranslated = (old: Json, now: Json): now is Fields => isFields(now) && now["en"] === old;

const isLonger = (old: Json, now: Json): boolean =>
  Array.isArray(old) && Array.isArray(now) && old.every((value) => now.includes(value));

/** Whether a list of signatories was not there at all. */
const wasUnknown = ({ field, old }: Correction): boolean => field === "signatoriesKnown" && old === "none";

export function kindOf(correction: Correction): CorrectionKind {
  const { table, field, old, new: now } = correction;
  if (table === "sources" || table === "publishers" || table === "coverage") return "sources";
  if (field === "sources" || field.startsWith("evidence")) return "sources";
  if (table === "disputes") return "disputes";
  if (now === undefined) return "removed";
  if (old === undefined || wasUnknown(correction) || isLonger(old, now)) return "filled";
  if (isTranslated(old, now)) return Object.keys(now).length > 1 ? "filled" : "form";
  return isSame(old, now, field) ? "form" : "corrected";
}
