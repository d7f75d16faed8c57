import type { Written } from "../written.ts";
import { months } from "./dates.ts";
import { at, texts } from "./paths.ts";
import { type Lint, type Row, remembered, rowsOf, unexcused } from "./rows.ts";

/** The sentences and titles that facts are told in. */
const fields: { readonly [table: string]: readonly string[] } = {
  documents: ["title.en", "summary"],
  externalRelations: ["instrument"],
  events: ["title.en", "summary"],
  disputes: ["reason"],
};

/** Rows that also tell of years in which nothing else of theirs happened: of a plan, of what was before, or of a rule. */
const ofOtherYears: readonly string[] = [
  "documents/development-strategy-until-2025 summary: names 2021",
  "documents/budget-agreement-2017 summary: names 2003",
  "documents/anti-drug-strategy-2024 title.en: names 2029",
  "externalRelations/relation-unesco-2022 instrument: names 2023",
  "externalRelations/relation-unesco-2022 instrument: names 2027",
  "events/rats-seat-tashkent-2003 summary: names 2004",
  "events/afghanistan-contact-group-resumed-2017 summary: names 2009",
  "events/anti-drug-centre-decision-2024 summary: names 2025",
  "events/secretary-general-briefing-2024 summary: names 2023",
  "events/farewell-zhang-ming-2024 summary: names 2025",
  "disputes/fourth-chairmanship-of-kazakhstan reason: names 2023",
  "disputes/fourth-chairmanship-of-kazakhstan reason: names 2010",
  "disputes/fourth-chairmanship-of-kazakhstan reason: names 2016",
  "disputes/adoption-of-strategy-until-2025 reason: names 2014",
  "disputes/start-of-india-observer reason: names 2004",
  "disputes/start-of-iran-observer reason: names 2004",
  "disputes/start-of-pakistan-observer reason: names 2004",
  "disputes/first-day-of-yermekbayev reason: names 2027",
  "disputes/end-of-norov reason: names 2021",
  "disputes/ordinal-of-dushanbe-summit-2021 reason: names 2010",
  "documents/anti-drug-action-programme-2024 title.en: names 2029",
  "documents/qingdao-capital-decision-2024 title.en: names 2025",
  "documents/charter-protocol-2003 title.en: names 2002-06",
  "documents/charter-protocol-2006 title.en: names 2002-06",
  "documents/rats-agreement-protocol-2007 title.en: names 2002-06",
  "documents/emergencies-agreement-protocol-2012 title.en: names 2005-10",
  "documents/budget-agreement-protocol-2024 title.en: names 2017-12",
  "documents/economic-cooperation-memorandum-protocol-2002 title.en: names 2001-09",
  "documents/joint-military-exercises-protocol-2019 title.en: names 2007-06",
  "events/rats-seat-tashkent-2003 summary: names 2004-01",
  "events/rats-council-director-2012 summary: names 2013-01",
  "events/secretary-general-briefing-2024 summary: names 2023-07",
  "events/farewell-zhang-ming-2024 summary: names 2025-01",
  "disputes/adoption-of-strategy-until-2025 reason: names 2014-09",
  "disputes/start-of-india-observer reason: names 2004-06",
  "disputes/start-of-pakistan-observer reason: names 2004-06",
  "disputes/end-of-norov reason: names 2021-12",
];

/** Rows that also tell of places and states that are none of theirs: where else something was, or who else took part. */
const ofOtherPlaces: readonly string[] = [
  "documents/charter-protocol-2003 summary: names Bishkek",
  "documents/admission-procedure-decision-2015 title.en: names India",
  "documents/admission-procedure-decision-2015 title.en: names Pakistan",
  "documents/laos-decision-2025 title.en: names Laos",
  "documents/budget-agreement-protocol-2024 summary: names Belarus",
  "documents/budget-agreement-protocol-2024 summary: names Iran",
  "documents/anti-drug-centre-agreement-2025 summary: names Dushanbe",
  "events/rats-seat-tashkent-2003 title.en: names Bishkek",
  "events/rats-seat-tashkent-2003 summary: names Russia",
  "events/rats-council-chair-2009 summary: names Kazakhstan",
  "events/sco-csto-joint-meeting-2021 summary: names Afghanistan",
  "events/anti-drug-centre-signing-2025 summary: names Dushanbe",
  "disputes/start-of-chairmanship-in-2022 reason: names Samarkand",
  "disputes/fourth-chairmanship-of-kazakhstan reason: names Uzbekistan",
  "disputes/start-of-sri-lanka-dialogue-partner reason: names Ufa",
  "disputes/start-of-sri-lanka-dialogue-partner reason: names Cambodia",
  "disputes/first-day-of-foreign-ministers-2017 reason: names Russia",
  "disputes/start-of-heads-of-government-chairmanship-tj-2025 reason: names Moscow",
  "disputes/start-of-iran-membership reason: names Dushanbe",
  "disputes/start-of-iran-membership reason: names New Delhi",
  "disputes/memorandum-of-iran reason: names Kazakhstan",
  "disputes/memorandum-of-saudi-arabia reason: names Egypt",
  "disputes/memorandum-of-saudi-arabia reason: names Qatar",
  "disputes/start-of-india-observer reason: names Astana",
  "disputes/start-of-mongolia-observer reason: names Tashkent",
  "disputes/start-of-pakistan-observer reason: names Astana",
  "disputes/office-of-zhang-ming reason: names Kazakhstan",
  "disputes/ordinal-of-new-delhi-summit-2023 reason: names Astana",
  "disputes/ordinal-of-new-delhi-summit-2023 reason: names Samarkand",
];

const idsAndTexts = remembered((row: Row): readonly string[] => [...texts(row)].map(([, text]) => text));

const wholeText = remembered((row: Row): string => idsAndTexts(row).join(" ; "));

const rowsById = remembered(
  (data: Written): ReadonlyMap<string, Row> => new Map(rowsOf(data).map(({ row }) => [row.id, row])),
);

/** All that a row, the rows it refers to and its sources say, but for one field of it. */
function surroundings(data: Written, row: Row, field: string): string {
  const rows = rowsById(data);
  const own = [...texts(row)].filter(([path]) => path.join(".") !== field).map(([, text]) => text);
  const record = rows.get(String(row["record"]));
  const about = [...own, ...(record === undefined ? [] : idsAndTexts(record))];
  const others = own.flatMap((text) => (text === row.id ? [] : (rows.get(text) ?? [])));
  return [...about, ...others.map(wholeText), ...alwaysKnown(data, row, field)].join(" ; ");
}

/** The founding, who chairs on the day of a row, and when the states that its text names joined or left. */
function alwaysKnown(data: Written, row: Row, field: string): readonly string[] {
  const day = String(row["on"] ?? row["signedOn"] ?? "");
  const chair = data.chairmanships.find(({ from, until = "9999" }) => day !== "" && from <= day && day <= until);
  const named = namesIn(data, String(at(row, field.split(".")))).map(([, , told]) => told);
  const states = Object.values(data.states).filter(({ name }) => named.includes(name.en));
  return [
    data.affiliations[0]?.from ?? "",
    chair?.state ?? "",
    ...data.affiliations.filter(({ state }) => states.some(({ code }) => code === state)).map(({ from }) => from),
  ];
}

interface Told {
  readonly row: Row;
  readonly name: string;
  readonly field: string;
  readonly text: string;
}

const toldIn = remembered((data: Written): readonly Told[] =>
  rowsOf(data).flatMap(({ table, row, name }) =>
    (fields[table] ?? []).flatMap((field) => {
      const text = at(row, field.split("."));
      return typeof text === "string" ? [{ row, name, field, text }] : [];
    }),
  ),
);

/** The months that a text names with their year (example: `"2004-06"`). */
const monthsIn = (text: string): readonly string[] =>
  [...text.matchAll(monthInWords)].map(
    ([, month = "", year]) => `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}`,
  );

const monthInWords = new RegExp(`(${months.join("|")}) ((?:19|20)\\d\\d)`, "g");

/** A year or month that a text names is one of its row, of what the row refers to, or of its sources. */
export const strayYears: Lint = (data) =>
  unexcused(
    "prose.ts",
    ofOtherYears,
    toldIn(data).flatMap(({ row, name, field, text }) => {
      const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
      const said = years.length === 0 ? "" : surroundings(data, row, field);
      return [...years, ...monthsIn(text)]
        .filter((date) => !said.includes(date))
        .map(
          (year) =>
            `${name} ${field}: names ${year}, of which nothing else in the row speaks; correct the year, or list it in scripts/lints/prose.ts`,
        );
    }),
  );

type Named = readonly [name: RegExp, id: RegExp, told: string];

const named = (name: string, id: string): Named => [
  new RegExp(`\\b${name}\\b`),
  new RegExp(`\\b${id}\\b|${name}`),
  name,
];

/** The English names of places and states, and the ids that stand for them; Shanghai is a part of too many names. */
const namesOf = remembered((places: Written["places"]) =>
  remembered((states: Written["states"]): readonly Named[] => [
    ...places.filter(({ id }) => id !== "shanghai").map(({ id, name }) => named(name.en, id)),
    ...Object.values(states).map(({ code, name }) => named(name.en, code)),
  ]),
);

const namesIn = ({ places, states }: Written, text: string): readonly Named[] =>
  namesOf(places)(states).filter(([name]) => name.test(text));

/** A place or a state that a text names is one of its row, of what the row refers to, or of its sources. */
export const strayNames: Lint = (data) =>
  unexcused(
    "prose.ts",
    ofOtherPlaces,
    toldIn(data).flatMap(({ row, name, field, text }) => {
      const names = namesIn(data, text);
      const said = names.length === 0 ? "" : surroundings(data, row, field);
      return names
        .filter(([, id]) => !id.test(said))
        .map(
          ([, , told]) =>
            `${name} ${field}: names ${told}, of which nothing else in the row speaks; correct the name, or list it in scripts/lints/prose.ts`,
        );
    }),
  );
