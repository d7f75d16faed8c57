import type { Name } from "../../src/types.ts";
import type { Written } from "../written.ts";
import { type Lint, remembered, unexcused } from "./rows.ts";
import { type Term, terms } from "./terms.ts";

const file = "glossary.ts";

const particles = {
  ru: /(?<!\p{L})(?:[оивксо]|об|на|по|при|для|или|между)(?!\p{L})/gu,
  zh: /[的和与及在上]|关于|主义|问题/g,
};

const ending = `(?:${"а е и о у ы ь ю я ая ам ами ах ев его ее ей ем ему ие ий им ими их й ию ия иям иях ием ого ое ой ом ому ов ую ые ый ым ыми ых ью ям ями ях юю яя".split(" ").join("|")})?`;

const ruPattern = (stems: string): RegExp =>
  new RegExp(
    stems
      .split("|")
      .map((stem) => {
        const words = stem.replace(/-$/, "").split(" ");
        const whole = words.map((word) => word + ending).join("[ -]+(?:и/или )?");
        return stem.endsWith("-") ? `(?<!\\p{L})${words[0]}` : `(?<!\\p{L})${whole}(?!\\p{L})`;
      })
      .join("|"),
    "giu",
  );

interface Patterns {
  readonly term: Term;
  readonly en: RegExp;
  readonly ru: RegExp | undefined;
  readonly zh: RegExp | undefined;
}

const patternsOf = (term: Term): Patterns => {
  const [en, ru, zh] = term;
  return {
    term,
    en: new RegExp(`\\b(?:${en})`, "gi"),
    ru: ru === "" ? undefined : ruPattern(ru),
    zh: zh === "" ? undefined : new RegExp(zh, "g"),
  };
};

const glossary = terms.map(patternsOf);

/** The terms that a name has, and what it has besides. */
function readIn(name: string, language: keyof Name): readonly [found: ReadonlySet<Patterns>, rest: string] {
  let rest = name;
  const found = glossary.filter((patterns) => {
    const before = rest;
    const pattern = patterns[language];
    if (pattern !== undefined) rest = rest.replace(pattern, " ");
    return rest !== before;
  });
  return [new Set(found), rest];
}

const digits = (name: string): string => (name.match(/\d+/g) ?? []).join();

/** What is wrong with the Russian or Chinese name beside the English one. */
function wrongIn({ en, ...others }: Name, language: "ru" | "zh"): readonly string[] {
  const name = others[language];
  if (name === undefined) return [];
  const path = `${language}: "${name}"`;
  const [english] = readIn(en, "en");
  const [found, rest] = readIn(name, language);
  const left = rest.replace(particles[language], " ").match(/\p{L}+/gu) ?? [];
  const asked = glossary.filter((patterns) => patterns[language] !== undefined && patterns.term[3] === undefined);
  return [
    ...left.map(
      (word) => `${path} has "${word}", which no term covers; correct it, or add the term to scripts/lints/terms.ts`,
    ),
    ...asked
      .filter((patterns) => english.has(patterns) !== found.has(patterns))
      .map((patterns) => {
        const own = patterns.term[language === "ru" ? 1 : 2];
        return english.has(patterns)
          ? `${path} has no "${own}" for the "${patterns.term[0]}" of "${en}"; correct one of the two`
          : `${path} has "${own}", and "${en}" no "${patterns.term[0]}"; correct one of the two`;
      }),
    ...(digits(en) === digits(name) ? [] : [`${path} has other numbers than "${en}"; correct one of the two`]),
  ];
}

const untranslatedIn = remembered((name: Name): readonly string[] => [
  ...(["en", "ru"] as const)
    .filter((language) => /^\p{Ll}/u.test(name[language] ?? ""))
    .map(
      (language) => `${language}: "${name[language]}" begins with a small letter; write a capital, or turn it round`,
    ),
  ...(["ru", "zh"] as const).flatMap((language) => wrongIn(name, language)),
]);

const namesOf = (data: Written): readonly (readonly [path: string, name: Name])[] => [
  ...data.organisations.map(({ id, name }) => [`organisations/${id} name`, name] as const),
  ...data.bodies.map(({ id, name }) => [`bodies/${id} name`, name] as const),
  ...data.documents.map(({ id, title }) => [`documents/${id} title`, title] as const),
  ...data.thematicYears.map(({ id, name }) => [`thematicYears/${id} name`, name] as const),
];

const translatedForAReason = {
  'organisations/eco name.zh: "中西亚经济合作组织"': "Chinese adds Central and Western Asia",
  'bodies/permanent-representatives name.ru: "Постоянные представители государств-членов ШОС"':
    "Russian leaves the Secretariat out",
  'documents/admission-regulation-2010 title.zh: "上海合作组织接收新成员条例"': "Chinese leaves the procedure out",
  'documents/infiltration-channels-agreement-2006 title.ru: "Соглашение о сотрудничестве в области выявления и перекрытия каналов проникновения на территории государств-членов Шанхайской организации сотрудничества лиц, причастных к террористической, сепаратистской и экстремистской деятельности"':
    "Russian adds the territories",
  'documents/declaration-2019 title.ru: "Бишкекская декларация Совета глав государств - членов Шанхайской организации сотрудничества"':
    "Russian adds the council",
  'documents/development-strategy-until-2035 title.zh: "上合组织未来10年（2026—2035年）发展战略"':
    "Chinese has both years and the ten between",
};

/** A name or title says the same in English, Russian and Chinese. */
export const untranslatedTerms: Lint = (data) =>
  unexcused(
    file,
    Object.keys(translatedForAReason),
    namesOf(data).flatMap(([path, name]) => untranslatedIn(name).map((problem) => `${path}.${problem}`)),
  );

const toldOf = (data: Written): readonly (readonly [path: string, told: Name])[] => [
  ...data.chairmanships.flatMap(({ id, motto }) =>
    motto === undefined ? [] : [[`chairmanships/${id} motto`, motto] as const],
  ),
  ...data.events.map(({ id, title }) => [`events/${id} title`, title] as const),
];

/** The beginning of each word of a name, which no case changes. */
const stemsOf = (name: string): readonly string[] =>
  name.split(/[ -]/).map((word) => word.slice(0, Math.max(3, word.length - 2)));

/** Whether a text in Russian or Chinese has a name; Russian texts decline it. */
const hasName = (text: string, name: string, language: "ru" | "zh"): boolean =>
  language === "zh" ? text.includes(name) : stemsOf(name).every((stem) => text.includes(stem));

/** A motto, and the title of an event, has the same numbers, places and people in every language. */
export const mistranslatedNames: Lint = (data) => {
  const names = [...data.places, ...data.people].map(({ name }) => name);
  return toldOf(data).flatMap(([path, told]) =>
    (["ru", "zh"] as const).flatMap((language) => {
      const text = told[language];
      if (text === undefined) return [];
      const said = `${path}.${language}: "${text}"`;
      return [
        ...(digits(told.en) === digits(text)
          ? []
          : [`${said} has other numbers than "${told.en}"; correct one of the two`]),
        ...names
          .filter(
            ({ en, [language]: own }) => own !== undefined && told.en.includes(en) && !hasName(text, own, language),
          )
          .map(
            (name) => `${said} has no "${name[language]}" for the "${name.en}" of "${told.en}"; correct one of the two`,
          ),
      ];
    }),
  );
};

const initialsOf = (name: string): string =>
  name
    .split(/[ -]/)
    .filter((word) => !/^(?:of|and|for|the|in|on)$/.test(word))
    .map((word) => word[0])
    .join("");

const aliasesForAReason = {
  'organisations/asean aliases: "ASEAN"': "has two letters of Southeast",
  'organisations/cica aliases: "CICA"': "leaves Building and Measures out",
  'organisations/csto aliases: "Collective Security Treaty Organisation"': "the British spelling",
  'organisations/un-tourism aliases: "UN Tourism"': "its short name",
  'organisations/un-tourism aliases: "UNWTO"': "with UN before the initials, to tell it from trade",
};

/** An alias of an organisation is an abbreviation of its name. */
export const strangeAbbreviations: Lint = (data) =>
  unexcused(
    file,
    Object.keys(aliasesForAReason),
    data.organisations.flatMap(({ id, name, aliases }) =>
      aliases
        .filter((alias) => alias.length < 2 || !initialsOf(name.en).includes(alias))
        .map(
          (alias) =>
            `organisations/${id} aliases: "${alias}" is no abbreviation of "${name.en}"; correct it, or excuse it in scripts/lints/${file}`,
        ),
    ),
  );
