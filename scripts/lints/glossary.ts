import type { Name } from "../../src/types.ts";
import type { Written } from "../written.ts";
import { type Lint, remembered, unexcused } from "./rows.ts";
import { type Term, terms } from "./terms.ts";

const file = "glossary.ts";

const particles = {
  ru: /(?<!\p{L})(?:[оивксо]|об|на|от|за|по|при|для|или|между|вопросам)(?!\p{L})/giu,
  zh: /[的和与及在上至]|关于|主义|问题|地位/g,
};

const ending = `(?:${"а е и о у ы ь ю я ая ам ами ах ев его ее ей ем ему ие ий им ими их й ию ия иям иях ием ого ое ой ом ому ов ую ые ый ым ыми ых ью ям ями ях юю яя".split(" ").join("|")})?`;

const ruPattern = (stems: string): RegExp =>
  new RegExp(
    stems
      .split("|")
      .map((stem) => {
        const words = stem.replace(/-$/, "").split(" ");
        const whole = words.map((word) => word + ending).join("[ –—-]+(?:и/или )?");
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

/** The words by which a date is told, after its numbers. */
const dates = {
  en: /$^/,
  ru: /(?<=\d )(?:год\p{L}*|(?:январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)я|марта|мая|августа)(?!\p{L})/gu,
  zh: /(?<=\d)[年月日]/g,
} as const;

/** The terms that a name has, and what it has besides. */
function readIn(name: string, language: keyof Name): readonly [found: ReadonlySet<Patterns>, rest: string] {
  let rest = name.replace(dates[language], "");
  const found = glossary.filter((patterns) => {
    const before = rest;
    const pattern = patterns[language];
    if (pattern !== undefined) rest = rest.replace(pattern, " ");
    return rest !== before;
  });
  return [new Set(found), rest];
}

const digits = (name: string): string => (name.match(/\d+/g) ?? []).join();

/** Who declares may be left unsaid in the English title of a declaration. */
const isDeclared = (en: string, { term }: Patterns): boolean =>
  /\bDeclaration\b/.test(en) && /^(Heads of State|Council)/.test(term[0]);

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
      .filter((patterns) => !(english.has(patterns) === false && isDeclared(en, patterns)))
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
  'documents/infiltration-channels-agreement-2006 title.zh: "关于合作查明和切断在上海合作组织成员国境内参与恐怖主义、分裂主义和极端主义活动人员渗透渠道的协定"':
    "Chinese adds the territories",
  'documents/dushanbe-declaration-2000 title.zh: "杜尚别声明"': "Chinese calls it a statement",
  'documents/declaration-2001 title.ru: "Декларация о создании Шанхайской организации сотрудничества"':
    "Russian has one word for creating and establishing",
  'documents/charter-protocol-2006 title.zh: "关于修改2002年6月7日在圣彼得堡（俄罗斯联邦）签署的《上海合作组织宪章》的议定书"':
    "Chinese writes the month in figures",
  'documents/border-cooperation-agreement-2015 title.ru: "Соглашение о сотрудничестве и взаимодействии государств-членов Шанхайской организации сотрудничества по пограничным вопросам"':
    "the Russian text has another name than the Chinese",
  'documents/memorandum-of-obligations-in title.ru: "Меморандум об обязательствах Республики Индия в целях получения статуса государства-члена Шанхайской организации сотрудничества"':
    "Russian adds the aim",
  'documents/memorandum-of-obligations-by title.ru: "Меморандум об обязательствах Республики Беларусь в целях получения статуса государства - члена Шанхайской организации сотрудничества"':
    "Russian adds the aim",
  'documents/project-list-2017-2021 title.zh: "2017-2021年上合组织进一步推动项目合作的措施清单"':
    "Chinese has cooperation for activities",
  'documents/statement-2022-food-security title.zh: "上海合作组织成员国元首理事会关于维护国际粮食安全的声明"':
    "Chinese adds that it is safeguarded",
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
