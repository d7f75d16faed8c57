import type { Witness } from "../../data/witnesses/witness.ts";
import { isIsoDay } from "../../src/day.ts";
import type { Source } from "../../src/types.ts";
import { daysInWords, statedDates } from "./dates.ts";
import { movedTexts, silentDates } from "./known.ts";
import { meetingsOf } from "./meetings.ts";
import { citationsOf, type Lint, remembered, repeated } from "./rows.ts";

/** A date in figures, also at the head of a longer number, as some addresses have it. */
const inFigures = /(?<!\d)((?:19|20)\d\d)[-/_.]?(0[1-9]|1[0-2])[-/_.]?(0[1-9]|[12]\d|3[01])(?!\d(?!\d{5}))/g;

const daysIn = (text: string): readonly string[] =>
  [...text.matchAll(inFigures)].map(([, year, month, day]) => `${year}-${month}-${day}`).filter(isIsoDay);

const addressDays = remembered(({ address }: Source) => daysIn(address));
const titleDays = remembered(({ title, address }: Source) => [...daysIn(title), ...daysInWords(`${title} ${address}`)]);

/** The days that a source shows in its id and its address, whatever its date says. */
const shownDays = (id: string, source: Source): readonly string[] => [...daysIn(id), ...addressDays(source)];

/** The days that a source shows, that of its publication among them. */
export const daysOf = (id: string, source: Source): readonly string[] => [
  ...shownDays(id, source),
  ...titleDays(source),
  ...(source.date === undefined ? [] : [source.date].filter(isIsoDay)),
];

/** Nothing cites a source twice. */
export const repeatedSources: Lint = (data) =>
  citationsOf(data).flatMap(({ name, sources }) =>
    repeated(sources).map((id) => `${name} sources: cites "${id}" twice; once is enough`),
  );

/** One text has one id. */
export const repeatedAddresses: Lint = (data) => {
  const bare = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  const addresses = Object.values(data.sources).map(({ address }) => bare(address));
  return repeated(addresses).map((address) => `sources: ${address} stands under two ids; keep one and cite that`);
};

/** The day of publication is the one in the id of a source and the one in its address, where they show any. */
export const misdatedSources: Lint = (data) =>
  Object.entries(data.sources).flatMap(([id, source]) => {
    const shown = shownDays(id, source);
    return source.date === undefined || shown.length === 0 || shown.includes(source.date) || movedTexts.has(id)
      ? []
      : [`sources/${id} date: ${source.date}, but its id or address shows ${shown.join()}; correct one of the two`];
  });

/**
 * A day of publication that neither id, title nor address shows is that of something the text is cited for, of a meeting,
 * or the one that a second reader found.
 */
export const lonelySources =
  (witnesses: readonly Witness[]): Lint =>
  (data) => {
    const meetingDays = new Set<string>(meetingsOf(data).map(({ lastDay }) => lastDay));
    const readTwice = new Set(witnesses.map(({ question }) => question));
    const days = new Map<string, Set<string>>();
    for (const { date, sources } of statedDates(data)) {
      for (const id of sources) days.set(id, (days.get(id) ?? new Set()).add(date));
    }
    const isShown = (id: string, source: Source, date: string): boolean =>
      [...shownDays(id, source), ...titleDays(source)].includes(date) ||
      `${id} ${source.title} ${source.address}`.replaceAll("/", "-").includes(date);
    return Object.entries(data.sources).flatMap(([id, source]) => {
      const { date } = source;
      if (date === undefined || silentDates.has(id) || days.get(id)?.has(date) || meetingDays.has(date)) return [];
      return isShown(id, source, date) || readTwice.has(`publication of ${id}`)
        ? []
        : [
            `sources/${id} date: ${date} is shown by nothing else; have somebody read it again, and add what was read to data/witnesses/pages.ts`,
          ];
    });
  };
