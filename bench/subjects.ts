import { readFileSync } from "node:fs";
import { join } from "node:path";
import { earliest, secretariesGeneral } from "sco-data";
import type { Row } from "./results.ts";

/** A package of the table, and the lines with which a user asks it one thing. */
export interface Subject extends Pick<Row, "name"> {
  readonly dates: NonNullable<Row["dates"]>;
  readonly import: string;
  readonly question: string;
  /** Its types are not found by who imports it as a module. */
  readonly untyped?: true;
}

const terms = secretariesGeneral.map(({ from, until = "9999" }) => [earliest(from), earliest(until)]);

/** The whole, which loads as much as it can answer, and each topic in a file of its own. */
export const ours: readonly Subject[] = [
  {
    name: "sco-data/offices",
    dates: "answers",
    import: 'import { secretaryGeneralOn } from "sco-data/offices";',
    question: 'secretaryGeneralOn("2024-10-01")?.title',
  },
  {
    name: "sco-data/membership",
    dates: "answers",
    import: 'import { statusOn } from "sco-data/membership";',
    question: 'statusOn("BY", "2016-01-01")',
  },
  {
    name: "sco-data/meetings",
    dates: "answers",
    import: 'import { summitIn } from "sco-data/meetings";',
    question: "summitIn(2024)?.id",
  },
  {
    name: "sco-data/documents",
    dates: "answers",
    import: 'import { documentsKnownInForceOn } from "sco-data/documents";',
    question: 'documentsKnownInForceOn("2003-09-19").length',
  },
  {
    name: "sco-data/delegations",
    dates: "answers",
    import: 'import { delegationsAt } from "sco-data/delegations";',
    question: 'delegationsAt("summit-2024").length',
  },
  {
    name: "sco-data/treaties",
    dates: "answers",
    import: 'import { participationsIn } from "sco-data/treaties";',
    question: 'participationsIn("charter-2002").length',
  },
  {
    name: "sco-data/disputes",
    dates: "answers",
    import: 'import { disputesAbout } from "sco-data/disputes";',
    question: 'disputesAbout("vladimir-norov").length',
  },
  {
    name: "sco-data",
    dates: "answers",
    import: 'import { membershipCountOn } from "sco-data";',
    question: 'membershipCountOn("2017-06-09")',
  },
];

const peers: readonly Subject[] = [
  {
    name: "date-holidays",
    dates: "answers",
    import: 'import Holidays from "date-holidays";',
    question: 'new Holidays("CN").isHoliday(new Date("2026-10-01"))',
  },
  {
    name: "@hyunbinseo/holidays-kr",
    dates: "answers",
    import: 'import { isHoliday } from "@hyunbinseo/holidays-kr";',
    question: 'await isHoliday("2026-10-03")',
  },
  {
    name: "countries-list",
    dates: "none",
    import: 'import { countries } from "countries-list";',
    question: "countries.KZ.name",
  },
  {
    name: "world-countries",
    dates: "none",
    import: 'import countries from "world-countries/countries.json" with { type: "json" };',
    question: 'countries.find(({ cca2 }) => cca2 === "KZ")?.cca3',
  },
  {
    name: "@ideditor/country-coder",
    dates: "none",
    import: 'import { iso1A3Code } from "@ideditor/country-coder";',
    question: 'iso1A3Code("KZ")',
    untyped: true,
  },
  {
    name: "iso-3166",
    dates: "none",
    import: 'import { iso31661Alpha2ToAlpha3 } from "iso-3166";',
    question: 'iso31661Alpha2ToAlpha3["KZ"]',
  },
  {
    name: "node-releases",
    dates: "holds",
    import: 'import schedule from "node-releases/data/release-schedule/release-schedule.json" with { type: "json" };',
    question: "schedule.v24.lts",
  },
  {
    name: "is-eu-member",
    dates: "none",
    import: 'import { isEuMember } from "is-eu-member";',
    question: 'isEuMember("FI")',
  },
  {
    name: "date-fns",
    dates: "answers",
    import:
      'import { isWithinInterval } from "date-fns/isWithinInterval";\nimport { parseISO } from "date-fns/parseISO";',
    question: `${JSON.stringify(terms)}.findIndex(([start, end]) => isWithinInterval(parseISO("2017-06-09"), { start: parseISO(start), end: parseISO(end) }))`,
  },
];

/** Ours first, then its peers. */
export const subjects: readonly Subject[] = [...ours, ...peers];

/** An expression that loads the same by `import()`. */
export function dynamicImport({ import: lines }: Subject): string {
  const imports = lines
    .split("\n")
    .map((line) =>
      line.replace(/^import .* from ("[^"]+")(?: with (.*))?;$/, (_, entry, attributes) =>
        attributes === undefined ? `import(${entry})` : `import(${entry}, { with: ${attributes} })`,
      ),
    );
  return imports.length === 1 ? (imports[0] ?? "") : `Promise.all([${imports}])`;
}

/** The package that a subject, or an entry of it, is of. */
export const packageOf = (name: string): string => name.replace(/^sco-data\/.*/, "sco-data");

/** The version that was measured. */
export const versionOf = (folder: string, name: string): string =>
  JSON.parse(readFileSync(join(folder, "node_modules", packageOf(name), "package.json"), "utf8")).version;
