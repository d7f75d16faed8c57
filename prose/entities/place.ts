import {
  bodies,
  culturalCapitals,
  documents,
  events,
  externalRelations,
  type Json,
  type Language,
  type Meeting,
  place,
} from "sco-data";
import {
  dateCell,
  emptyCell,
  inAllLanguages,
  lineOf,
  listed,
  named,
  plainCell,
  sourcedCell,
  valueCell,
} from "../cells.ts";
import { spanIn } from "../dates.ts";
import { meetings } from "../kinds.ts";
import { fill, type Line } from "../lines.ts";
import type { EntityPage, Row } from "../model.ts";
import { meetingPiece, statePiece } from "../sentences.ts";
import { eventRows, relationRows } from "../tables.ts";
import { terms } from "../terms.ts";
import { words } from "../words/words.ts";

function historyOf(id: string, held: readonly Meeting[], language: Language): Line {
  const { place: told } = words[language];
  const seated = bodies.filter(({ seat }) => seat?.id === id).map((body) => named(body.name, language, body.id));
  const summits = held
    .filter(({ council }) => council === "council-of-heads-of-state")
    .map((meeting) => ({ text: meeting.firstDay.slice(0, 4), id: meeting.id }));
  const parts = [
    ...(seated.length === 0 ? [] : [fill(told.seat, { bodies: listed(seated, language) })]),
    ...(summits.length === 0 ? [] : [fill(told.summits, { years: listed(summits, language) })]),
    ...(held.length === 0 ? [] : [lineOf(told.meetings(held.length))]),
  ];
  return parts.flatMap((part, index) => [{ text: index === 0 ? told.colon : told.separator }, ...part]);
}

export function placePage(id: string, language: Language): EntityPage {
  const { columns, fact, place: told, unknown } = words[language];
  const record = place(id);
  const isHere = (row: { readonly place?: { readonly id: string } | undefined }): boolean => row.place?.id === id;
  const held = meetings.filter(isHere).sort((one, other) => (one.firstDay < other.firstDay ? -1 : 1));
  const name = named(record.name, language);
  return {
    name: lineOf(name),
    lead: [
      name,
      { text: told.comma },
      statePiece(record.state, language),
      ...historyOf(id, held, language),
      { text: told.stop },
    ],
    facts: [
      { name: fact.state, cell: sourcedCell(statePiece(record.state, language), record) },
      { name: fact.inThree, cell: sourcedCell(inAllLanguages(record.name), record) },
      ...(record.formerNames ?? []).map((former) => ({
        name: fact.formerName,
        cell: valueCell(
          [named(former.name, language), { text: `, ${spanIn(former, language)}` }],
          record,
          "formerNames",
        ),
      })),
    ],
    sections: [
      {
        id: "meetings",
        title: told.held,
        table: {
          columns: [columns.day, columns.meeting],
          rows: held.map((row) => ({
            cells: [dateCell(row.firstDay, row, "firstDay"), valueCell(meetingPiece(row, language), row, "place")],
          })),
        },
      },
      {
        id: "bodies",
        title: told.bodies,
        table: {
          columns: [columns.body, columns.from],
          rows: bodies
            .filter(({ seat }) => seat?.id === id)
            .map((row) => ({
              cells: [valueCell(named(row.name, language, row.id), row, "seat"), dateCell(row.from, row, "from")],
            })),
        },
      },
      {
        id: "capital",
        title: terms[language].capital,
        table: {
          columns: [columns.from, columns.handedOver, columns.years],
          rows: culturalCapitals.filter(isHere).map(
            (row): Row => ({
              id: row.id,
              cells: [
                dateCell(row.from, row, "from"),
                row.until === undefined ? emptyCell : dateCell(row.until, row, "until"),
                plainCell(row.years),
              ],
            }),
          ),
        },
      },
      { id: "events", title: told.events, table: eventRows(events.filter(isHere), language) },
      { id: "relations", title: told.relations, table: relationRows(externalRelations.filter(isHere), language) },
      {
        id: "documents",
        title: told.documents,
        folded: true,
        table: {
          columns: [columns.day, columns.document],
          rows: documents
            .filter(isHere)
            .map((row) => ({ cells: [dateCell(row.signedOn), plainCell(named(row.title, language, row.id))] })),
        },
      },
    ],
    unknown: [
      ...(record.name.ru === undefined ? [unknown.russianName] : []),
      ...(record.name.zh === undefined ? [unknown.chineseName] : []),
    ],
    call: { names: ["place"], from: "sco-data", code: `place("${id}")` },
    record: record as unknown as Json,
  };
}
