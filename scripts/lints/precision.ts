import type { Witness } from "../../data/witnesses/witness.ts";
import { datesOf } from "./dates.ts";
import { printedFirstDays } from "./known.ts";
import { factsOf, type Lint, type Placed } from "./rows.ts";
import { daysOf } from "./sources.ts";

const fineness = { year: 4, month: 7 } as const;

const claimed = ({ fact, field }: { fact: Placed; field: string }): boolean =>
  fact.table === "disputes" && field.startsWith("claims.");

/** A date is no finer than the finest of its sources. */
export const finerThanSources: Lint = (data) =>
  factsOf(data)
    .flatMap(datesOf)
    .filter(({ date, sources }) => {
      const finest = sources.map((id) => {
        const { finest } = data.sources[id] ?? {};
        return finest === undefined ? 10 : fineness[finest];
      });
      return date.length > Math.max(...finest);
    })
    .map(
      ({ fact, field, date }) =>
        `${fact.name} ${field}: ${date} is finer than any of its sources; cite one that says it, or write the month or the year`,
    );

/** A date on the first or the last day of a year, or the first of a month, is the day itself, and no year or month that was padded. */
export const paddedDates =
  (witnesses: readonly Witness[]): Lint =>
  (data) => {
    const said = new Set(witnesses.map(({ day, answer }) => `${answer} ${day}`));
    const saidOn = new Set(witnesses.map(({ day }) => day));
    const settled = new Set(data.disputes.map(({ record, field, followed }) => `${record} ${field} ${followed}`));
    return factsOf(data)
      .flatMap(datesOf)
      .filter(({ fact, field, date, sources }) => {
        const key = `${fact.row.id} ${field} ${date}`;
        const borne = said.has(key) || settled.has(key) || printedFirstDays.has(`${fact.row.id} ${field}`);
        const isShown = (): boolean =>
          saidOn.has(date) ||
          sources.some((id) => data.sources[id] !== undefined && daysOf(id, data.sources[id]).includes(date));
        const isPadded = /-(01-01|12-31)$|^\d{4}-(01|12)$/.test(date) || (/-\d\d-01$/.test(date) && !isShown());
        return isPadded && !borne && !claimed({ fact, field });
      })
      .map(
        ({ fact, field, date }) =>
          `${fact.name} ${field}: ${date} looks like a year or a month that was padded; write what the sources say, or add a witness that says the day`,
      );
  };
