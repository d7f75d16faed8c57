import {
  bodies,
  document,
  type Language,
  meeting,
  type OtherStateCode,
  organisation,
  otherStates,
  place,
  type StateCode,
  states,
} from "sco-data";
import { person } from "sco-data/people";
import { dated, lineOf, named } from "../cells.ts";
import type { Kind } from "../kinds.ts";
import { textOf } from "../lines.ts";
import { personPiece } from "../namesakes.ts";
import { meetingPiece } from "../sentences.ts";
import { words } from "../words/words.ts";

const pieceOf = (kind: Kind, id: string, language: Language) => {
  switch (kind) {
    case "state":
      return named({ ...otherStates, ...states }[id as StateCode | OtherStateCode].name, language);
    case "person":
      return personPiece(person(id), language);
    case "place":
      return named(place(id).name, language);
    case "meeting":
      return meetingPiece(meeting(id), language);
    case "document":
      return named(document(id).title, language);
    case "body":
      return named(bodies.find((each) => each.id === id)?.name ?? { en: id }, language);
    case "organisation":
      return named(organisation(id).name, language);
    case "year":
      return { text: words[language].year.name(id) };
    case "on":
      return { text: dated(id, language) };
  }
};

/** What an entity is called on lists and in links. */
export const nameOf = (kind: Kind, id: string, language: Language): string =>
  textOf(lineOf(pieceOf(kind, id, language)));
