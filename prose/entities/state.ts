import {
  affiliations,
  affiliationsOf,
  chairmanships,
  coverage,
  document,
  documents,
  earliest,
  figures,
  headsOfGovernmentChairmanships,
  isStateCode,
  type Json,
  type Language,
  type OtherStateCode,
  otherStates,
  type StateCode,
  states,
  summits,
} from "sco-data";
import { delegationsOf } from "sco-data/delegations";
import { identifiersOf } from "sco-data/identifiers";
import { participationsOf } from "sco-data/treaties";
import {
  dateCell,
  dated,
  emptyCell,
  inAllLanguages,
  lastDayCell,
  lineOf,
  named,
  plainCell,
  sourcedCell,
  valueCell,
} from "../cells.ts";
import { spanIn } from "../dates.ts";
import { meetings } from "../kinds.ts";
import { fill, type Line } from "../lines.ts";
import type { EntityPage, Fact, Row, Section } from "../model.ts";
import { meetingPiece } from "../sentences.ts";
import { attended, termsTable } from "../tables.ts";
import { terms } from "../terms.ts";
import { treatiesSection } from "../treaties.ts";
import { words } from "../words/words.ts";

/** What the state was, step by step (example: `"dialogue partner 2009, observer 2015, member since 4 July 2024"`). */
export function historyOf(code: StateCode, language: Language): string {
  const { history } = words[language];
  const rows = affiliationsOf(code);
  const steps = rows.map(({ status, from, until }, index) =>
    index === rows.length - 1 && until === undefined
      ? history.since(history.status[status], dated(from, language))
      : history.in(history.status[status], from.slice(0, 4)),
  );
  return steps.join(history.comma);
}

const summitOf = (day: string) => summits.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);

/** What made the state what it was: decisions of the heads of state, and the memoranda signed for them. */
function stepsOf(code: StateCode, language: Language): readonly Row[] {
  const { act, ceased } = words[language];
  return affiliationsOf(code)
    .flatMap((row): (Row & { readonly day: string })[] => {
      const { id, status, from, until, memorandum } = row;
      const summit = summitOf(from);
      const next = affiliations.some((other) => other.state === code && other.from === until);
      const decided = {
        id,
        day: from,
        cells: [
          dateCell(from, row, "from"),
          valueCell(act.becomes(terms[language].status[status]), row, "status"),
          plainCell(summit && meetingPiece(summit, language)),
          emptyCell,
        ],
      };
      const text = memorandum && document(memorandum.id);
      const signed = text && {
        day: text.signedOn,
        cells: [
          dateCell(text.signedOn, text, "signedOn"),
          plainCell(act.signs),
          text.meeting === undefined
            ? plainCell(text.place && named(text.place.name, language, text.place.id))
            : plainCell(
                meetings
                  .filter((meeting) => meeting.id === text.meeting)
                  .map((meeting) => meetingPiece(meeting, language)),
              ),
          sourcedCell(named(text.title, language, text.id), text),
        ],
      };
      const ended =
        until === undefined || next
          ? undefined
          : {
              day: until,
              cells: [
                dateCell(until, row, "until"),
                plainCell(ceased(terms[language].status[status])),
                emptyCell,
                emptyCell,
              ],
            };
      return [decided, signed, ended].filter((step) => step !== undefined);
    })
    .sort((one, other) => (earliest(one.day) < earliest(other.day) ? -1 : 1));
}

function chairedSection(code: StateCode, language: Language): Section {
  const { chaired, columns } = words[language];
  const rows = [
    ...chairmanships.filter(({ state }) => state === code).map((row) => [row, chaired.organisation] as const),
    ...headsOfGovernmentChairmanships
      .filter(({ state }) => state === code)
      .map((row) => [row, chaired.headsOfGovernment] as const),
  ];
  return {
    id: "chaired",
    title: chaired.title,
    table: {
      columns: [columns.what, columns.from, columns.handedOver, columns.motto],
      rows: rows.map(([row, what]) => ({
        id: row.id,
        cells: [
          plainCell(what),
          dateCell(row.from, row, "from"),
          dateCell(row.until, row, "until"),
          row.motto === undefined ? emptyCell : valueCell(named(row.motto, language), row, "motto"),
        ],
      })),
    },
  };
}

function hostedSection(code: string, language: Language): Section {
  const { columns, hosted } = words[language];
  return {
    id: "hosted",
    title: hosted,
    table: {
      columns: [columns.day, columns.meeting],
      rows: meetings
        .filter(({ host }) => host === code)
        .sort((one, other) => (one.firstDay < other.firstDay ? -1 : 1))
        .map((row) => ({
          cells: [dateCell(row.firstDay), plainCell(meetingPiece(row, language))],
        })),
    },
  };
}

function sharesSection(code: StateCode, language: Language): Section {
  const { budgetShare, columns } = words[language];
  return {
    id: "budget",
    title: budgetShare,
    table: {
      columns: [columns.from, columns.lastDay, columns.share],
      rows: figures
        .filter(({ state }) => state === code)
        .map((row) => ({
          id: row.id,
          cells: [
            dateCell(row.from, row, "from"),
            lastDayCell(row, language),
            valueCell(`${row.value} %`, row, "value"),
          ],
        })),
    },
  };
}

function signedSection(code: StateCode, language: Language): Section {
  const { columns, signed } = words[language];
  return {
    id: "signed",
    title: signed,
    folded: true,
    table: {
      columns: [columns.day, columns.document],
      rows: documents
        .filter(({ signatories }) => signatories?.includes(code))
        .map((row) => ({
          cells: [dateCell(row.signedOn), plainCell(named(row.title, language, row.id))],
        })),
    },
  };
}

const record = (code: string) => ({ ...otherStates, ...states })[code as StateCode | OtherStateCode];

function factsOf(code: StateCode | OtherStateCode, language: Language): readonly Fact[] {
  const { fact } = words[language];
  const state = record(code);
  const registers = identifiersOf(code);
  return [
    { name: fact.officialName, cell: sourcedCell(named(state.officialName, language), state) },
    { name: fact.inThree, cell: sourcedCell(inAllLanguages(state.name), state) },
    ...(state.aliases.length === 0 ? [] : [{ name: fact.aliases, cell: sourcedCell(state.aliases.join(", "), state) }]),
    { name: "ISO 3166-1", cell: sourcedCell(`${state.code}, ${state.alpha3}, ${state.numeric}`, state) },
    ...registers.map((row) => ({ name: terms[language].scheme[row.scheme], cell: sourcedCell(row.value, row) })),
  ];
}

export function statePage(id: string, language: Language): EntityPage {
  const code = id as StateCode | OtherStateCode;
  const { columns, history, steps, unknown } = words[language];
  const name = record(code).name;
  const isOther = !isStateCode(code);
  const last = isOther ? undefined : affiliationsOf(code).at(-1);
  const lead: Line = isOther
    ? fill(history.never, { state: named(name, language) })
    : fill(history.state, { state: named(name, language), steps: historyOf(code, language) });
  const participations = isOther ? [] : participationsOf(code);
  const isMember = last?.status === "member" && last.until === undefined;
  return {
    name: lineOf(named(name, language)),
    lead,
    facts: [
      ...(last === undefined
        ? []
        : [
            {
              name: words[language].fact.status(dated(coverage.through, language)),
              cell: valueCell(
                last.until === undefined
                  ? `${terms[language].status[last.status]}, ${spanIn(last, language)}`
                  : history.none,
                last,
                "from",
              ),
            },
          ]),
      ...factsOf(code, language),
    ],
    ...(isOther ? {} : { lane: affiliationsOf(code) }),
    sections: [
      {
        id: "steps",
        title: steps.title,
        note: steps.note,
        table: {
          columns: [columns.date, columns.step, columns.summit, columns.document],
          rows: isOther ? [] : stepsOf(code, language),
        },
      },
      ...(isOther ? [] : [chairedSection(code, language)]),
      ...(isOther ? [] : [treatiesSection(code, documents, language)]),
      termsTable(({ nominatedBy }) => nominatedBy === code, words[language].nominated, language),
      hostedSection(code, language),
      attended(delegationsOf(code), "state", language),
      ...(isOther ? [] : [sharesSection(code, language), signedSection(code, language)]),
    ],
    unknown: [
      ...(isMember ? [unknown.participations] : []),
      ...(isMember && !participations.some(({ document: id }) => id === "charter-2002") ? [unknown.charter] : []),
      unknown.delegations,
    ],
    call: isOther
      ? { names: ["delegationsOf"], from: "sco-data/delegations", code: `delegationsOf("${code}")` }
      : { names: ["affiliationsOf"], from: "sco-data", code: `affiliationsOf("${code}")` },
    record: record(code) as unknown as Json,
  };
}
