import {
  affiliations,
  document,
  documents,
  type Json,
  type Language,
  meeting,
  type OrganisationDocument,
} from "sco-data";
import { dateCell, dated, inEnglish, lineOf, named, plainCell, sourcedCell, stateList } from "../cells.ts";
import { fill, type Line } from "../lines.ts";
import type { EntityPage, Fact } from "../model.ts";
import { meetingPiece, statePiece } from "../sentences.ts";
import { terms } from "../terms.ts";
import { statesSection } from "../treaties.ts";
import { words } from "../words/words.ts";

function leadOf(record: OrganisationDocument, language: Language): Line {
  const { document: told } = words[language];
  const kind = terms[language].document[record.kind];
  return [
    ...lineOf(told.signed(kind, record.kind === "treaty", dated(record.signedOn, language))),
    ...(record.place === undefined
      ? []
      : fill(told.in, { place: named(record.place.name, language, record.place.id) })),
    ...(record.signatories === undefined ? [] : lineOf(told.by(record.signatories.length))),
    ...(record.inForceOn === undefined ? [] : lineOf(told.inForce(dated(record.inForceOn, language)))),
    { text: told.stop },
  ];
}

function factsOf(record: OrganisationDocument, language: Language): readonly Fact[] {
  const { document: told, fact } = words[language];
  const cell = (line: Parameters<typeof sourcedCell>[0]) => sourcedCell(line, record);
  const titles = (["en", "ru", "zh"] as const).filter((each) => each !== language && record.title[each] !== undefined);
  return [
    ...titles.map((each) => ({
      name: fact.titleIn[each],
      cell: cell({ text: record.title[each] ?? "", language: each }),
    })),
    { name: fact.kind, cell: cell(terms[language].document[record.kind]) },
    { name: fact.signedOn, cell: dateCell(record.signedOn, record, "signedOn") },
    ...(record.meeting === undefined
      ? []
      : [{ name: fact.meeting, cell: cell(meetingPiece(meeting(record.meeting), language)) }]),
    ...(record.place === undefined
      ? []
      : [{ name: fact.place, cell: cell(named(record.place.name, language, record.place.id)) }]),
    ...(record.inForceOn === undefined
      ? []
      : [{ name: fact.inForceOn, cell: dateCell(record.inForceOn, record, "inForceOn") }]),
    ...(record.supersededBy === undefined
      ? []
      : [
          {
            name: fact.supersededBy,
            cell: cell(named(document(record.supersededBy).title, language, record.supersededBy)),
          },
        ]),
    ...(record.signatories === undefined
      ? []
      : [{ name: told.signatories[record.signatoriesKnown], cell: cell(stateList(record.signatories, language)) }]),
    ...(record.summary === undefined ? [] : [{ name: fact.summary, cell: cell(inEnglish(record.summary, language)) }]),
  ];
}

export function documentPage(id: string, language: Language): EntityPage {
  const { columns, document: told, unknown } = words[language];
  const record = document(id);
  return {
    name: lineOf(named(record.title, language)),
    lead: leadOf(record, language),
    facts: factsOf(record, language),
    sections: [
      statesSection(record, language),
      {
        id: "statuses",
        title: told.statuses,
        table: {
          columns: [columns.state, columns.step],
          rows: affiliations
            .filter(({ memorandum }) => memorandum?.id === id)
            .map((row) => ({
              cells: [sourcedCell(statePiece(row.state, language), row), plainCell(terms[language].status[row.status])],
            })),
        },
      },
      {
        id: "supersedes",
        title: told.supersedes,
        table: {
          columns: [columns.day, columns.document],
          rows: documents
            .filter(({ supersededBy }) => supersededBy === id)
            .map((row) => ({ cells: [dateCell(row.signedOn), sourcedCell(named(row.title, language, row.id), row)] })),
        },
      },
    ],
    unknown: [
      ...(record.kind === "treaty" && record.inForceOn === undefined ? [unknown.inForceOn] : []),
      ...(record.kind === "treaty" ? [unknown.participationsIn] : []),
      ...(record.signatoriesKnown === "all" ? [] : [unknown.signatories[record.signatoriesKnown]]),
      ...(record.title.ru === undefined ? [unknown.russianTitle] : []),
      ...(record.title.zh === undefined ? [unknown.chineseTitle] : []),
    ],
    call: { names: ["document"], from: "sco-data", code: `document("${id}")` },
    record: record as unknown as Json,
  };
}
