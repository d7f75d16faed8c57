import type { Dataset, Person } from "../../src/types.ts";
import { texts } from "./paths.ts";
import { type Lint, type Row, remembered, rowsOf } from "./rows.ts";

const scripts = {
  en: [/^[\p{Script=Latin}\p{P}\p{N} ]+$/u, "Latin"],
  ru: [/^[\p{Script=Cyrillic}\p{P}\p{N}«» ]+$/u, "Cyrillic"],
  zh: [/^[\p{Script=Han}\p{P}\p{N}·]+$/u, "Chinese"],
} as const;

const strangersIn = remembered((row: Row) =>
  [...texts({ name: row["name"], title: row["title"], person: row["person"] })].flatMap(([path, text]) => {
    const language = path.includes("aliases")
      ? "en"
      : path.find((key): key is keyof typeof scripts => Object.hasOwn(scripts, key));
    if (language === undefined) return [];
    const [script, called] = scripts[language];
    const isPlain = script.test(text) && text === text.trim().normalize("NFC");
    return isPlain ? [] : [`${path.join(".")}: "${text}" is not in ${called} letters alone; write it in them`];
  }),
);

/** A name or title stands in the script of its language. */
export const namesInAnotherScript: Lint = (data) =>
  rowsOf(data)
    .filter(({ table }) => table !== "sources")
    .flatMap(({ row, name }) => strangersIn(row).map((stranger) => `${name} ${stranger}`));

const peopleOf = (data: Dataset): readonly Person[] =>
  [...data.secretariesGeneral, ...data.deputySecretariesGeneral, ...data.ratsDirectors].map(({ person }) => person);

/** A person goes by one name in every office, with the family name in it. */
export const peopleOfTwoNames: Lint = (data) => {
  const known = new Map<string, string>();
  return peopleOf(data).flatMap((person) => {
    const text = JSON.stringify(person);
    const before = known.get(person.id) ?? text;
    known.set(person.id, before);
    return [
      ...(before === text ? [] : [`${person.id}: is written in two ways; write the person the same in every office`]),
      ...(person.name.en.split(" ").includes(person.familyName)
        ? []
        : [
            `${person.id} familyName: "${person.familyName}" is no part of "${person.name.en}"; correct one of the two`,
          ]),
    ];
  });
};

/** One city lies in one state. */
export const citiesInTwoStates: Lint = (data) => {
  const known = new Map<string, string>();
  return rowsOf(data).flatMap(({ row, name }) => {
    const city = row["city"] ?? row["seat"];
    const state = row["country"] ?? (row["city"] === undefined ? undefined : row["state"]);
    if (typeof city !== "string" || typeof state !== "string") return [];
    const before = known.get(city) ?? state;
    known.set(city, before);
    return before === state
      ? []
      : [`${name}: has ${city} in ${state}, another row in ${before}; correct one of the two`];
  });
};
