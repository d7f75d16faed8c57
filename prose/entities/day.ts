// A day, and a year, which is read as its 31 December.

import {
  type Change,
  changesIn,
  changesSince,
  coverage,
  events,
  type IsoDay,
  isCovered,
  type Json,
  type Language,
  lastDay,
  type Meeting,
  nameIn,
  type OrganisationEvent,
  organisationOn,
  type State,
  type Status,
} from "sco-data";
import { delegationsAt } from "sco-data/delegations";
import { dateCell, dated, emptyCell, lineOf, listed, named, plainCell, sourcedCell, stateList } from "../cells.ts";
import { countsIn } from "../counts.ts";
import { handedOver, spanIn } from "../dates.ts";
import type { Cell, EntityPage, Fact, Row, Section } from "../model.ts";
import { meetingPiece, sentenceOf, statePiece } from "../sentences.ts";
import { delegationTable } from "../tables.ts";
import { terms } from "../terms.ts";
import { words } from "../words/words.ts";

/** How the changes read, by day: of what ends because something else begins, the beginning says so. */
export function changeRows(changes: readonly Change[], language: Language): readonly Row[] {
  const { planned } = words[language];
  return changes.flatMap((change) => {
    const line = sentenceOf(change, language);
    if (line === undefined) return [];
    const isPlanned = change.day > coverage.through;
    return [
      {
        cells: [dateCell(change.date), sourcedCell(isPlanned ? [...line, { text: planned }] : line, change.record)],
      },
    ];
  });
}

function changesSection(changes: readonly Change[], title: string, language: Language): Section {
  const { columns } = words[language];
  return {
    id: "changes",
    title,
    table: { columns: [columns.date, columns.what], rows: changeRows(changes, language) },
  };
}

const meetingCell = (meeting: Meeting | undefined, language: Language): Cell =>
  meeting === undefined ? emptyCell : plainCell(meetingPiece(meeting, language));

/** What held on a day. */
function factsOn(day: IsoDay, language: Language): readonly Fact[] {
  const { day: told } = words[language];
  const { count, capital, theme } = terms[language];
  const on = organisationOn(day);
  const states = (status: Status, list: readonly State[]): Fact[] =>
    list.length === 0
      ? []
      : [
          {
            name: `${count[status]} (${list.length})`,
            cell: plainCell(
              stateList(
                list.map(({ code }) => code),
                language,
              ),
            ),
          },
        ];
  const term = on.secretaryGeneral;
  const director = on.ratsDirector;
  const comma = language === "zh" ? "，" : ", ";
  return [
    ...states("member", on.members),
    ...states("observer", on.observers),
    ...states("dialogue-partner", on.dialoguePartners),
    ...states("partner", on.partners),
    ...(on.chair === undefined
      ? []
      : [
          {
            name: told.chair,
            cell: sourcedCell(
              [statePiece(on.chair.state, language), { text: comma + handedOver(on.chair, language) }],
              on.chair,
            ),
          },
        ]),
    ...(term === undefined
      ? []
      : [
          {
            name: terms[language].title[term.title],
            cell: sourcedCell(
              [named(term.person.name, language, term.person.id), { text: comma + spanIn(term, language) }],
              term,
            ),
          },
        ]),
    ...(on.deputySecretariesGeneral.length === 0
      ? []
      : [
          {
            name: told.deputies,
            cell: plainCell(
              listed(
                on.deputySecretariesGeneral.map(({ person }) => named(person.name, language, person.id)),
                language,
              ),
            ),
          },
        ]),
    ...(director === undefined
      ? []
      : [
          {
            name: terms[language].title[director.title],
            cell: sourcedCell(
              [named(director.person.name, language, director.person.id), { text: comma + spanIn(director, language) }],
              director,
            ),
          },
        ]),
    ...(on.lastSummit === undefined ? [] : [{ name: told.lastSummit, cell: meetingCell(on.lastSummit, language) }]),
    ...(on.nextSummit === undefined ? [] : [{ name: told.nextSummit, cell: meetingCell(on.nextSummit, language) }]),
    ...(on.culturalCapital === undefined
      ? []
      : [
          {
            name: capital,
            cell: sourcedCell(
              named(on.culturalCapital.place.name, language, on.culturalCapital.place.id),
              on.culturalCapital,
            ),
          },
        ]),
    ...(on.thematicYear === undefined
      ? []
      : [{ name: theme, cell: sourcedCell(named(on.thematicYear.name, language), on.thematicYear) }]),
  ];
}

/** Who came to an event of the day. */
function comersSection({ id, title }: OrganisationEvent, language: Language): Section {
  const section = delegationTable(delegationsAt(id), language, id);
  return { ...section, title: words[language].day.comers(nameIn(title, language)) };
}

export function dayPage(id: string, language: Language): EntityPage {
  const day = id as IsoDay;
  const { day: told } = words[language];
  const before = lastDay({ until: day }) ?? day;
  return {
    name: lineOf(dated(day, language)),
    lead: lineOf(countsIn(day, language)),
    facts: factsOn(day, language),
    ...(day < coverage.from ? {} : { note: told.order }),
    sections: [
      changesSection(changesSince(before, { through: day }), told.changes, language),
      ...events.filter(({ on }) => on === day).map((event) => comersSection(event, language)),
    ],
    unknown: [],
    call: { names: ["organisationOn"], from: "sco-data", code: `organisationOn("${day}")` },
    record: organisationOn(day) as unknown as Json,
  };
}

export function yearPage(id: string, language: Language): EntityPage {
  const { year: told } = words[language];
  const changes = changesIn(Number(id));
  const end = `${id}-12-31` as IsoDay;
  const isWhole = isCovered(end) || end < coverage.from;
  return {
    name: lineOf(told.name(id)),
    lead: [...(end < coverage.from ? [] : lineOf(told.atEnd)), ...lineOf(countsIn(end, language))],
    facts: factsOn(end, language),
    ...(end < coverage.from ? {} : { note: words[language].day.order }),
    sections: [changesSection(changes, told.changes(id), language)],
    unknown: isWhole ? [] : [told.notWhole(dated(coverage.through, language))],
    call: { names: ["changesIn"], from: "sco-data", code: `changesIn(${id})` },
    record: { year: Number(id), changes } as unknown as Json,
  };
}
