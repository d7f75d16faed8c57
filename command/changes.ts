// What changed after one day, through another.

import {
  type Change,
  type ChangeType,
  changeTypes,
  type IsoDate,
  type Language,
  nameIn,
  type PlaceName,
} from "sco-data";
import { columnOf, pieces, type Row, rowLines } from "./layout.ts";
import type { Paint, Style } from "./paint.ts";
import { joined, meetingIn, placeIn, quoted, stateIn } from "./phrases.ts";
import { words } from "./words.ts";

/** What changed after one day, through another. */
export interface Period {
  readonly after: string;
  readonly through: string;
  readonly changes: readonly Change[];
}

const signs = {
  begins: ["+", "green"],
  ends: ["-", "red"],
  happens: ["*", "bold"],
  "enters-into-force": [">", "bold"],
} as const satisfies Record<ChangeType, readonly [mark: string, style: Style]>;

/** What a change is about: the word for its kind, and the record in a few words. */
function told({ kind, record, date }: Change, language: Language): readonly [label: string, text: string] {
  const { kind: kinds, office, status } = words[language];
  const parts = (...texts: readonly (string | undefined)[]): string => joined(texts, language);
  const at = (place: PlaceName | undefined): string | undefined => place && placeIn(place, date, language);
  switch (kind) {
    case "affiliation":
      return [status[record.status], stateIn(record.state, language)];
    case "chairmanship":
    case "heads-of-government-chairmanship":
      return [
        kinds[kind],
        parts(stateIn(record.state, language), record.motto && quoted(nameIn(record.motto, language))),
      ];
    case "secretary-general":
    case "deputy-secretary-general":
    case "rats-director":
      return [office[record.title], nameIn(record.person.name, language)];
    case "document":
      return [kinds[kind], parts(nameIn(record.title, language), at(record.place))];
    case "external-relation":
      return [
        kinds[kind],
        parts(
          record.organisation && nameIn(record.organisation.name, language),
          record.state && stateIn(record.state, language),
          record.instrument,
          at(record.place),
        ),
      ];
    case "thematic-year":
    case "body":
      return [kinds[kind], nameIn(record.name, language)];
    case "cultural-capital":
      return [kinds[kind], parts(nameIn(record.place.name, language), stateIn(record.state, language))];
    case "figure":
      return [
        kinds[kind],
        parts(`${record.figure}: ${record.value} ${record.unit}`, record.state && stateIn(record.state, language)),
      ];
    case "event":
      return [kinds[kind], parts(nameIn(record.title, language), at(record.place))];
    default:
      return [kinds[kind], meetingIn(record, language)];
  }
}

function rowOf(change: Change, language: Language): Row {
  const [label, text] = told(change, language);
  const [mark, style] = signs[change.type];
  return { label: `  ${mark} ${label}`, style, paragraphs: [pieces(text)] };
}

/** What the marks mean. */
const legend = (language: Language): string =>
  changeTypes.map((type) => `${signs[type][0]} ${words[language].type[type]}`).join("  ");

/** The lines that tell of the changes of a period, by the date as it is known. */
export function changeLines({ after, through, changes }: Period, language: Language, paint: Paint): readonly string[] {
  const { changes: title, noChange } = words[language];
  const heading = [paint("bold", title(after, through)), ""];
  if (changes.length === 0) return [...heading, noChange, ""];
  const byDate = new Map<IsoDate, Row[]>();
  for (const change of changes) {
    byDate.set(change.date, [...(byDate.get(change.date) ?? []), rowOf(change, language)]);
  }
  const column = columnOf([...byDate.values()].flat());
  const lines = [...byDate].flatMap(([date, rows]) => [date, ...rows.flatMap((row) => rowLines(row, column, paint))]);
  return [...heading, ...lines, "", paint("dim", legend(language))];
}
