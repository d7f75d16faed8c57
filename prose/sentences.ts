// Each change as a sentence.

import {
  type Change,
  type IsoDate,
  type Language,
  type Meeting,
  meetingsIn,
  type Name,
  type OtherStateCode,
  otherStates,
  type PlaceName,
  placeNameOn,
  type StateCode,
  states,
} from "sco-data";
import { dateIn } from "./dates.ts";
import { fill, type Line, named, type Piece } from "./lines.ts";
import { phrases } from "./sentence-words.ts";

export const statePiece = (code: StateCode | OtherStateCode, language: Language): Piece =>
  named({ ...otherStates, ...states }[code].name, language, code);

/** A place by the name that it had on a day, whatever its name is now. */
export const placePiece = (place: PlaceName, day: string, language: Language): Piece =>
  named(placeNameOn(place.id, day), language, place.id);

/** The year of a meeting or, if its council met more than once in that year, the month. */
function whenOf({ council, firstDay }: Meeting, language: Language): string {
  const year = firstDay.slice(0, 4);
  const isOnly = council === "shanghai-five" || meetingsIn(council, Number(year)).length === 1;
  if (!isOnly) return dateIn(firstDay.slice(0, 7) as IsoDate, language);
  return language === "zh" ? dateIn(year as IsoDate, language) : year;
}

/** What a meeting is called (example: `"Summit in Astana, 2024"`). */
export function meetingPiece(meeting: Meeting, language: Language): Piece {
  const { text } = placePiece(meeting.place, meeting.firstDay, language);
  return { text: phrases[language].meeting[meeting.council](text, whenOf(meeting, language)), id: meeting.id };
}

function becoming({ record, type, previous }: Change<"affiliation">, language: Language): Line {
  const { becomes, before, ceases } = phrases[language];
  const state = statePiece(record.state, language);
  if (type === "ends") return fill(ceases[record.status], { state });
  return fill(becomes[record.status], { state, before: previous === undefined ? "" : before[previous.status] });
}

/** What changed, in a sentence without its day; `undefined` of what ends because something else begins, which says so. */
export function sentenceOf(change: Change, language: Language): Line | undefined {
  const words = phrases[language];
  if (change.type === "ends" && change.next !== undefined) return undefined;
  const begins = change.type === "begins";
  const as = (name: Name, id?: string): Piece => named(name, language, id);
  switch (change.kind) {
    case "affiliation":
      return becoming(change, language);
    case "chairmanship":
    case "heads-of-government-chairmanship":
      return fill(words[change.kind][begins ? "begins" : "ends"], { state: statePiece(change.record.state, language) });
    case "secretary-general":
    case "deputy-secretary-general":
    case "rats-director": {
      const { person, title } = change.record;
      return fill(words.office[begins ? "begins" : "ends"], {
        person: as(person.name, person.id),
        title: words.title[title],
      });
    }
    case "document": {
      const { id, kind, title } = change.record;
      const happened = kind === "treaty" ? words.signed : words.adopted;
      return fill(change.type === "happens" ? happened : words.inForce, { title: as(title, id) });
    }
    case "external-relation": {
      const { organisation, state, kind } = change.record;
      const other =
        organisation === undefined ? state && statePiece(state, language) : as(organisation.name, organisation.id);
      return fill(words.relation[kind], { other: other ?? "" });
    }
    case "thematic-year":
      return fill(words.year[begins ? "begins" : "ends"], { name: as(change.record.name) });
    case "cultural-capital": {
      const { place } = change.record;
      return fill(words.capital[begins ? "begins" : "ends"], { place: as(place.name, place.id) });
    }
    case "body":
      return fill(words.body[begins ? "begins" : "ends"], { name: as(change.record.name, change.record.id) });
    case "figure": {
      const { figure, state, value, unit } = change.record;
      const whose = state === undefined ? "" : statePiece(state, language);
      const amount = unit === "percent" ? `${value} %` : String(value);
      return fill(words.figure[figure][begins ? "begins" : "ends"], { state: whose, value: amount });
    }
    case "event":
      return [as(change.record.title)];
    default:
      return [meetingPiece(change.record, language)];
  }
}
