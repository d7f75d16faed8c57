import type { Language } from "sco-data";
import type { Kind } from "../kinds.ts";
import type { EntityPage, Section, Table } from "../model.ts";
import { bodyPage } from "./body.ts";
import { dayPage, yearPage } from "./day.ts";
import { documentPage } from "./document.ts";
import { meetingPage } from "./meeting.ts";
import { organisationPage } from "./organisation.ts";
import { personPage } from "./person.ts";
import { placePage } from "./place.ts";
import { statePage } from "./state.ts";

const pages: Readonly<Record<Kind, (id: string, language: Language) => EntityPage>> = {
  state: statePage,
  person: personPage,
  place: placePage,
  meeting: meetingPage,
  document: documentPage,
  body: bodyPage,
  organisation: organisationPage,
  year: yearPage,
  on: dayPage,
};

/** A table without the columns in which no row has anything. */
function narrowed({ columns, rows }: Table): Table {
  const isUsed = columns.map((_, index) => rows.some(({ cells }) => (cells[index]?.line.length ?? 0) > 0));
  return {
    columns: columns.filter((_, index) => isUsed[index]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => isUsed[index]) })),
  };
}

const says = ({ table, list }: Section): boolean => (table?.rows.length ?? list?.length ?? 0) > 0;

/** What the page of an entity says, without sections that would say nothing. */
export function pageOf(kind: Kind, id: string, language: Language): EntityPage {
  const page = pages[kind](id, language);
  const sections = page.sections
    .filter(says)
    .map((section) => (section.table === undefined ? section : { ...section, table: narrowed(section.table) }));
  return { ...page, sections };
}
