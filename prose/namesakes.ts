import type { Language, PersonName } from "sco-data";
import { people } from "sco-data/people";
import { named, type Piece } from "./lines.ts";

/** A person by name and, where another goes by the same, as by a family name in Chinese, with the English name as well. */
export function personPiece({ id, name }: PersonName, language: Language): Piece {
  const piece = named(name, language, id);
  const hasNamesake = people.some((other) => other.id !== id && named(other.name, language).text === piece.text);
  return hasNamesake ? { ...piece, text: `${piece.text} (${name.en})` } : piece;
}
