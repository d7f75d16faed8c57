import type { Json, Language } from "sco-data";
import { delegations } from "sco-data/delegations";
import { person } from "sco-data/people";
import { dateCell, inAllLanguages, lineOf, listed, sourcedCell, valueCell } from "../cells.ts";
import { spanIn } from "../dates.ts";
import { meetings } from "../kinds.ts";
import type { EntityPage } from "../model.ts";
import { personPiece } from "../namesakes.ts";
import { meetingPiece, statePiece } from "../sentences.ts";
import { attended, termsOf, termsTable } from "../tables.ts";
import { terms } from "../terms.ts";
import { words } from "../words/words.ts";

/** What is on record of somebody: terms of office, and what they came to and chaired. */
function historyOf(id: string, language: Language) {
  const { attestedOn, person: told } = words[language];
  const held = termsOf(id).map((term) =>
    told.term(
      terms[language].title[term.title],
      "attestedOn" in term ? attestedOn(term.attestedOn.join(", ")) : spanIn(term, language),
    ),
  );
  const came = delegations.filter((row) => row.person.id === id);
  const years = came.map(({ meeting }) => meeting.match(/\d{4}/)?.[0] ?? "").sort();
  const [first = "", last = ""] = [years[0], years.at(-1)];
  const senders = [...new Set(came.map(({ state }) => state).filter((state) => state !== undefined))];
  const whole = [
    ...held.map((text) => lineOf(text)),
    ...(came.length === 0
      ? []
      : [
          [
            ...lineOf(told.came(came.length, first === last ? first : `${first}–${last}`)),
            ...(senders.length === 0
              ? []
              : [
                  { text: told.for },
                  ...listed(
                    senders.map((state) => statePiece(state, language)),
                    language,
                  ),
                ]),
          ],
        ]),
  ];
  const chaired = meetings.filter(({ chair }) => chair?.person?.id === id).length;
  return [...whole, ...(chaired === 0 ? [] : [lineOf(told.chaired(chaired))])].flatMap((part, index) => [
    { text: index === 0 ? "" : told.separator },
    ...part,
  ]);
}

export function personPage(id: string, language: Language): EntityPage {
  const { chairedMeetings, columns, fact, held, person: told, unknown } = words[language];
  const record = person(id);
  const { id: _, ...name } = personPiece(record, language);
  return {
    name: lineOf(name),
    lead: [name, { text: told.colon }, ...historyOf(id, language), { text: told.stop }],
    facts: [
      { name: fact.inThree, cell: sourcedCell(inAllLanguages(record.name), record) },
      ...(record.familyName === undefined
        ? []
        : [{ name: fact.familyName, cell: sourcedCell(record.familyName, record) }]),
      ...(record.aliases.length === 0
        ? []
        : [{ name: fact.aliases, cell: sourcedCell(record.aliases.join(", "), record) }]),
    ],
    sections: [
      termsTable((term) => term.person.id === id, held, language, true),
      {
        id: "chaired",
        title: chairedMeetings,
        table: {
          columns: [columns.day, columns.meeting],
          rows: meetings
            .filter(({ chair }) => chair?.person?.id === id)
            .map((row) => ({
              cells: [dateCell(row.firstDay, row, "firstDay"), valueCell(meetingPiece(row, language), row, "chair")],
            })),
        },
      },
      attended(
        delegations.filter((row) => row.person.id === id),
        "person",
        language,
      ),
    ],
    unknown: [
      ...(record.name.ru === undefined ? [unknown.russianName] : []),
      ...(record.name.zh === undefined ? [unknown.chineseName] : []),
      unknown.person,
    ],
    call: { names: ["about"], from: "sco-data/about", code: `about("${id}")` },
    record: record as unknown as Json,
  };
}
