import type { Name } from "../../src/types.ts";
import type { Written } from "../written.ts";
import { type Lint, remembered, unexcused } from "./rows.ts";

type Term = readonly [en: string, ru: string, zh: string, unsaid?: "may be left unsaid"];

const file = "glossary.ts";

// Each term as alternatives: English words from their beginning; Russian stems, or a prefix before a hyphen; Chinese
// characters. A language without the term is not asked for it. What stands before is read before.
const terms: readonly Term[] = [
  [
    "Shanghai Cooperation Organi[sz]ation|SCO",
    "Шанхайск организаци сотрудничеств|ШОС",
    "上海合作组织|上合组织",
    "may be left unsaid",
  ],
  ["Heads of State", "глав государств", "元首"],
  ["New Members", "новых член", "新成员"],
  ["Member States?", "государств член|член", "成员国", "may be left unsaid"],
  ["until \\d+", "до \\d+ год", "至\\d+年|未来\\d+年（\\d+—\\d+年）"],
  // Bodies and organisations
  ["Commonwealth of Independent States|CIS", "Содружеств независимых государств|СНГ", "独立国家联合体"],
  ["United Nations", "Организаци объединенных наций|ООН", "联合国"],
  ["Organi[sz]ing and Conducting", "организаци и проведени", "组织和举行"],
  ["Heads of Government", "глав правительств", "政府首脑"],
  ["Heads of Ministries", "руководител министерств", "部门领导人"],
  ["Prime Ministers", "премьер министр", "总理"],
  ["Foreign Ministers", "министр иностранных дел", "外长"],
  ["National Coordinators", "национальн координатор", "国家协调员"],
  ["agencies", "ведомств", ""],
  ["Executive Committee", "исполнительн комитет", "执委会"],
  ["Business Council", "делов совет", "实业家委员会"],
  ["Council", "совет", "理事会"],
  ["Commission|Committee", "комисси|комитет", "委员会"],
  ["Interbank Consortium", "межбанковск объединени", "银行联合体"],
  ["Contact Group", "контактн групп", "联络组"],
  ["Secretariat", "секретариат", "秘书处"],
  ["Structure", "структур", "机构"],
  ["Forum", "форум", "论坛"],
  ["Meetings|Conference", "совещани", "会议"],
  ["Centre", "центр", "中心"],
  ["Office", "управлени", "办公室"],
  ["General Assembly", "генеральн ассамбле", "大会"],
  ["Association", "ассоциаци", "联盟"],
  ["Foundation", "фонд", "基金会"],
  ["Organi[sz]ation", "организаци", "组织"],
  // Documents
  ["Agreement", "соглашени", "协定"],
  ["Convention", "конвенци", "公约"],
  ["Declaration", "деклараци", "宣言"],
  ["Treaty", "договор", "条约"],
  ["Protocol", "протокол", "议定书"],
  ["Charter", "харти", "宪章"],
  ["Statement", "заявлени", "声明"],
  ["Memorandum", "меморандум", "备忘录"],
  ["Regulation", "положени", "条例"],
  ["Decision", "решени", "决定"],
  ["Strategy", "стратеги", "战略"],
  ["Model", "типов", "范本"],
  ["Amendments", "внесени изменени", "修改"],
  ["Commitments|Obligations", "обязательств", "义务"],
  ["Procedure for", "порядк", "程序"],
  // What they are about
  ["Anti-|against|Combating|Countering", "анти-|борьб|противодействи", "反|打击"],
  ["Terroris[mt]", "терроризм|террористическ", "恐怖|恐"],
  ["Separatis[mt]", "сепаратизм|сепаратистск", "分裂"],
  ["Extremis[mt]", "экстремизм|экстремистск", "极端"],
  ["Drugs?", "наркотик|наркотическ", "毒品"],
  ["Crime", "преступност", "犯罪"],
  ["Challenges", "вызов", "挑战"],
  ["Threats", "угроз", "威胁"],
  ["Collective Security", "коллективн безопасност", "集体安全"],
  ["Security", "безопасност", "安全"],
  ["Information", "информаци|информационн", "信息"],
  ["Secret", "секретн", "秘密"],
  ["Ensuring", "обеспечени", ""],
  ["Protection", "защит", "保护"],
  ["Identifying", "выявлени", ""],
  ["Cutting off", "перекрыти", ""],
  ["Channels", "канал", "渠道"],
  ["Infiltration", "проникновени", "渗透"],
  ["Persons", "лиц", "人员"],
  ["Involved", "причастн", ""],
  ["Activities", "деятельност", "活动"],
  ["Joint", "совместн", "联合"],
  ["Actions", "мероприяти", "行动"],
  ["Military", "военн", "军事"],
  ["Exercises", "учени", "演习"],
  ["Conducting", "проведени", "举行"],
  ["Territories", "территори", "境内"],
  ["Border Defence", "", "边防"],
  ["Confidence Building", "довери", "信任"],
  ["Measures", "мер", "措施"],
  ["Interaction", "взаимодействи", "相互协作"],
  ["Cooperation", "сотрудничеств", "合作"],
  ["Good-Neighbou?rliness", "добрососедств", "睦邻"],
  ["Friendship", "дружб", "友好"],
  ["Long-Term", "долгосрочн", "长期"],
  ["Privileges", "привилеги", "特权"],
  ["Immunities", "иммунитет", "豁免"],
  ["Status", "статус", ""],
  ["Dialogue Partner", "партнер по диалогу", "对话伙伴"],
  ["Partner", "партнер", "伙伴"],
  ["Admitting", "прием", "接收"],
  ["State Applying", "государств заявител", "申请国"],
  ["Membership", "членств", "加入", "may be left unsaid"],
  ["Establishment", "", "成立"],
  ["Creating", "создани", ""],
  ["Favou?rable Conditions", "благоприятн услови", "便利化"],
  ["Road Transportation", "автомобильн перевозк|автомобильн перевозок", "道路运输"],
  ["Scientific and Technical", "научно-техническ", "科技"],
  ["Sustainable", "устойчив", "可持续"],
  ["Development", "развити", "发展"],
  ["Economic", "экономическ", "经济"],
  ["Social", "социальн", "社会"],
  ["Culture", "культур", "文化"],
  ["Tourism", "туризм", "旅游"],
  ["Ecology", "экологи", "生态"],
  ["Youth", "молодежн", "青年"],
  ["Year of", "год", "年"],
  ["Governments?", "правительств", "政府间|政府"],
  ["Independent", "независимых", "独立"],
  ["International", "международн", "国际"],
  ["Regional", "региональн", "地区"],
  ["Universal", "универсальн", "综合"],
  ["within", "рамк", ""],
  ["Field", "област|сфер", "领域", "may be left unsaid"],
  // Names
  ["Southeast Asian", "юго-восточн ази", "东南亚"],
  ["Eurasian", "евразийск", "欧亚"],
  ["Asia and the Pacific", "ази и тихого океана", "亚太"],
  ["Asia", "ази", "亚洲|亚"],
  ["Nations", "государств", "国家"],
  ["Shanghai", "шанхайск", "上海"],
  ["Bishkek", "бишкекск", "比什凯克"],
  ["Afghanistan", "афганистан", "阿富汗"],
  ["Belarus", "беларус", "白俄罗斯共和国|白俄罗斯"],
  ["Red Cross", "красного креста", "红十字"],
  ["Roscongress", "росконгресс", ""],
];

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
      (word) => `${path} has "${word}", which no term covers; correct it, or add the term to scripts/lints/${file}`,
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
