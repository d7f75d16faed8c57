// What a reader of the files is told first: in the workbook, in README.md and in datapackage.json.

import { readFileSync } from "node:fs";
import manifest from "../../package.json" with { type: "json" };
import { dataset } from "../dataset.ts";

export const workbookFile = "sco-data.xlsx";

export const title = "The Shanghai Cooperation Organisation: dated, sourced facts";

export const covered = `The facts were checked for every day from ${dataset.coverage.from} to ${dataset.coverage.through}.`;

export const licence = {
  name: "CC0-1.0",
  title: "CC0 1.0 Universal",
  path: "https://creativecommons.org/publicdomain/zero/1.0/",
} as const;

const inCitation = (field: string): string => {
  const [, value] = new RegExp(`^${field}: "?([^"\n]*)`, "m").exec(readFileSync("CITATION.cff", "utf8")) ?? [];
  if (value === undefined) throw new Error(`CITATION.cff: no ${field}`);
  return value;
};

/** How to cite the files, as CITATION.cff has it. */
export const citation = `The sco-data maintainers (${inCitation("date-released").slice(0, 4)}). ${inCitation("title")}. Version ${manifest.version}. Data set.`;

/** The tables that most people want, with a question that each answers. */
export const wanted = {
  state_years:
    "Which status had which state in which year? One row for each state and year, with the codes of other data.",
  affiliations: "From which day until which day was a state a member, an observer or a partner?",
  delegations_with_names: "Who came to which meeting, in which office? Names stand beside the ids.",
  summits: "When and where did the heads of state meet, and in which format?",
  documents: "What was signed or adopted, on which day, and of which kind is it?",
} as const;

/** How dates, spans, lists and codes are written, and so are to be read. */
export const rules: readonly (readonly [subject: string, rule: string])[] = [
  [
    "Spans",
    "A row holds from valid_from until the day before valid_until. Without valid_until it still holds. The first day counts, the last one does not.",
  ],
  ["Changes", "A change counts for the whole of its day. A status counts from the decision of the heads of state."],
  [
    "Dates",
    "A column with …_precision beside it says how exactly a date is known: day, month or year. In CSV and Parquet a month or a year is its first day, so 2010-05-01 with month means May 2010.",
  ],
  ["Dates in the workbook", "Only a whole day is a date there. A month or a year is text, such as 2010-05."],
  [
    "Lists",
    "A list is a table of its own, with the key of its row and a position from 1: documents_signatories has the id of the document, and a state a row. Sources are such lists: affiliations_sources has the id of a row and of a source.",
  ],
  ["Codes", "Codes are text, also where they look like numbers: the numeric code of Azerbaijan is 031."],
  ["Empty cells", "An empty cell says that nothing is known, or that nothing applies."],
];
