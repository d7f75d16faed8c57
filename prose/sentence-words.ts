// The words of the sentences about changes. A name in braces stands for what the sentence is about.

import type { ChangeType, Council, FigureId, Language, OfficeTitle, RelationKind, Status } from "sco-data";

type BeginsAndEnds = Readonly<Record<Extract<ChangeType, "begins" | "ends">, string>>;

export interface Phrases {
  readonly becomes: Readonly<Record<Status, string>>;
  /** After `becomes`: what the state was. */
  readonly before: Readonly<Record<Status, string>>;
  readonly ceases: Readonly<Record<Status, string>>;
  readonly chairmanship: BeginsAndEnds;
  readonly "heads-of-government-chairmanship": BeginsAndEnds;
  readonly office: BeginsAndEnds;
  readonly title: Readonly<Record<OfficeTitle, string>>;
  readonly meeting: Readonly<Record<Council, (place: string, when: string) => string>>;
  readonly signed: string;
  readonly adopted: string;
  readonly inForce: string;
  readonly relation: Readonly<Record<RelationKind, string>>;
  readonly year: BeginsAndEnds;
  readonly capital: BeginsAndEnds;
  readonly body: BeginsAndEnds;
  readonly figure: Readonly<Record<FigureId, BeginsAndEnds>>;
}

const en: Phrases = {
  becomes: {
    member: "{state} becomes a member{before}",
    observer: "{state} becomes an observer{before}",
    "dialogue-partner": "{state} becomes a dialogue partner{before}",
    partner: "{state} becomes an SCO partner{before}",
  },
  before: {
    member: ", until then a member",
    observer: ", until then an observer",
    "dialogue-partner": ", until then a dialogue partner",
    partner: ", until then an SCO partner",
  },
  ceases: {
    member: "{state} is no longer a member",
    observer: "{state} is no longer an observer",
    "dialogue-partner": "{state} is no longer a dialogue partner",
    partner: "{state} is no longer an SCO partner",
  },
  chairmanship: { begins: "{state} takes the chair", ends: "The chairmanship of {state} ends" },
  "heads-of-government-chairmanship": {
    begins: "{state} takes the chair of the heads of government",
    ends: "The chairmanship of {state} of the heads of government ends",
  },
  office: { begins: "{person} takes office as {title}", ends: "The term of {person} as {title} ends" },
  title: {
    "Executive Secretary": "Executive Secretary",
    "Secretary-General": "Secretary-General",
    "Deputy Secretary-General": "Deputy Secretary-General",
    "Director of the Executive Committee of RATS": "Director of the Executive Committee of RATS",
  },
  meeting: {
    "shanghai-five": (place, when) => `Shanghai Five summit in ${place}, ${when}`,
    "council-of-heads-of-state": (place, when) => `Summit in ${place}, ${when}`,
    "council-of-heads-of-government": (place, when) => `Heads of government in ${place}, ${when}`,
    "council-of-foreign-ministers": (place, when) => `Foreign ministers in ${place}, ${when}`,
  },
  signed: "Signed: {title}",
  adopted: "Adopted: {title}",
  inForce: "In force from this day: {title}",
  relation: {
    "observer-status": "Observer status at the {other}",
    memorandum: "Memorandum with {other}",
    "joint-declaration": "Joint declaration with {other}",
    protocol: "Protocol with {other}",
    resolution: "Resolution on the SCO: {other}",
  },
  year: { begins: "Begins: {name}", ends: "Ends: {name}" },
  capital: {
    begins: "{place} becomes the tourism and cultural capital",
    ends: "{place} is no longer the tourism and cultural capital",
  },
  body: { begins: "Set up: {name}", ends: "Ended: {name}" },
  figure: {
    "secretariat-officials": {
      begins: "Officials of the Secretariat: {value}",
      ends: "No longer so: {value} officials of the Secretariat",
    },
    "secretariat-departments": {
      begins: "Departments of the Secretariat: {value}",
      ends: "No longer so: {value} departments of the Secretariat",
    },
    "chairmanship-events": {
      begins: "Events of the chairmanship: {value}",
      ends: "End of the chairmanship that held {value} events",
    },
    "budget-share": {
      begins: "Share of {state} in the budget: {value}",
      ends: "No longer so: a share of {state} in the budget of {value}",
    },
  },
};

const ru: Phrases = {
  becomes: {
    member: "{state} становится государством-членом{before}",
    observer: "{state} становится наблюдателем{before}",
    "dialogue-partner": "{state} становится партнером по диалогу{before}",
    partner: "{state} становится партнером ШОС{before}",
  },
  before: {
    member: " (до этого — государство-член)",
    observer: " (до этого — наблюдатель)",
    "dialogue-partner": " (до этого — партнер по диалогу)",
    partner: " (до этого — партнер ШОС)",
  },
  ceases: {
    member: "{state}: больше не государство-член",
    observer: "{state}: больше не наблюдатель",
    "dialogue-partner": "{state}: больше не партнер по диалогу",
    partner: "{state}: больше не партнер ШОС",
  },
  chairmanship: { begins: "Председателем становится {state}", ends: "Заканчивается председательство: {state}" },
  "heads-of-government-chairmanship": {
    begins: "Председателем Совета глав правительств становится {state}",
    ends: "Заканчивается председательство в Совете глав правительств: {state}",
  },
  office: { begins: "{person} вступает в должность: {title}", ends: "Заканчивается срок: {person}, {title}" },
  title: {
    "Executive Secretary": "Исполнительный секретарь",
    "Secretary-General": "Генеральный секретарь",
    "Deputy Secretary-General": "заместитель Генерального секретаря",
    "Director of the Executive Committee of RATS": "директор Исполнительного комитета РАТС",
  },
  meeting: {
    "shanghai-five": (place, when) => `Саммит «Шанхайской пятерки», ${place}, ${when}`,
    "council-of-heads-of-state": (place, when) => `Саммит, ${place}, ${when}`,
    "council-of-heads-of-government": (place, when) => `Совет глав правительств, ${place}, ${when}`,
    "council-of-foreign-ministers": (place, when) => `Совет министров иностранных дел, ${place}, ${when}`,
  },
  signed: "Подписан документ: {title}",
  adopted: "Принят документ: {title}",
  inForce: "Вступает в силу: {title}",
  relation: {
    "observer-status": "Статус наблюдателя: {other}",
    memorandum: "Меморандум: {other}",
    "joint-declaration": "Совместная декларация: {other}",
    protocol: "Протокол: {other}",
    resolution: "Резолюция о ШОС: {other}",
  },
  year: { begins: "Начинается: {name}", ends: "Заканчивается: {name}" },
  capital: {
    begins: "Туристической и культурной столицей становится {place}",
    ends: "{place}: больше не туристическая и культурная столица",
  },
  body: { begins: "Создан орган: {name}", ends: "Упразднен орган: {name}" },
  figure: {
    "secretariat-officials": {
      begins: "Должностных лиц Секретариата: {value}",
      ends: "Больше не так: должностных лиц Секретариата {value}",
    },
    "secretariat-departments": {
      begins: "Департаментов Секретариата: {value}",
      ends: "Больше не так: департаментов Секретариата {value}",
    },
    "chairmanship-events": {
      begins: "Мероприятий председательства: {value}",
      ends: "Конец председательства, в котором прошло мероприятий: {value}",
    },
    "budget-share": {
      begins: "Доля в бюджете, {state}: {value}",
      ends: "Больше не так: доля в бюджете, {state}, {value}",
    },
  },
};

const zh: Phrases = {
  becomes: {
    member: "{state}成为成员国{before}",
    observer: "{state}成为观察员国{before}",
    "dialogue-partner": "{state}成为对话伙伴{before}",
    partner: "{state}成为上合组织伙伴{before}",
  },
  before: {
    member: "（此前为成员国）",
    observer: "（此前为观察员国）",
    "dialogue-partner": "（此前为对话伙伴）",
    partner: "（此前为上合组织伙伴）",
  },
  ceases: {
    member: "{state}不再是成员国",
    observer: "{state}不再是观察员国",
    "dialogue-partner": "{state}不再是对话伙伴",
    partner: "{state}不再是上合组织伙伴",
  },
  chairmanship: { begins: "{state}接任轮值主席国", ends: "{state}轮值主席国任期结束" },
  "heads-of-government-chairmanship": {
    begins: "{state}接任政府首脑理事会主席国",
    ends: "{state}政府首脑理事会主席国任期结束",
  },
  office: { begins: "{person}就任{title}", ends: "{person}不再担任{title}" },
  title: {
    "Executive Secretary": "执行秘书",
    "Secretary-General": "秘书长",
    "Deputy Secretary-General": "副秘书长",
    "Director of the Executive Committee of RATS": "地区反恐怖机构执行委员会主任",
  },
  meeting: {
    "shanghai-five": (place, when) => `${when}${place}上海五国元首会晤`,
    "council-of-heads-of-state": (place, when) => `${when}${place}峰会`,
    "council-of-heads-of-government": (place, when) => `${when}${place}政府首脑理事会会议`,
    "council-of-foreign-ministers": (place, when) => `${when}${place}外交部长理事会会议`,
  },
  signed: "签署：{title}",
  adopted: "通过：{title}",
  inForce: "生效：{title}",
  relation: {
    "observer-status": "观察员地位：{other}",
    memorandum: "谅解备忘录：{other}",
    "joint-declaration": "联合声明：{other}",
    protocol: "议定书：{other}",
    resolution: "关于上合组织的决议：{other}",
  },
  year: { begins: "开始：{name}", ends: "结束：{name}" },
  capital: { begins: "{place}成为旅游和文化之都", ends: "{place}不再是旅游和文化之都" },
  body: { begins: "设立：{name}", ends: "撤销：{name}" },
  figure: {
    "secretariat-officials": { begins: "秘书处官员：{value}人", ends: "不再是：秘书处官员{value}人" },
    "secretariat-departments": { begins: "秘书处部门：{value}个", ends: "不再是：秘书处部门{value}个" },
    "chairmanship-events": { begins: "主席国活动：{value}场", ends: "举办{value}场活动的主席国任期结束" },
    "budget-share": { begins: "{state}的预算份额：{value}", ends: "不再是：{state}的预算份额{value}" },
  },
};

export const phrases: Readonly<Record<Language, Phrases>> = { en, ru, zh };
