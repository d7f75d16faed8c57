import {
  body,
  type Council,
  changesSince,
  documentsAdoptedAt,
  type Json,
  type Language,
  lastDay,
  type Meeting,
  meeting,
} from "sco-data";
import { delegationsAt, delegationsKnownAt } from "sco-data/delegations";
import { dateCell, lineOf, named, plainCell, sourcedCell, valueCell } from "../cells.ts";
import { daysIn } from "../dates.ts";
import { fill, type Line } from "../lines.ts";
import type { EntityPage, Fact } from "../model.ts";
import { meetingPiece, placePiece, sentenceOf, statePiece } from "../sentences.ts";
import { delegationTable } from "../tables.ts";
import { terms } from "../terms.ts";
import { words } from "../words/words.ts";

const councilPiece = (council: Council, language: Language) =>
  council === "shanghai-five" ? { text: words[language].meeting.five } : named(body(council).name, language, council);

/** Where and when it was, and who presided. */
function leadOf(record: Meeting, language: Language): Line {
  const { meeting: told } = words[language];
  const where = record.format === "video" ? told.video : told.in;
  return [
    ...fill(record.ordinal === undefined ? told.some : told.nth, {
      nth: told.ordinal(record.ordinal ?? 0),
      council: councilPiece(record.council, language),
    }),
    ...fill(where, {
      place: placePiece(record.place, record.firstDay, language),
      state: statePiece(record.place.state, language),
      days: daysIn(record.firstDay, record.lastDay, language),
    }),
    ...(record.chair?.person === undefined
      ? []
      : fill(told.chairedBy, { person: named(record.chair.person.name, language, record.chair.person.id) })),
    { text: told.stop },
  ];
}

function factsOf(record: Meeting, language: Language): readonly Fact[] {
  const { fact, meeting: told } = words[language];
  const { chair } = record;
  return [
    {
      name: fact.days,
      cell: {
        ...valueCell(daysIn(record.firstDay, record.lastDay, language), record, "firstDay"),
        disputes: [
          ...(valueCell("", record, "firstDay").disputes ?? []),
          ...(valueCell("", record, "lastDay").disputes ?? []),
        ],
      },
    },
    {
      name: fact.place,
      cell: valueCell(
        [
          placePiece(record.place, record.firstDay, language),
          { text: language === "zh" ? "，" : ", " },
          statePiece(record.place.state, language),
        ],
        record,
        "place",
      ),
    },
    { name: fact.host, cell: valueCell(statePiece(record.host, language), record, "host") },
    { name: fact.format, cell: valueCell(terms[language].format[record.format], record, "format") },
    {
      name: fact.ordinal,
      cell:
        record.ordinal === undefined
          ? plainCell(told.notCounted)
          : valueCell(String(record.ordinal), record, "ordinal"),
    },
    ...(chair === undefined
      ? []
      : [
          {
            name: fact.chair,
            cell: valueCell(
              [
                ...(chair.person === undefined
                  ? []
                  : [named(chair.person.name, language, chair.person.id), { text: language === "zh" ? "，" : ", " }]),
                statePiece(chair.state, language),
              ],
              record,
              "chair",
            ),
          },
        ]),
    ...(record.documentCount === undefined
      ? []
      : [{ name: fact.documentCount, cell: valueCell(String(record.documentCount), record, "documentCount") }]),
  ];
}

/** What changed while it met, or because of it, but for the meeting itself and the documents that it adopted. */
const changesAt = ({ id, firstDay, lastDay: through }: Meeting, language: Language) => {
  const before = lastDay({ until: firstDay });
  if (before === undefined) return [];
  return changesSince(before, { through })
    .filter(({ kind, record }) => record.id !== id && kind !== "document")
    .flatMap((change) => {
      const line = sentenceOf(change, language);
      return line === undefined ? [] : [{ change, line }];
    });
};

export function meetingPage(id: string, language: Language): EntityPage {
  const { columns, meeting: told, unknown } = words[language];
  const record = meeting(id);
  const documents = documentsAdoptedAt(id);
  const known = delegationsKnownAt(id);

  return {
    name: lineOf({ text: meetingPiece(record, language).text }),
    lead: leadOf(record, language),
    facts: factsOf(record, language),
    sections: [
      {
        ...delegationTable(delegationsAt(id), language),
        note: `${told.known[known]} ${words[language].delegations.order}`,
      },
      {
        id: "documents",
        title: told.documents,
        table: {
          columns: [columns.day, columns.document, columns.kind],
          rows: documents.map((row) => ({
            cells: [
              dateCell(row.signedOn),
              sourcedCell(named(row.title, language, row.id), row),
              plainCell(terms[language].document[row.kind]),
            ],
          })),
        },
      },
      {
        id: "changes",
        title: told.changes,
        table: {
          columns: [columns.day, columns.what],
          rows: changesAt(record, language).map(({ change, line }) => ({
            cells: [dateCell(change.date), sourcedCell(line, change.record)],
          })),
        },
      },
    ],
    unknown: [
      ...(known === "all" ? [] : [unknown.delegationsAt[known]]),
      ...(record.chair?.person === undefined ? [unknown.chair] : []),
      ...(record.documentCount === undefined
        ? [unknown.documentCount]
        : record.documentCount > documents.length
          ? [unknown.documents(record.documentCount, documents.length)]
          : []),
    ],
    call: { names: ["meeting"], from: "sco-data", code: `meeting("${id}")` },
    record: record as unknown as Json,
  };
}
