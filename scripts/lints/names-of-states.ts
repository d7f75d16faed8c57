import countries from "i18n-iso-countries";
import type { FullName, Name } from "../../src/types.ts";
import type { Written } from "../written.ts";
import { type Lint, remembered, unexcused } from "./rows.ts";

type State = Written["states"][keyof Written["states"]] | Written["otherStates"][keyof Written["otherStates"]];

const file = "names-of-states.ts";
const languages = ["en", "ru", "zh"] as const;

const statesOf = remembered((data: Written): readonly (readonly [string, State])[] =>
  (["states", "otherStates"] as const).flatMap((table) =>
    Object.values<State>(data[table]).map((state) => [`${table}/${state.code}`, state] as const),
  ),
);

/** The names of CLDR, as Node has it, and of the ISO 3166 lists; CLDR has another name in brackets. */
const namesElsewhere = (code: string, language: keyof FullName): readonly string[] => [
  ...(new Intl.DisplayNames([language], { type: "region" }).of(code) ?? "").split(/ \(|\)/),
  ...(countries.getName(code, language, { select: "all" }) ?? []),
];

const strangeNamesOf = remembered((state: State): readonly string[] => {
  const known = languages.map((language) => namesElsewhere(state.code, language));
  return [
    ...languages
      .filter((language, place) => !known[place]?.includes(state.name[language]))
      .map(
        (language) =>
          `name.${language}: "${state.name[language]}" is no name of ${state.code} in CLDR or ISO 3166; write ${namesElsewhere(state.code, language)[0]}`,
      ),
    ...state.aliases
      .filter((alias) => !known.flat().includes(alias))
      .map((alias) => `aliases: "${alias}" is no name of ${state.code} in CLDR or ISO 3166; take it out`),
  ];
});

const namedForAReason = {
  'states/AE name.ru: "Объединенные Арабские Эмираты"': "both have the abbreviation, ОАЭ, which is the alias here",
  'states/KG name.ru: "Кыргызстан"':
    "both have Киргизия, which is the alias here: the state and the SCO write Кыргызстан",
  'states/LA aliases: "Lao PDR"': "the short form that the United Nations use",
};

/** A state has the names that CLDR or ISO 3166 give it. */
export const strangeStateNames: Lint = (data) =>
  unexcused(
    file,
    Object.keys(namedForAReason),
    statesOf(data).flatMap(([row, state]) => strangeNamesOf(state).map((problem) => `${row} ${problem}`)),
  );

/** The codes of a state are those of ISO 3166. */
export const strangeStateCodes: Lint = (data) =>
  statesOf(data).flatMap(([row, { code, alpha3, numeric }]) =>
    (
      [
        ["alpha3", alpha3, countries.alpha2ToAlpha3(code)],
        ["numeric", numeric, countries.alpha2ToNumeric(code)],
      ] as const
    )
      .filter(([, own, iso]) => own !== iso)
      .map(([field, own, iso]) => `${row} ${field}: "${own}" is not the code of ${code} in ISO 3166; write ${iso}`),
  );

/** The words of official names that say what a state is, in the three languages. */
const forms: readonly (readonly [en: string, ru: string, zh: string])[] = [
  ["Republic", "Республика", "共和国"],
  ["Kingdom", "Королевство", "王国"],
  ["Emirates", "Эмираты", "酋长国"],
  ["State", "Государство", "国"],
  ["Union|Federation|Federal", "Союз|Федерация|Федеративная", "联邦"],
  ["United", "Объединенные", "联合"],
  ["Islamic", "Исламская", "伊斯兰"],
  ["Arab", "Арабская|Арабские", "阿拉伯"],
  ["People's", "Народная|Народно-", "人民"],
  ["Democratic", "Демократическая", "民主"],
  ["Socialist", "Социалистическая", "社会主义"],
];

/** A name, and what it becomes beside the word for the form of the state. */
const inForms: { readonly [Language in keyof FullName]: (name: string) => readonly string[] } = {
  en: (name) => [name, name.replace(/s$|stan$/, ""), `${name}n`],
  ru: (name) => {
    const stem = name.replace(/стан$|[ыя]$/, "");
    return [name, `${stem}ская`, `${stem}йская`];
  },
  zh: (name) => [name, name.replace(/斯坦$/, "")],
};

/** The places in `forms` of what an official name has of them, and what else is in it. */
function partsOf(name: string, own: string, place: 0 | 1 | 2): readonly [found: string, rest: string] {
  let rest = name.replace(own, " ").replace(/\b(?:of|the)\b/g, " ");
  const found = forms.flatMap((form, index) => {
    const without = form[place].split("|").reduce((text, word) => text.replace(word, " "), rest);
    const has = without !== rest;
    rest = without;
    return has ? [index] : [];
  });
  return [found.join(), rest.replace(/ /g, "")];
}

/** The name within an official name: an adjective before the form of the state, or a noun after it. */
const nameWithin = (official: string, name: string, language: keyof FullName): string | undefined =>
  inForms[language](name)
    .filter((form) => official.includes(form))
    .sort((one, other) => other.length - one.length)
    .find((form) => language === "zh" || (form === name ? official.endsWith(form) : official.startsWith(form)));

const partsIn = ({ name, officialName }: State, language: keyof FullName): readonly [string, string] | undefined => {
  const official = (officialName as Name)[language];
  if (official === undefined) return undefined;
  const own = nameWithin(official, name[language], language);
  const [found, rest] = partsOf(official, own ?? "", languages.indexOf(language) as 0 | 1 | 2);
  return [found, rest === "" && own === undefined ? name[language] : rest];
};

const strangeOfficialNamesOf = remembered((state: State): readonly string[] => {
  const [formsInEnglish] = partsIn(state, "en") ?? [];
  return languages.flatMap((language) => {
    const official = (state.officialName as Name)[language];
    const [found, rest] = partsIn(state, language) ?? [formsInEnglish, ""];
    const path = `officialName.${language}: "${official}"`;
    return [
      ...(rest === ""
        ? []
        : [
            `${path} is more, or less, than "${state.name[language]}" and the form of a state ("${rest}"); correct one of the two`,
          ]),
      ...(found === formsInEnglish
        ? []
        : [`${path} makes another form of state of it than "${state.officialName.en}"; correct one of the two`]),
    ];
  });
});

const officialForAReason = {
  'otherStates/VN officialName.en: "Socialist Republic of Viet Nam"': "ISO 3166 writes Viet Nam, CLDR Vietnam",
  'otherStates/US officialName.en: "United States of America"': "the name in use leaves the continent out",
  'states/AE officialName.zh: "阿拉伯联合酋长国"': "the name in Chinese is an abbreviation of it",
  'states/CN officialName.zh: "中华人民共和国"': "中国 is short for it",
  'states/MN officialName.zh: "蒙古国"': "Chinese adds 国, a state, to the name",
  'states/TR officialName.ru: "Турецкая Республика"': "the adjective of Турция has another stem",
};

/** An official name is the name and the form of the state, the same form in every language. */
export const strangeOfficialNames: Lint = (data) =>
  unexcused(
    file,
    Object.keys(officialForAReason),
    statesOf(data).flatMap(([row, state]) => strangeOfficialNamesOf(state).map((problem) => `${row} ${problem}`)),
  );
