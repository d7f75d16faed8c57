// What changed from one day until another.

import { type Change, type ChangeType, changeTypes } from "sco-data";
import { columnOf, pieces, type Row, rowLines } from "./layout.ts";
import type { Paint, Style } from "./paint.ts";
import { joined, meetingIn, nameIn, placeIn, quoted, stateIn } from "./phrases.ts";
import { type Language, words } from "./words.ts";

/** A half-open period, and what changed in it. */
export interface Period {
  readonly from: string;
  readonly until: string;
  readonly changes: readonly Change[];
}

const signs = {
  begins: ["+", "green"],
  ends: ["-", "red"],
  happens: ["*", "bold"],
  "enters-into-force": [">", "bold"],
} as const satisfies Record<ChangeType, readonly [mark: string, style: Style]>;

/** What a change is about: the word for its kind, and the record in a few words. */
function told({ kind, record }: Change, language: Language): readonly [label: string, text: string] {
  const { kind: kinds, office, status } = words[language];
  const parts = (...texts: readonly (string | undefined)[]): string => joined(texts, language);
  switch (kind) {
    case "affiliation":
      return [status[record.status], stateIn(record.state, language)];
    case "chairmanship":
    case "heads-of-government-chairmanship":
      return [kinds[kind], parts(stateIn(record.state, language), record.motto && quoted(record.motto))];
    case "secretary-general":
    case "deputy-secretary-general":
    case "rats-director":
      return [office[record.title], nameIn(record.person.name, language)];
    case "document":
      return [kinds[kind], parts(nameIn(record.title, language), placeIn(record.place, language))];
    case "external-relation":
      return [
        kinds[kind],
        parts(
          record.organisation && nameIn(record.organisation.name, language),
          record.state && stateIn(record.state, language),
          record.instrument,
          placeIn(record.place, language),
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
      return [kinds[kind], parts(record.title, placeIn(record.place, language))];
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

/** The lines that tell of the changes of a period, day by day. */
export function changeLines({ from, until, changes }: Period, language: Language, paint: Paint): readonly string[] {
  const { changes: title, noChange, span } = words[language];
  const heading = [paint("bold", title(span(from, until))), ""];
  if (changes.length === 0) return [...heading, noChange, ""];
  const rows = changes.map((change) => rowOf(change, language));
  const column = columnOf(rows);
  const lines = rows.flatMap((row, index) => {
    const day = changes[index]?.day;
    const isNew = index === 0 || changes[index - 1]?.day !== day;
    return [...(isNew ? [`${day}`] : []), ...rowLines(row, column, paint)];
  });
  return [...heading, ...lines, "", paint("dim", legend(language))];
}
