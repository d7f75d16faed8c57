import type { Witness } from "../../data/witnesses/witness.ts";
import { earliest } from "../../src/dates.ts";
import { daysInWords } from "./dates.ts";
import { meetingsOf } from "./meetings.ts";
import { type Lint, remembered, unexcused } from "./rows.ts";

const tens = ["", "", "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"];
const ones =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );

/** The number of an ordinal in letters or figures (examples: `"Twentieth"`, `"25th"`); undefined for any other word. */
function ordinalOf(word: string): number | undefined {
  const text = word.toLowerCase();
  const figures = /^(\d+)(st|nd|rd|th)$/.exec(text)?.[1];
  if (figures !== undefined) return Number(figures);
  if (ones.includes(text)) return ones.indexOf(text) + 1;
  const ten = tens.findIndex((stem) => stem !== "" && text.startsWith(`${stem}ie`));
  if (ten !== -1) return 10 * ten;
  const [before = "", after = ""] = text.split("-");
  const decade = tens.findIndex((stem) => stem !== "" && before === `${stem}y`);
  return decade === -1 || !ones.includes(after) ? undefined : 10 * decade + ones.indexOf(after) + 1;
}

/** The years from which texts of the organisation count: the end of the war, and its own founding. */
const counted: readonly (readonly [of: RegExp, year: number])[] = [
  [/victory/i, 1945],
  [/secretariat/i, 2004],
  [/sco|shanghai cooperation|organi[sz]ation/i, 2001],
];

interface Count {
  readonly said: string;
  readonly number: number;
}

const anniversariesIn = (text: string): readonly Count[] => [
  ...[...text.matchAll(/([\w-]+) anniversary/gi)].flatMap(([said, word = ""]) => {
    const number = ordinalOf(word);
    return number === undefined ? [] : [{ said, number }];
  }),
  ...[...text.matchAll(/(\d+) years of/gi)].map(([said, number]) => ({ said, number: Number(number) })),
];

/** An anniversary in a title or a motto is one of the year. */
export const strangeAnniversaries: Lint = (data) =>
  [
    ...data.documents.map(({ id, title, signedOn }) => ({
      id,
      field: "title.en",
      text: title.en,
      // What is to be celebrated is decided in the year before.
      years: [earliest(signedOn), ...(/celebrat/i.test(title.en) ? [String(Number(signedOn.slice(0, 4)) + 1)] : [])],
    })),
    ...data.chairmanships.map(({ id, motto, from, until = from }) => ({
      id,
      field: "motto.en",
      text: motto?.en ?? "",
      years: [from, until],
    })),
    ...data.events.map(({ id, title, on }) => ({ id, field: "title.en", text: title.en, years: [earliest(on)] })),
  ].flatMap(({ id, field, text, years }) =>
    anniversariesIn(text).flatMap(({ said, number }) => {
      const since = counted.find(([of]) => of.test(text))?.[1];
      return since === undefined || years.some((day) => Number(day.slice(0, 4)) - since === number)
        ? []
        : [`${id} ${field}: "${said}", but the row is of ${years.join(" to ")}; correct the number or the day`];
    }),
  );

const councils: readonly (readonly [name: RegExp, council: string])[] = [
  [/heads of state/i, "council-of-heads-of-state"],
  [/heads of government|prime ministers/i, "council-of-heads-of-government"],
];

interface Titled {
  readonly title: string | { readonly en: string };
}

interface CountOfMeeting extends Count {
  readonly council: string;
}

const countOfMeeting = remembered(({ title }: Titled): CountOfMeeting | undefined => {
  const text = typeof title === "string" ? title : title.en;
  const council = councils.find(([words]) => words.test(text))?.[1];
  const [said, word = ""] = /([\w-]+) (?:regular )?meeting/i.exec(text) ?? [];
  const number = ordinalOf(word);
  return said === undefined || number === undefined || council === undefined ? undefined : { said, number, council };
});

/** A title that counts a meeting counts as its row does. */
export const miscountedTitles: Lint = (data) => {
  const meetings = meetingsOf(data);
  const titles = [
    ...data.documents.map((row) => ({ name: `documents/${row.id} title.en`, row, day: row.signedOn })),
    ...Object.entries(data.sources).map(([id, row]) => ({ name: `sources/${id} title`, row, day: row.date ?? "" })),
  ];
  return titles.flatMap(({ name, row: titled, day }) => {
    const count = countOfMeeting(titled);
    if (count === undefined || day === "") return [];
    const { said, number, council } = count;
    const row = meetings.find((one) => one.council === council && one.ordinal === number);
    const apart =
      row === undefined
        ? Number.POSITIVE_INFINITY
        : Math.abs(Date.parse(row.lastDay) - Date.parse(earliest(day as never)));
    return apart <= 200 * 86_400_000
      ? []
      : [
          `${name}: "${said}" in ${day}, but that of ${council} with this number is ${row?.id ?? "none"}; correct the number or the day`,
        ];
  });
};

/** The other ends of the ranges of years in a text that have the year as one end. */
const rangesWith = (text: string, year: string): readonly string[] =>
  [...text.matchAll(/(\d{4})[-–—](\d{4})/g)].flatMap(([, from = "", to = ""]) =>
    from === year ? [to] : to === year ? [from] : [],
  );

/** A year in the title of a document is the one in its id, or that of the document whose day it names. */
export const strangeYears: Lint = ({ documents }) =>
  documents.flatMap(({ id, title, signedOn }) =>
    Object.entries(title).flatMap(([language, text]) => {
      const [known] = daysInWords(text);
      if (known !== undefined)
        return documents.some((other) => other.signedOn === known)
          ? []
          : [`documents/${id} title.${language}: names ${known}, the day of no document; correct the day`];
      return (text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [])
        .filter(
          (year) =>
            !id.includes(year) &&
            !signedOn.startsWith(year) &&
            !(language !== "en" && title.en.includes(year)) &&
            !rangesWith(text, year).some((end) => id.includes(end) || signedOn.startsWith(end)),
        )
        .map(
          (year) =>
            `documents/${id} title.${language}: names ${year}, which is neither in the id nor its year; correct the year`,
        );
    }),
  );

/** Counts that stand in the texts that the rows cite, and in no title or second text that was found. */
const borneByTheirTexts = [
  "summit-2022 documentCount: 44",
  "heads-of-government-2025 documentCount: 10",
  "foreign-ministers-2024 documentCount: 22",
];

const numbersInWords = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
  " ",
);

/** The numbers that a sentence has, in figures or in letters. */
export const numbersIn = (text: string): readonly number[] => [
  ...(text.match(/(?<![\d-])\d+(?![\d-])/g) ?? []).map(Number),
  ...(text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) =>
    numbersInWords.includes(word)
      ? [numbersInWords.indexOf(word) + 1]
      : [ordinalOf(word.replace(/ty$/, "tieth")) ?? []].flat(),
  ),
];

/** The numbers of documents that a title gives, in English, Russian or Chinese. */
export const countsIn = (text: string): readonly number[] =>
  [
    ...text.matchAll(new RegExp(`(\\d+|${numbersInWords.join("|")})\\+? (?:\\w+ )?(?:documents|decisions)`, "gi")),
    ...text.matchAll(/(\d+) (?:\p{L}+ )?(?:документ|решени)/giu),
    ...text.matchAll(/(\d+)[项份个]?(?:文件|决议)/gu),
  ].map(([, number = ""]) => (/^\d/.test(number) ? Number(number) : numbersInWords.indexOf(number.toLowerCase()) + 1));

/** A number of documents is borne by a title of a source, by a second text, or by the reason of a dispute. */
export const lonelyCounts =
  (witnesses: readonly Witness[]): Lint =>
  (data) => {
    const said = new Set(witnesses.map(({ question, answer }) => `${question} ${answer}`));
    const disputed = new Set(data.disputes.map(({ record, field, followed }) => `${record} ${field} ${followed}`));
    const problems = meetingsOf(data).flatMap(({ id, documentCount: count, sources }): readonly string[] => {
      if (count === undefined) return [];
      const titles = sources.map((source) => data.sources[source]?.title ?? "");
      const isBorne =
        said.has(`documents of ${id} ${count}`) ||
        disputed.has(`${id} documentCount ${count}`) ||
        titles.some((title) => countsIn(title).includes(count));
      const problem = `${id} documentCount: ${count} is in no title of its sources and no second text; correct the number, add a witness (counts) to data/witnesses/values.ts, or list it in scripts/lints/numbers.ts`;
      return isBorne ? [] : [problem];
    });
    return unexcused("numbers.ts", borneByTheirTexts, problems);
  };

/** The session of the General Assembly of a day: each begins in September, the 59th in 2004. */
const sessionOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < "09" ? 1946 : 1945);

/** The number of a resolution begins with that of the session of its day. */
export const strangeSessions: Lint = ({ externalRelations }) =>
  externalRelations.flatMap(({ id, instrument = "", signedOn }) => {
    const session = /^A\/RES\/(\d+)\//.exec(instrument)?.[1];
    return session === undefined || signedOn === undefined || Number(session) === sessionOf(signedOn)
      ? []
      : [
          `externalRelations/${id} instrument: ${instrument}, but ${signedOn} was in session ${sessionOf(signedOn)}; correct the number or signedOn`,
        ];
  });
