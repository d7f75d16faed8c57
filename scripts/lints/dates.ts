import { isIsoDate } from "../../src/day.ts";
import type { Written } from "../written.ts";
import { texts } from "./paths.ts";
import { factsOf, type Placed, type Row, remembered } from "./rows.ts";

/** The months as texts name them. */
export const months = "January February March April May June July August September October November December".split(
  " ",
);

const dayInWords = new RegExp(`(?<!\\d)(\\d{1,2})[ -](${months.join("|")}),?[ -]((?:19|20)\\d\\d)(?!\\d)`, "gi");

/** The days that an English text names in words (example: "9 June 2017"). */
export const daysInWords = (text: string): readonly string[] =>
  [...text.matchAll(dayInWords)].map(([, day = "", name = "", year]) => {
    const month = months.findIndex((one) => one.toLowerCase() === name.toLowerCase()) + 1;
    return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  });

/** A date that a row states, and the field it stands in. */
export interface StatedDate {
  readonly fact: Placed;
  readonly field: string;
  readonly date: string;
  /** The sources that must bear it. */
  readonly sources: readonly string[];
}

/** Every date of a row, but for those that disputes only tell of. */
export const datesOf = (fact: Placed): readonly StatedDate[] =>
  datesIn(fact.row).map((stated) => ({ fact, ...stated }));

const datesIn = remembered((row: Row) =>
  [...texts(row)]
    .filter(([path, text]) => isIsoDate(text) && path.at(-1) !== "followed" && path.at(-2) !== "sources")
    .map(([path, date]) => {
      const claims = row["claims"] as readonly { sources: readonly string[] }[] | undefined;
      return { field: path.join("."), date, sources: claims?.[Number(path[1])]?.sources ?? row.sources ?? [] };
    }),
);

/** Every date of every row but the sources. */
export const statedDates = remembered((data: Written): readonly StatedDate[] => factsOf(data).flatMap(datesOf));
