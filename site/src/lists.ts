// The lists that lead to the pages of each kind.

import {
  affiliationsOf,
  bodies,
  type Council,
  changesIn,
  councils,
  coverage,
  documentKinds,
  documents,
  externalRelations,
  isCovered,
  type Language,
  membershipCount,
  organisations,
  otherStateCodes,
  places,
  type StateCode,
  statesOn,
  statuses,
} from "sco-data";
import { delegations } from "sco-data/delegations";
import { people } from "sco-data/people";
import { dateCell, dated, listed, named, plainCell } from "../../prose/cells.ts";
import { historyOf } from "../../prose/entities/state.ts";
import { changeDays, type Kind, meetings, years } from "../../prose/kinds.ts";
import type { Row, Section } from "../../prose/model.ts";
import { personPiece } from "../../prose/namesakes.ts";
import { meetingPiece, sentenceOf, statePiece } from "../../prose/sentences.ts";
import { termsOf } from "../../prose/tables.ts";
import { terms } from "../../prose/terms.ts";
import { words } from "./words/words.ts";

const collator = (language: Language): Intl.Collator => new Intl.Collator(language === "zh" ? "zh-Hans" : language);

/** The states that have a status on the last day that was checked, by the day they came, and those that never had one. */
function stateSections(language: Language): readonly Section[] {
  const { columns, list } = words[language];
  const { through } = coverage;
  const arrival = (code: StateCode): string => affiliationsOf(code)[0]?.from ?? "";
  const groups = statuses.map((status) => ({
    id: status,
    title: terms[language].count[status],
    codes: statesOn(status, through)
      .map(({ code }) => code)
      .sort((one, other) =>
        arrival(one) < arrival(other) ? -1 : arrival(one) > arrival(other) ? 1 : one < other ? -1 : 1,
      ),
  }));
  return [
    ...groups.map(({ id, title, codes }) => ({
      id,
      title: `${title} (${codes.length})`,
      note: list.byArrival,
      table: {
        columns: [columns.state, columns.date, list.history],
        rows: codes.map((code) => ({
          cells: [plainCell(statePiece(code, language)), dateCell(arrival(code)), plainCell(historyOf(code, language))],
        })),
      },
    })),
    {
      id: "others",
      title: list.others,
      table: {
        columns: [columns.state],
        rows: otherStateCodes.map((code) => ({ cells: [plainCell(statePiece(code, language))] })),
      },
    },
  ];
}

function peopleSections(language: Language): readonly Section[] {
  const { columns, list } = words[language];
  const { compare } = collator(language);
  const sorted = people
    .map((person) => ({
      person,
      key: language === "en" ? (person.familyName ?? person.name.en) : (person.name[language] ?? person.name.en),
    }))
    .sort((one, other) => compare(one.key, other.key));
  return [
    {
      id: "people",
      title: words[language].nav.lists.person,
      note: list.people,
      table: {
        columns: [list.name, columns.state, columns.title, list.meetings],
        rows: sorted.map(({ person }): Row => {
          const { id } = person;
          const came = delegations.filter((row) => row.person.id === id);
          const senders = [...new Set(came.map(({ state }) => state).filter((state) => state !== undefined))];
          const held = [...new Set(termsOf(id).map(({ title }) => terms[language].title[title]))];
          return {
            cells: [
              plainCell(personPiece(person, language)),
              plainCell(
                listed(
                  senders.map((state) => statePiece(state, language)),
                  language,
                ),
              ),
              plainCell(held.length === 0 ? undefined : held.join(", ")),
              plainCell(came.length === 0 ? undefined : String(came.length)),
            ],
          };
        }),
      },
    },
  ];
}

function placeSections(language: Language): readonly Section[] {
  const { columns, list, nav } = words[language];
  return [
    {
      id: "places",
      title: nav.lists.place,
      table: {
        columns: [columns.place, columns.state, list.meetings],
        rows: places
          .toSorted((one, other) =>
            collator(language).compare(one.name[language] ?? one.name.en, other.name[language] ?? other.name.en),
          )
          .map(({ id, name, state }) => ({
            cells: [
              plainCell(named(name, language, id)),
              plainCell(statePiece(state, language)),
              plainCell(String(meetings.filter(({ place }) => place.id === id).length)),
            ],
          })),
      },
    },
  ];
}

const councilName = (council: Council, language: Language): string => {
  const name = bodies.find(({ id }) => id === council)?.name;
  return name === undefined ? words[language].meeting.five : (name[language] ?? name.en);
};

function meetingSections(language: Language): readonly Section[] {
  const { columns } = words[language];
  const order: readonly Council[] = [...councils.filter((council) => council !== "shanghai-five"), "shanghai-five"];
  return order.map((council) => ({
    id: council,
    title: councilName(council, language),
    table: {
      columns: [columns.day, columns.meeting, columns.state],
      rows: meetings
        .filter((meeting) => meeting.council === council)
        .toReversed()
        .map((meeting) => ({
          cells: [
            dateCell(meeting.firstDay),
            plainCell(meetingPiece(meeting, language)),
            plainCell(statePiece(meeting.place.state, language)),
          ],
        })),
    },
  }));
}

function documentSections(language: Language): readonly Section[] {
  const { columns } = words[language];
  return documentKinds.map((kind) => {
    const found = documents.filter((document) => document.kind === kind).toReversed();
    return {
      id: kind,
      title: `${terms[language].documents[kind]} (${found.length})`,
      table: {
        columns: [columns.day, columns.document],
        rows: found.map(({ id, title, signedOn }) => ({
          cells: [dateCell(signedOn), plainCell(named(title, language, id))],
        })),
      },
    };
  });
}

function bodySections(language: Language): readonly Section[] {
  const { columns, fact, nav } = words[language];
  return [
    {
      id: "bodies",
      title: nav.lists.body,
      table: {
        columns: [columns.body, fact.from, fact.seat],
        rows: bodies.map(({ id, name, from, seat }) => ({
          cells: [
            plainCell(named(name, language, id)),
            dateCell(from),
            plainCell(seat && named(seat.name, language, seat.id)),
          ],
        })),
      },
    },
  ];
}

function organisationSections(language: Language): readonly Section[] {
  const { list, nav, organisation } = words[language];
  return [
    {
      id: "organisations",
      title: nav.lists.organisation,
      table: {
        columns: [list.name, organisation.relations, list.meetings],
        rows: organisations.map(({ id, name }) => ({
          cells: [
            plainCell(named(name, language, id)),
            plainCell(String(externalRelations.filter((row) => row.organisation?.id === id).length)),
            plainCell(String(delegations.filter((row) => row.organisation?.id === id).length)),
          ],
        })),
      },
    },
  ];
}

function yearSections(language: Language): readonly Section[] {
  const { list, nav } = words[language];
  return [
    {
      id: "years",
      title: nav.lists.year,
      table: {
        columns: [nav.lists.year, list.membersAtEnd, list.changes],
        rows: years.toReversed().map((year) => ({
          cells: [
            plainCell({ text: words[language].year.name(year), id: year }),
            plainCell(isCovered(Number(year)) ? String(membershipCount(Number(year))) : undefined),
            plainCell(String(changesIn(Number(year)).filter((change) => sentenceOf(change, language)).length)),
          ],
        })),
      },
    },
  ];
}

function daySections(language: Language): readonly Section[] {
  const byYear = Map.groupBy(changeDays, (day) => day.slice(0, 4));
  return [...byYear].toReversed().map(([year, days]) => ({
    id: `y${year}`,
    title: words[language].year.name(year),
    list: [
      {
        line: listed(
          days.map((day) => ({ text: dated(day, language), id: day })),
          language,
        ),
      },
    ],
  }));
}

const sections: Readonly<Record<Kind, (language: Language) => readonly Section[]>> = {
  state: stateSections,
  person: peopleSections,
  place: placeSections,
  meeting: meetingSections,
  document: documentSections,
  body: bodySections,
  organisation: organisationSections,
  year: yearSections,
  on: daySections,
};

export const listOf = (kind: Kind, language: Language): readonly Section[] =>
  sections[kind](language).filter(({ table, list }) => (table?.rows.length ?? list?.length ?? 0) > 0);

/** What may be downloaded of each kind. */
export const files: Readonly<Record<Kind, readonly string[]>> = {
  state: ["data/states.csv", "figures/status.csv", ...statuses.map((status) => `figures/${status}s.csv`)],
  person: ["data/people.csv", "data/delegations.csv"],
  place: ["data/places.csv"],
  meeting: [
    "data/summits.csv",
    "data/heads-of-government-meetings.csv",
    "data/foreign-ministers-meetings.csv",
    "data/shanghai-five-summits.csv",
  ],
  document: ["data/documents.csv", "data/treaty-participations.csv"],
  body: ["data/bodies.csv"],
  organisation: ["data/organisations.csv", "data/external-relations.csv"],
  year: ["figures/status.csv"],
  on: ["figures/status.csv"],
};
