import type { Witness } from "../../data/witnesses/witness.ts";
import { isIsoDay } from "../../src/day.ts";
import type { Written } from "../written.ts";
import { months, type StatedDate, statedDates } from "./dates.ts";
import { standAlone } from "./known.ts";
import { type Lint, remembered, unexcused } from "./rows.ts";
import { daysOf } from "./sources.ts";

/** Whether the reason of a dispute speaks of a date in words ("the 26th", "7 June", "June 2004", "2004"). */
function spokenOf(text: string, date: string): boolean {
  const [year = "", month, day] = date.split("-");
  const name = months[Number(month) - 1] ?? "";
  if (day !== undefined) return new RegExp(`\\b0?${Number(day)}(st|nd|rd|th)?\\b`).test(text);
  return month === undefined ? text.includes(year) : text.includes(name);
}

/** The rows that state each date. */
const rowsOfDates = remembered((data: Written): ReadonlyMap<string, ReadonlySet<string>> => {
  const rows = new Map<string, Set<string>>();
  for (const { date, fact, field } of statedDates(data)) {
    // What is signed at a meeting is signed on its last day: the first bears out nothing but itself.
    if (fact.table !== "disputes" && field !== "firstDay") rows.set(date, (rows.get(date) ?? new Set()).add(fact.name));
  }
  return rows;
});

/**
 * A date is borne out by more than the row that states it: by the day of a report it cites, by another row, by the
 * reason of a dispute, or by a witness.
 */
export const lonelyDates =
  (witnesses: readonly Witness[]): Lint =>
  (data) => {
    const stated = statedDates(data);
    const rows = rowsOfDates(data);
    const spoken = new Set(witnesses.map(({ day, answer }) => `${answer} ${day}`));
    const key = ({ fact, field }: StatedDate): string => `${fact.row.id} ${field}`;
    const keys = new Set(stated.map(key));
    return [
      ...stated
        .filter((one) => !borne(data, one, rows, spoken) && !claimed(one, witnesses) && !standAlone.has(key(one)))
        .map(
          ({ fact, field, date }) =>
            `${fact.name} ${field}: ${date} stands alone; cite a report of that day, add a witness to data/witnesses, or, of a claim, name the day in the reason`,
        ),
      ...[...standAlone]
        .filter((known) => !keys.has(known))
        .map((known) => `scripts/lints/known.ts: "${known}" is no date any more; take it out`),
    ];
  };

/** Whether a text that the claim of a dispute does not cite says the same of the disputed field. */
const claimed = ({ fact, date, sources }: StatedDate, witnesses: readonly Witness[]): boolean =>
  fact.table === "disputes" &&
  witnesses.some(
    ({ source, day, answer }) =>
      day === date && answer === `${fact.row["record"]} ${fact.row["field"]}` && !sources.includes(source),
  );

function borne(
  data: Written,
  { fact, field, date, sources }: StatedDate,
  rows: ReadonlyMap<string, ReadonlySet<string>>,
  spoken: ReadonlySet<string>,
): boolean {
  const reported = sources.some((id) => {
    const source = data.sources[id];
    return source !== undefined && daysOf(id, source).some((day) => day.startsWith(date));
  });
  const elsewhere = fact.table !== "disputes" && [...(rows.get(date) ?? [])].some((name) => name !== fact.name);
  const followed = date === fact.row["followed"];
  const reason = fact.row["reason"];
  return (
    reported ||
    elsewhere ||
    followed ||
    (typeof reason === "string" && spokenOf(reason, date)) ||
    spoken.has(`${fact.row.id} ${field.replace(/\.\d+$/, "")} ${date}`)
  );
}

/** Days that only a report published on them bears: these tell of their own day, and no second text was found. */
const reportedToday: readonly string[] = [
  "deputySecretariesGeneral/deputy-secretary-general-sohail-khan attestedOn.1: 2022-09-21",
  "deputySecretariesGeneral/deputy-secretary-general-sohail-khan attestedOn.2: 2023-02-28",
  "deputySecretariesGeneral/deputy-secretary-general-grigory-logvinov attestedOn.0: 2023-12-12",
  "treatyParticipations/charter-2002-ru consent.attestedOn: 2003-06-07",
  "treatyParticipations/memorandum-of-obligations-by-uz consent.attestedOn: 2023-10-16",
  "treatyParticipations/tourism-agreement-2022-uz consent.attestedOn: 2024-06-21",
  "documents/memorandum-of-partnership-tr signedOn: 2013-04-26",
  "documents/memorandum-of-partnership-az signedOn: 2016-03-14",
  "documents/memorandum-of-partnership-np signedOn: 2016-03-22",
  "externalRelations/relation-un-joint-declaration signedOn: 2010-04-05",
  "externalRelations/relation-cica signedOn: 2014-05-20",
  "externalRelations/relation-roscongress signedOn: 2025-10-22",
  "foreignMinistersMeetings/foreign-ministers-2004 lastDay: 2004-04-23",
  "events/farewell-zhang-deguang-2006 on: 2006-12-28",
  "events/rats-council-chair-2009 on: 2009-10-16",
  "events/rats-council-director-2012 on: 2012-03-27",
  "events/charter-hall-2016 on: 2016-06-03",
];

/** The kinds of reports that appear on the day of what they tell, or on the next. */
const isReport = (kind: string | undefined): boolean => kind === "news-agency" || kind === "newspaper";

/** That a report was published on a day does not show that what it tells of happened on that day. */
export const daysOfReports =
  (witnesses: readonly Witness[]): Lint =>
  (data) => {
    const stated = statedDates(data).filter(({ fact }) => fact.table !== "disputes");
    const rows = rowsOfDates(data);
    const said = new Set([
      ...witnesses.map(({ day, answer }) => `${answer} ${day}`),
      ...data.disputes.map(({ record, field, followed }) => `${record} ${field} ${followed}`),
    ]);
    const problems = stated.flatMap(({ fact, field, date, sources }) => {
      const known = `${fact.row.id} ${field.replace(/\.\d+$/, "")}`;
      const isElsewhere = [...(rows.get(date) ?? [])].some((name) => name !== fact.name);
      // What took one day is asked about once.
      const isAsked = field === "firstDay" && date === fact.row["lastDay"];
      if (
        !isIsoDay(date) ||
        isAsked ||
        isElsewhere ||
        said.has(`${known} ${date}`) ||
        standAlone.has(`${fact.row.id} ${field}`)
      )
        return [];
      const later = sources.some((id) => {
        const after = (Date.parse(data.sources[id]?.date ?? "") - Date.parse(date)) / 86_400_000;
        return after >= 1 && after <= 3;
      });
      const texts = sources.flatMap((id) => {
        const source = data.sources[id];
        return source !== undefined && daysOf(id, source).includes(date) ? [source] : [];
      });
      return !later && texts.length > 0 && texts.every((source) => isReport(source.kind) && source.date === date)
        ? [
            `${fact.name} ${field}: ${date} is only the day of a report; find the day it tells of: cite an official text or a later report, or list the day in scripts/lints/lonely-dates.ts if the report says today`,
          ]
        : [];
    });
    return unexcused("lonely-dates.ts", reportedToday, problems);
  };
