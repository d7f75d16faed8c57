import type { Witness } from "../../data/witnesses/witness.ts";
import { datesOf } from "./dates.ts";
import { printedFirstDays } from "./known.ts";
import { factsOf, type Lint, type Placed } from "./rows.ts";

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

/** A date on the first or the last day of a year is the day itself, and not a year that was padded. */
export const paddedDates =
  (witnesses: readonly Witness[]): Lint =>
  (data) => {
    const said = new Set(witnesses.map(({ day, answer }) => `${answer} ${day}`));
    const settled = new Set(data.disputes.map(({ record, field, followed }) => `${record} ${field} ${followed}`));
    return factsOf(data)
      .flatMap(datesOf)
      .filter(({ fact, field, date }) => {
        const key = `${fact.row.id} ${field} ${date}`;
        const borne = said.has(key) || settled.has(key) || printedFirstDays.has(`${fact.row.id} ${field}`);
        return /-(01-01|12-31)$/.test(date) && !borne && !claimed({ fact, field });
      })
      .map(
        ({ fact, field, date }) =>
          `${fact.name} ${field}: ${date} looks like a year that was padded; write the year, or add a witness that says the day`,
      );
  };
