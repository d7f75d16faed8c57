import { isIsoDay } from "../../src/day.ts";
import type { Written } from "../written.ts";
import { urlOf } from "./addresses.ts";
import { daysInWords } from "./dates.ts";
import { movedTexts } from "./known.ts";
import { texts } from "./paths.ts";
import { factTables, inRows, type Lint, type Row, remembered, unexcused } from "./rows.ts";

type Source = Written["sources"][string];

const daysInTitle = remembered(({ title }: Source) => (/^(Law|Decree)/.test(title) ? [] : daysInWords(title)));

/** Ids that have the year of a document, a chairmanship or a summit, and not of the text. */
const otherYears = [
  "adilet-budget-2017",
  "astana-declaration-2005",
  "china-org-2018",
  "mfa-cn-2011-declaration",
  "sco-russia-2015-un",
  "sco-russia-2020-about",
];

/** The year in the id of a text is that of its date. */
const strangeYear = inRows((id, { date }: Source): readonly string[] => {
  const year = /-((?:19|20)\d\d)(?=-|$)/.exec(id)?.[1];
  return date === undefined || year === undefined || date.startsWith(year)
    ? []
    : [`sources/${id} date: ${date}, but its id shows ${year}; correct one of the two`];
});

/** The first day on which the SCO could publish anything. */
const founding = "2001-06-15";

const daysIn = remembered(
  (rows: readonly Row[]) =>
    new Set<string>(rows.flatMap((row) => [...texts(row)].map(([, text]) => text)).filter(isIsoDay)),
);

/** Days in a title that are days neither of a fact nor of the text itself, or up to three before it. */
const strangeDays = (id: string, source: Source, data: Written): readonly string[] =>
  daysInTitle(source).filter((day) => {
    const after = Date.parse(source.date ?? "") - Date.parse(day);
    const isOwn = id.includes(day) || day.startsWith(source.date ?? "-") || (after >= 0 && after <= 3 * 86_400_000);
    return !isOwn && !factTables(data).some((rows) => daysIn(rows).has(day));
  });

/** What dates a text, apart from the day that its id or its address shows: the month there, and who could speak when. */
const strangeDate = inRows((id, source: Source): string | undefined => {
  const { date, address, publisher } = source;
  if (date === undefined) return undefined;
  const [, year, month] = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])(?!\d)/.exec(urlOf(source).pathname) ?? [];
  const inAddress =
    year === undefined || movedTexts.has(id) || address.includes(".gov.mo/") ? undefined : `${year}-${month}`;
  if (inAddress !== undefined && !date.startsWith(inAddress.slice(0, date.length)))
    return `its address shows ${inAddress}`;
  const isEarly = date < founding.slice(0, date.length);
  return (publisher === "shanghai-five" && !isEarly) || (/^sco(-|$)/.test(publisher) && isEarly)
    ? `"${publisher}" did not speak then`
    : undefined;
});

/** The month in an address, the year in an id and the days in a title go with the date of the text. */
export const strangeDates: Lint = (data) => {
  const sources = Object.entries(data.sources);
  return [
    ...sources.flatMap(([id, source]) => {
      const why = strangeDate(id, source);
      return [
        ...(why === undefined ? [] : [`sources/${id} date: ${source.date}, but ${why}; correct one of the two`]),
        ...strangeDays(id, source, data).map(
          (day) =>
            `sources/${id} title: "${source.title}" has ${day}, which is the day of nothing; correct one of the two`,
        ),
      ];
    }),
    ...unexcused(
      "dates-of-sources.ts",
      otherYears.map((id) => `sources/${id} date`),
      sources.flatMap(([id, source]) => strangeYear(id, source)),
    ),
  ];
};

/** Hosts at which numbers follow something else than the days of publication. */
const unordered = /^(cis-legislation\.com|fmprc\.gov\.cn|mfa\.gov\.cn|news\.sina\.com\.cn|prg\.kz|rferl\.org)$/;

/** The running number in an address: host and length, and the number. */
const numberOf = remembered((source: Source): readonly [string, number] | undefined => {
  const host = urlOf(source).hostname.replace(/^(www|m|amp|old)\./, "");
  const numbers = `${urlOf(source).pathname}${urlOf(source).search}`.match(/(?<![\da-z])_?a?\d{4,11}(?!\d)/g) ?? [];
  const number = numbers
    .map((each) => each.replace(/^_?a?/, ""))
    .filter((each) => !/^(19|20)\d\d((0[1-9]|1[0-2])(\d\d)?)?$/.test(each))
    .at(-1);
  return number === undefined || unordered.test(host) ? undefined : [`${host} ${number.length}`, Number(number)];
});

/** The numbers in the addresses of a host rise with the days of its texts. */
export const misnumberedTexts: Lint = ({ sources }) => {
  const series = new Map<string, { id: string; number: number; date: string }[]>();
  for (const [id, source] of Object.entries(sources)) {
    const [host, number] = numberOf(source) ?? [];
    if (host === undefined || number === undefined || source.date === undefined || source.date.length < 10) continue;
    const own = series.get(host) ?? [];
    own.push({ id, number, date: source.date });
    series.set(host, own);
  }
  return [...series.values()].flatMap((own) => {
    const inOrder = own.sort((one, other) => one.number - other.number);
    return inOrder.slice(1).flatMap((next, at) => {
      const last = inOrder[at];
      return last === undefined || last.date <= next.date
        ? []
        : [
            `sources/${last.id} date: ${last.date}, but its address has ${last.number}, and sources/${next.id} date: ${next.date} has ${next.number} in its address; correct one of the two`,
          ];
    });
  });
};
