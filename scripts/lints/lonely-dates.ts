import type { Witness } from "../../data/witnesses/witness.ts";
import type { Written } from "../written.ts";
import { months, type StatedDate, statedDates } from "./dates.ts";
import { standAlone } from "./known.ts";
import type { Lint } from "./rows.ts";
import { daysOf } from "./sources.ts";

/** Whether the reason of a dispute speaks of a date in words ("the 26th", "7 June", "June 2004", "2004"). */
function spokenOf(text: string, date: string): boolean {
  const [year = "", month, day] = date.split("-");
  const name = months[Number(month) - 1] ?? "";
  if (day !== undefined) return new RegExp(`\\b0?${Number(day)}(st|nd|rd|th)?\\b`).test(text);
  return month === undefined ? text.includes(year) : text.includes(name);
}

/**
 * A date is borne out by more than the row that states it: by the day of a report it cites, by another row, by the
 * reason of a dispute, or by a witness.
 */
export const lonelyDates =
  (witnesses: readonly Witness[]): Lint =>
  (data) => {
    const stated = statedDates(data);
    const rows = new Map<string, Set<string>>();
    for (const { date, fact, field } of stated) {
      // What is signed at a meeting is signed on its last day: the first bears out nothing but itself.
      if (fact.table !== "disputes" && field !== "firstDay")
        rows.set(date, (rows.get(date) ?? new Set()).add(fact.name));
    }
    const spoken = new Set(witnesses.map(({ day, answer }) => `${answer} ${day}`));
    const key = ({ fact, field }: StatedDate): string => `${fact.row.id} ${field}`;
    const keys = new Set(stated.map(key));
    return [
      ...stated
        .filter((one) => !borne(data, one, rows, spoken) && !claimed(one, witnesses) && !standAlone.has(key(one)))
        .map(
          ({ fact, field, date }) =>
            `${fact.name} ${field}: ${date} stands alone; cite a report of that day, or add a witness to data/witnesses`,
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
