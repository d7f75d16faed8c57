// The organisation's own terms, in the three languages of the command.

import type { ChangeKind, ChangeType, Language, OfficeTitle, Status } from "sco-data";

/** The kinds of change whose records do not say themselves what they are. */
type Told = Exclude<ChangeKind, "affiliation" | "secretary-general" | "deputy-secretary-general" | "rats-director">;

export interface Words {
  readonly organisation: string;
  readonly today: string;
  readonly states: (count: number) => string;
  readonly withStatus: Readonly<Record<Status, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly office: Readonly<Record<OfficeTitle, string>>;
  readonly deputies: string;
  readonly attested: (days: string) => string;
  readonly kind: Readonly<Record<Told, string>>;
  readonly lastSummit: string;
  readonly nextSummit: string;
  readonly none: string;
  /** The changes after one day, through another. */
  readonly changes: (after: string, through: string) => string;
  readonly noChange: string;
  readonly type: Readonly<Record<ChangeType, string>>;
  readonly since: (from: string) => string;
  /** A half-open span: `until` is the first day that is no longer in it. */
  readonly span: (from: string, until: string) => string;
  readonly before: (founded: string) => string;
  readonly after: (through: string) => string;
  readonly checked: (from: string, through: string) => string;
  /** Between the parts of one thing. */
  readonly comma: string;
  /** Between things of one kind. */
  readonly and: string;
}

const en: Words = {
  organisation: "Shanghai Cooperation Organisation",
  today: "today in UTC",
  states: (count) => `${count} states`,
  withStatus: {
    member: "Members",
    observer: "Observers",
    "dialogue-partner": "Dialogue partners",
    partner: "SCO partners",
  },
  status: {
    member: "Member",
    observer: "Observer",
    "dialogue-partner": "Dialogue partner",
    partner: "SCO partner",
  },
  office: {
    "Executive Secretary": "Executive Secretary",
    "Secretary-General": "Secretary-General",
    "Deputy Secretary-General": "Deputy Secretary-General",
    "Director of the Executive Committee of RATS": "Director of RATS",
  },
  deputies: "Deputies",
  attested: (days) => `attested on ${days}`,
  kind: {
    chairmanship: "Chair",
    "heads-of-government-chairmanship": "Chair, heads of government",
    "shanghai-five-summit": "Shanghai Five summit",
    summit: "Summit",
    "heads-of-government-meeting": "Heads of government",
    "foreign-ministers-meeting": "Foreign ministers",
    document: "Document",
    "external-relation": "External relation",
    "thematic-year": "Thematic year",
    "cultural-capital": "Cultural capital",
    body: "Body",
    figure: "Figure",
    event: "Event",
  },
  lastSummit: "Last summit",
  nextSummit: "Next summit",
  none: "none on record",
  changes: (after, through) => `Changes after ${after}, through ${through}`,
  noChange: "No change on record.",
  type: { begins: "begins", ends: "ends", happens: "happens", "enters-into-force": "enters into force" },
  since: (from) => `since ${from}`,
  span: (from, until) => `from ${from} until ${until}`,
  before: (founded) => `The facts begin on ${founded}, with the founding.`,
  after: (through) => `The facts were checked through ${through}; these are the last known answers.`,
  checked: (from, through) => `checked from ${from} through ${through}`,
  comma: ", ",
  and: ", ",
};

const ru: Words = {
  organisation: "Шанхайская организация сотрудничества",
  today: "сегодня по UTC",
  states: (count) => `государств: ${count}`,
  withStatus: {
    member: "Государства-члены",
    observer: "Наблюдатели",
    "dialogue-partner": "Партнеры по диалогу",
    partner: "Партнеры ШОС",
  },
  status: {
    member: "Государство-член",
    observer: "Наблюдатель",
    "dialogue-partner": "Партнер по диалогу",
    partner: "Партнер ШОС",
  },
  office: {
    "Executive Secretary": "Исполнительный секретарь",
    "Secretary-General": "Генеральный секретарь",
    "Deputy Secretary-General": "Зам. Генсекретаря",
    "Director of the Executive Committee of RATS": "Директор Исполкома РАТС",
  },
  deputies: "Заместители",
  attested: (days) => `в должности на ${days}`,
  kind: {
    chairmanship: "Председательство",
    "heads-of-government-chairmanship": "Председательство в СГП",
    "shanghai-five-summit": "Саммит Шанхайской пятерки",
    summit: "Саммит",
    "heads-of-government-meeting": "Совет глав правительств",
    "foreign-ministers-meeting": "СМИД",
    document: "Документ",
    "external-relation": "Внешние связи",
    "thematic-year": "Тематический год",
    "cultural-capital": "Культурная столица",
    body: "Орган",
    figure: "Показатель",
    event: "Событие",
  },
  lastSummit: "Последний саммит",
  nextSummit: "Следующий саммит",
  none: "нет данных",
  changes: (after, through) => `Изменения после ${after} и по ${through}`,
  noChange: "Изменений не отмечено.",
  type: { begins: "начало", ends: "конец", happens: "состоялось", "enters-into-force": "вступление в силу" },
  since: (from) => `с ${from}`,
  span: (from, until) => `с ${from} до ${until}`,
  before: (founded) => `Данные начинаются с ${founded}, дня основания.`,
  after: (through) => `Данные проверены по ${through}; ниже последние известные ответы.`,
  checked: (from, through) => `проверено с ${from} по ${through}`,
  comma: ", ",
  and: ", ",
};

const zhStatus: Words["status"] = {
  member: "成员国",
  observer: "观察员国",
  "dialogue-partner": "对话伙伴",
  partner: "上合组织伙伴",
};

const zh: Words = {
  organisation: "上海合作组织",
  today: "UTC 今日",
  states: (count) => `共${count}国`,
  withStatus: zhStatus,
  status: zhStatus,
  office: {
    "Executive Secretary": "执行秘书",
    "Secretary-General": "秘书长",
    "Deputy Secretary-General": "副秘书长",
    "Director of the Executive Committee of RATS": "地区反恐怖机构执委会主任",
  },
  deputies: "副秘书长",
  attested: (days) => `${days}在任`,
  kind: {
    chairmanship: "轮值主席国",
    "heads-of-government-chairmanship": "政府首脑理事会主席国",
    "shanghai-five-summit": "上海五国峰会",
    summit: "峰会",
    "heads-of-government-meeting": "政府首脑理事会",
    "foreign-ministers-meeting": "外交部长理事会",
    document: "文件",
    "external-relation": "对外关系",
    "thematic-year": "主题年",
    "cultural-capital": "旅游和文化之都",
    body: "机构",
    figure: "数据",
    event: "事件",
  },
  lastSummit: "上次峰会",
  nextSummit: "下次峰会",
  none: "无记录",
  changes: (after, through) => `${after}之后至${through}（含）的变化`,
  noChange: "无变化记录。",
  type: { begins: "开始", ends: "结束", happens: "发生", "enters-into-force": "生效" },
  since: (from) => `自${from}起`,
  span: (from, until) => `自${from}起，至${until}前`,
  before: (founded) => `资料自${founded}（成立之日）起。`,
  after: (through) => `资料核对至${through}；以下为最后已知的情况。`,
  checked: (from, through) => `核对范围：${from}至${through}`,
  comma: "，",
  and: "、",
};

export const words: Readonly<Record<Language, Words>> = { en, ru, zh };
