import type { Witness } from "../../data/witnesses/witness.ts";
import { isIsoDate } from "../../src/day.ts";
import type { Written } from "../written.ts";
import { months } from "./dates.ts";
import { countsIn, numbersIn } from "./numbers.ts";
import { at } from "./paths.ts";
import { type Lint, repeated, rowsOf, unexcused } from "./rows.ts";

/** What a dispute follows is what its record says. */
export const disputesOfNothing: Lint = (data) => {
  const rows = new Map(rowsOf(data).map(({ row }) => [row.id, row]));
  return data.disputes.flatMap(({ id, record, field: path, followed }) => {
    const row = rows.get(record);
    if (row === undefined) return [`disputes/${id} record: "${record}" is no row; correct the id`];
    const value = at(row, path.split("."));
    return String(value) === followed
      ? []
      : [
          `disputes/${id}: follows "${followed}", but ${record} ${path} is "${value}"; follow what the row says, or correct it`,
        ];
  });
};

/** Who contradicts says something else: no two claims of a dispute are the same. */
export const repeatedClaims: Lint = (data) =>
  data.disputes.flatMap(({ id, claims }) =>
    repeated(claims.map(({ value }) => value)).map(
      (value) => `disputes/${id}: claims "${value}" twice; put the sources together`,
    ),
  );

/** What a row says is what a source that it cites says: it shares one with the claim that is followed. */
export const unsharedClaims: Lint = (data) => {
  const rows = new Map(rowsOf(data).map(({ row }) => [row.id, row]));
  return data.disputes.flatMap(({ id, record, field, claims, followed }) => {
    const cited = rows.get(record)?.sources ?? [];
    const sources = claims.find(({ value }) => value === followed)?.sources ?? [];
    return sources.some((source) => cited.includes(source))
      ? []
      : [
          `disputes/${id} followed: "${followed}" rests on ${sources.join()}, of which ${record} cites none for its ${field}; cite one there, or correct the claim`,
        ];
  });
};

/** Numbers that the texts of a claim give, and neither their titles nor the reason nor a second text. */
const countedOnce: readonly string[] = [];

/** The other number of a dispute stands in the title of one of its texts, in the reason, or in a second text. */
export const lonelyClaims =
  (witnesses: readonly Witness[]): Lint =>
  (data) => {
    const said = new Set(witnesses.map(({ question }) => question));
    const problems = data.disputes.flatMap(({ id, claims, followed, reason }) =>
      claims.flatMap(({ value, sources }, index) => {
        if (!/^\d{1,3}$/.test(value) || value === followed) return [];
        const number = Number(value);
        const isBorne =
          said.has(`claim of ${id} ${value}`) ||
          numbersIn(reason).includes(number) ||
          sources.some((source) => countsIn(data.sources[source]?.title ?? "").includes(number));
        return isBorne
          ? []
          : [
              `disputes/${id} claims.${index}.value: ${value} is in no title of its sources, not in the reason and in no second text; read them again, or add a witness (claims) to data/witnesses/values.ts`,
            ];
      }),
    );
    return unexcused("disputes.ts", countedOnce, problems);
  };

/** Claims of a month that neither the reason of the dispute nor a title, address or date of their sources shows. */
const claimedElsewhere: readonly string[] = [
  "disputes/start-of-sri-lanka-dialogue-partner claims.2.value: 2015-07-10",
  "disputes/start-of-myanmar-dialogue-partner claims.1.value: 2023-05",
  "disputes/day-of-dialogue-partner-regulation claims.2.value: 2018-08",
  "disputes/day-of-heads-of-government-2012 claims.1.value: 2013-11-29",
  "disputes/start-of-iran-membership claims.1.value: 2021-09-17",
  "disputes/day-of-observer-regulation claims.1.value: 2004-04-24",
  "disputes/start-of-rats claims.1.value: 2003-10",
  "disputes/start-of-rats claims.2.value: 2004-01",
  "disputes/start-of-rats claims.3.value: 2004-06",
];

/** What a source shows of a month besides what it says. */
const shows = ({ title, address, date }: Written["sources"][string], month: string): boolean =>
  `${title} ${address.replaceAll("/", "-")} ${date}`.includes(month);

/** The other date of a dispute is of the month that is followed, or the reason or a source of the claim shows of which it is. */
export const strayClaims: Lint = (data) =>
  unexcused(
    "disputes.ts",
    claimedElsewhere,
    data.disputes.flatMap(({ id, claims, followed, reason }) =>
      claims.flatMap(({ value, sources }, index) => {
        const [year = "", month] = isIsoDate(value) ? value.split("-") : [];
        if (month === undefined || value === followed) return [];
        const [ownYear, ownMonth] = followed.split("-");
        const isOfYear = year === ownYear || reason.includes(year);
        const isOfMonth =
          (year === ownYear && month === ownMonth) || reason.includes(months[Number(month) - 1] ?? year);
        const isShown = sources.some((source) => {
          const text = data.sources[source];
          return text !== undefined && shows(text, `${year}-${month}`);
        });
        return (isOfYear && isOfMonth) || isShown
          ? []
          : [
              `disputes/${id} claims.${index}.value: ${value} is of another month than ${followed}, and neither the reason nor a source shows it; correct one of the two`,
            ];
      }),
    ),
  );
