import {
  bodies,
  body,
  type Council,
  councils,
  type Json,
  type Language,
  type OfficeTitle,
  type OrganisationBody,
} from "sco-data";
import { delegations } from "sco-data/delegations";
import { identifiersOf } from "sco-data/identifiers";
import { dateCell, inAllLanguages, inEnglish, lineOf, named, plainCell, sourcedCell, valueCell } from "../cells.ts";
import { spanIn } from "../dates.ts";
import { meetings } from "../kinds.ts";
import { fill } from "../lines.ts";
import type { EntityPage, Fact, Section } from "../model.ts";
import { meetingPiece } from "../sentences.ts";
import { attended, termsTable } from "../tables.ts";
import { terms } from "../terms.ts";
import { words } from "../words/words.ts";

/** Whose head holds which titles, over time. */
const titlesOf: Readonly<Record<string, readonly OfficeTitle[]>> = {
  secretariat: ["Executive Secretary", "Secretary-General", "Deputy Secretary-General"],
  rats: ["Director of the Executive Committee of RATS"],
};

const isCouncil = (id: string): id is Council => (councils as readonly string[]).includes(id);

function factsOf(record: OrganisationBody, language: Language): readonly Fact[] {
  const { body: told, fact } = words[language];
  const { head, seat } = record;
  const council = (id: Council) => named(bodies.find((each) => each.id === id)?.name ?? { en: id }, language, id);
  return [
    { name: fact.inThree, cell: sourcedCell(inAllLanguages(record.name), record) },
    { name: fact.from, cell: dateCell(record.from, record, "from") },
    ...(seat === undefined
      ? []
      : [{ name: fact.seat, cell: valueCell(named(seat.name, language, seat.id), record, "seat") }]),
    ...(head === undefined
      ? []
      : [
          {
            name: fact.head,
            cell: sourcedCell(
              [
                { text: terms[language].title[head.title] },
                ...fill(told.approved, { council: council(head.approvedBy) }),
                ...(head.proposedBy === undefined ? [] : fill(told.proposed, { council: council(head.proposedBy) })),
                { text: told.term(head.termYears) },
              ],
              record,
            ),
          },
        ]),
    ...identifiersOf(record.id).map((row) => ({
      name: terms[language].scheme[row.scheme],
      cell: sourcedCell(row.value, row),
    })),
    ...(record.summary === undefined
      ? []
      : [{ name: fact.summary, cell: sourcedCell(inEnglish(record.summary, language), record) }]),
  ];
}

function meetingsSection(council: Council, language: Language): Section {
  const { body: told, columns } = words[language];
  return {
    id: "meetings",
    title: told.meetings,
    table: {
      columns: [columns.day, columns.meeting],
      rows: meetings
        .filter((row) => row.council === council)
        .map((row) => ({ cells: [dateCell(row.firstDay), plainCell(meetingPiece(row, language))] })),
    },
  };
}

const listSection = (
  id: string,
  title: string,
  items: readonly string[] | undefined,
  record: OrganisationBody,
  language: Language,
): Section => ({
  id,
  title,
  list: (items ?? []).map((item) => sourcedCell(inEnglish(item, language), record)),
});

export function bodyPage(id: string, language: Language): EntityPage {
  const { body: told, unknown } = words[language];
  const record = body(id);
  const name = named(record.name, language);
  return {
    name: lineOf(name),
    lead: fill(record.seat === undefined ? told.lead : told.leadWithSeat, {
      name,
      since: spanIn(record, language),
      place: record.seat === undefined ? "" : named(record.seat.name, language, record.seat.id),
    }),
    facts: factsOf(record, language),
    sections: [
      listSection("functions", told.functions, record.functions, record, language),
      listSection("departments", told.departments, record.departments, record, language),
      termsTable(({ title }) => titlesOf[id]?.includes(title) ?? false, told.heads, language),
      ...(isCouncil(id) ? [meetingsSection(id, language)] : []),
      attended(
        delegations.filter((row) => row.body === id),
        "state",
        language,
      ),
    ],
    unknown: id === "secretariat" ? [unknown.deputies] : [],
    call: { names: ["body"], from: "sco-data", code: `body("${id}")` },
    record: record as unknown as Json,
  };
}
