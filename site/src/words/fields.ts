// What the fields of facts are called, in three languages, by their path without the language of a name.

import type { Language } from "sco-data";

const names: Readonly<Record<string, readonly [en: string, ru: string, zh: string]>> = {
  act: ["act", "акт", "行为"],
  aliases: ["other names", "другие имена", "其他名称"],
  alpha3: ["three-letter code", "трехбуквенный код", "三字母代码"],
  appointedAt: ["appointed at", "где назначен", "任命于"],
  attestedOn: ["attested on", "засвидетельствован на", "有据在任之日"],
  body: ["body", "орган", "机构"],
  chair: ["chair", "председатель", "主席"],
  "chair.person": ["who chaired", "кто председательствовал", "主持人"],
  "chair.state": ["state in the chair", "государство-председатель", "主席国"],
  chairmanship: ["chairmanship", "председательство", "轮值任期"],
  city: ["city", "город", "城市"],
  claims: ["claims", "сведения источников", "各方说法"],
  code: ["code", "код", "代码"],
  consent: ["consent", "согласие", "同意"],
  "consent.act": ["act of consent", "акт о согласии", "同意的法律文件"],
  "consent.attestedOn": ["bound by", "обязательность известна на", "有据受约束之日"],
  "consent.form": ["form of consent", "форма согласия", "同意的形式"],
  "consent.on": ["day of consent", "день согласия", "同意之日"],
  council: ["council", "совет", "理事会"],
  decidedOn: ["decided on", "день решения", "决定之日"],
  departments: ["departments", "подразделения", "部门"],
  depositedOn: ["deposited on", "день депонирования", "交存之日"],
  document: ["document", "документ", "文件"],
  documentCount: ["documents adopted", "число принятых документов", "通过文件数"],
  familyName: ["family name", "фамилия (латиницей)", "姓（拉丁字母）"],
  field: ["field", "поле", "字段"],
  figure: ["figure", "показатель", "指标"],
  firstDay: ["first day", "первый день", "首日"],
  followed: ["what is followed", "чему следуют данные", "采用的说法"],
  format: ["how it was held", "формат", "形式"],
  "formerNames.until": ["end of a former name", "конец прежнего названия", "旧称终止"],
  formerNames: ["former names", "прежние названия", "旧称"],
  from: ["from", "начало", "起始"],
  functions: ["functions", "функции", "职能"],
  head: ["head", "глава", "负责人"],
  "head.approvedBy": ["who appoints the head", "кто назначает главу", "负责人的任命机构"],
  "head.proposedBy": ["who proposes the head", "кто предлагает главу", "负责人的提名机构"],
  "head.termYears": ["term of the head, in years", "срок главы, лет", "负责人任期（年）"],
  "head.title": ["title of the head", "должность главы", "负责人职务"],
  host: ["host", "принимающее государство", "东道国"],
  inForceOn: ["in force from", "вступление в силу", "生效之日"],
  instrument: ["instrument", "документ", "文书"],
  kind: ["kind", "вид", "类别"],
  lastDay: ["last day", "последний день", "末日"],
  meeting: ["meeting", "встреча", "会议"],
  memorandum: ["memorandum", "меморандум", "备忘录"],
  motto: ["motto", "девиз", "口号"],
  name: ["name", "название", "名称"],
  "people.name": ["name", "имя", "姓名"],
  nominatedBy: ["nominated by", "кем выдвинут", "提名国"],
  numeric: ["numeric code", "цифровой код", "数字代码"],
  office: ["office at the time", "должность в то время", "时任职务"],
  officialName: ["official name", "официальное название", "正式名称"],
  on: ["day", "день", "日期"],
  ordinal: ["number of its council", "номер заседания", "届次"],
  organisation: ["organisation", "организация", "组织"],
  person: ["person", "человек", "人物"],
  place: ["place", "место", "地点"],
  reason: ["reason", "обоснование", "理由"],
  record: ["record", "запись", "记录"],
  role: ["role", "в качестве кого", "身份"],
  scheme: ["register", "реестр", "登记册"],
  seat: ["seat", "местонахождение", "所在地"],
  signatories: ["signatories", "подписавшие", "签署国"],
  signatoriesKnown: ["how many signatories are known", "насколько известны подписавшие", "签署国的完整程度"],
  signedOn: ["signed or adopted on", "день подписания или принятия", "签署或通过之日"],
  state: ["state", "государство", "国家"],
  status: ["status", "статус", "地位"],
  summary: ["summary", "содержание", "概要"],
  supersededBy: ["replaced by", "чем заменен", "被取代为"],
  title: ["title", "название", "标题"],
  unit: ["unit", "единица", "单位"],
  until: ["to", "по", "至"],
  "chairmanships.until": ["handed over on", "день передачи", "交接日"],
  "headsOfGovernmentChairmanships.until": ["handed over on", "день передачи", "交接日"],
  "culturalCapitals.until": ["handed over on", "день передачи", "交接日"],
  value: ["value", "значение", "数值"],
  year: ["year", "год", "年份"],
  years: ["years", "годы", "年份"],
};

const languageNames: Readonly<Record<string, readonly [en: string, ru: string, zh: string]>> = {
  en: ["English", "на английском", "英文"],
  ru: ["Russian", "на русском", "俄文"],
  zh: ["Chinese", "на китайском", "中文"],
};

const order: Readonly<Record<Language, 0 | 1 | 2>> = { en: 0, ru: 1, zh: 2 };

/** A field of a table by its path (example: `"name.ru"`), in words; `undefined` of one that has none. */
export function fieldName(path: string, language: Language, table?: string): string | undefined {
  const [, named = path, of] = /^(.+)\.(en|ru|zh)$/.exec(path) ?? [];
  const field = named.replaceAll(/\.\d+/g, "");
  const [first = ""] = field.split(".");
  const name = (names[`${table}.${field}`] ?? names[field] ?? names[first])?.[order[language]];
  const inLanguage = of && languageNames[of]?.[order[language]];
  if (name === undefined || !inLanguage) return name;
  return language === "zh"
    ? `${inLanguage}${name}`
    : language === "ru"
      ? `${name} ${inLanguage}`
      : `${inLanguage} ${name}`;
}
