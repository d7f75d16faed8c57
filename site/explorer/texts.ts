// The words of the page itself, in three languages; the terms of the organisation are those of the command.

import type { ChangeKind, ChangeType, FigureUnit, OfficeTitle, Status } from "sco-data";
import { words as terms } from "../../command/words.ts";
import type { Language } from "./language.ts";

/** What is told of a day besides the states. */
export type FactId =
  | "secretaryGeneral"
  | "ratsDirector"
  | "chair"
  | "lastSummit"
  | "nextSummit"
  | "culturalCapital"
  | "thematicYear";

export interface Texts {
  readonly explorer: string;
  readonly language: string;
  readonly day: string;
  readonly compare: string;
  readonly slider: string;
  readonly previous: string;
  readonly next: string;
  readonly play: string;
  readonly pause: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly everything: string;
  readonly held: string;
  readonly evidence: string;
  readonly sources: string;
  readonly disputes: string;
  readonly disputed: string;
  readonly noDispute: string;
  readonly claim: string;
  readonly followed: string;
  readonly why: string;
  readonly field: string;
  readonly none: string;
  readonly noStatus: string;
  readonly total: string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly family: string;
  readonly lanes: (day: string, first: string, last: string) => string;
  readonly lanesHint: string;
  readonly map: string;
  readonly mapOf: (day: string) => string;
  readonly neutral: string;
  readonly table: string;
  readonly state: string;
  readonly status: string;
  readonly since: string;
  readonly changed: (from: string, until: string) => string;
  readonly nothingChanged: string;
  readonly lastChecked: string;
  readonly outside: (through: string) => string;
  readonly wrong: (what: string, first: string, last: string, shown: string) => string;
  readonly nominated: string;
  readonly facts: Readonly<Record<FactId, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly counts: Readonly<Record<Status, string>>;
  readonly titles: Readonly<Record<OfficeTitle, string>>;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  /** What simply happens needs no word. */
  readonly types: Readonly<Record<ChangeType, string>>;
  readonly units: Readonly<Record<FigureUnit, string>>;
}

const en: Texts = {
  explorer: "The SCO on one day",
  language: "Language",
  day: "Day",
  compare: "Compare with",
  slider: "Day, with a mark at every change",
  previous: "Previous change",
  next: "Next change",
  play: "Play",
  pause: "Pause",
  copy: "Copy as code",
  copied: "Copied",
  notCopied: "Not allowed to copy: the code is selected",
  held: "Offices, meetings and designations",
  everything: "All of this day as code",
  evidence: "Sources",
  sources: "Sources",
  disputes: "Disputes",
  disputed: "disputed",
  noDispute: "No dispute is recorded.",
  claim: "Claim",
  followed: "followed",
  why: "Why",
  field: "Field",
  none: "none recorded",
  noStatus: "no status",
  total: "States in all",
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  family: "The family over time",
  lanes: (day, first, last) =>
    `Which state had which status, from ${first} to ${last}; ${day} is marked. The table below says the same.`,
  lanesHint: "Click a day to go there.",
  map: "The family on the map",
  mapOf: (day) => `Map of the states with a status on ${day}. The table below says the same.`,
  neutral: "Boundaries as drawn by Natural Earth. They imply no position on the status of any territory.",
  table: "The same as a table, with sources",
  state: "State",
  status: "Status",
  since: "Since",
  changed: (from, until) => `What changed after ${from}, up to ${until}`,
  nothingChanged: "Nothing that is recorded.",
  lastChecked: "The last day that was checked.",
  outside: (through) => `Checked through ${through}. For later days this is the last known answer.`,
  wrong: (what, first, last, shown) =>
    `“${what}” cannot be shown: a day is written YYYY-MM-DD and lies between ${first} and ${last}. This is ${shown}.`,
  nominated: "nominated by",
  facts: {
    secretaryGeneral: "Head of the Secretariat",
    ratsDirector: "Head of RATS",
    chair: "Chair",
    lastSummit: "Last summit",
    nextSummit: "Next summit",
    culturalCapital: "Tourism and cultural capital",
    thematicYear: "Theme of the year",
  },
  statuses: {
    member: "member",
    observer: "observer",
    "dialogue-partner": "dialogue partner",
    partner: "SCO partner",
  },
  counts: terms.en.withStatus,
  titles: {
    "Executive Secretary": "Executive Secretary",
    "Secretary-General": "Secretary-General",
    "Deputy Secretary-General": "Deputy Secretary-General",
    "Director of the Executive Committee of RATS": "Director of the Executive Committee of RATS",
  },
  kinds: {
    affiliation: "Status",
    "secretary-general": "Head of the Secretariat",
    "deputy-secretary-general": "Deputy Secretary-General",
    "rats-director": "Head of RATS",
    ...terms.en.kind,
  },
  types: { ends: "ends", begins: "begins", happens: "", "enters-into-force": "enters into force" },
  units: {
    persons: "officials of the Secretariat",
    departments: "departments of the Secretariat",
    events: "events of the chairmanship",
    percent: "% of the budget",
  },
};

const ru: Texts = {
  explorer: "ШОС на выбранный день",
  language: "Язык",
  day: "День",
  compare: "Сравнить с",
  slider: "День; отмечено каждое изменение",
  previous: "Предыдущее изменение",
  next: "Следующее изменение",
  play: "Пуск",
  pause: "Пауза",
  copy: "Копировать код",
  copied: "Скопировано",
  notCopied: "Копирование запрещено: код выделен",
  held: "Должности, встречи и звания",
  everything: "Весь день одним вызовом",
  evidence: "Источники",
  sources: "Источники",
  disputes: "Разногласия",
  disputed: "есть разногласия",
  noDispute: "Разногласий не отмечено.",
  claim: "Утверждение",
  followed: "принято",
  why: "Почему",
  field: "Поле",
  none: "нет сведений",
  noStatus: "без статуса",
  total: "Всего государств",
  from: (day) => `с ${day}`,
  until: (day) => `до ${day}`,
  family: "Семья ШОС во времени",
  lanes: (day, first, last) =>
    `Какой статус имело каждое государство с ${first} по ${last}; отмечен день ${day}. То же — в таблице ниже.`,
  lanesHint: "Нажмите на день, чтобы перейти к нему.",
  map: "Семья ШОС на карте",
  mapOf: (day) => `Карта государств, имевших статус на ${day}. То же — в таблице ниже.`,
  neutral: "Границы по Natural Earth. Они не выражают позиции о статусе какой-либо территории.",
  table: "То же таблицей, с источниками",
  state: "Государство",
  status: "Статус",
  since: "С какого дня",
  changed: (from, until) => `Что изменилось после ${from} по ${until}`,
  nothingChanged: "Ничего не отмечено.",
  lastChecked: "Последний проверенный день.",
  outside: (through) => `Проверено по ${through}. Для более поздних дней — последний известный ответ.`,
  wrong: (what, first, last, shown) =>
    `«${what}» показать нельзя: день пишется ГГГГ-ММ-ДД и лежит между ${first} и ${last}. Показан ${shown}.`,
  nominated: "выдвинут:",
  facts: {
    secretaryGeneral: "Глава Секретариата",
    ratsDirector: "Глава РАТС",
    chair: "Председатель",
    lastSummit: "Последний саммит",
    nextSummit: "Следующий саммит",
    culturalCapital: "Туристическая и культурная столица",
    thematicYear: "Тема года",
  },
  statuses: {
    member: "член",
    observer: "наблюдатель",
    "dialogue-partner": "партнер по диалогу",
    partner: "партнер ШОС",
  },
  counts: terms.ru.withStatus,
  titles: {
    "Executive Secretary": "Исполнительный секретарь",
    "Secretary-General": "Генеральный секретарь",
    "Deputy Secretary-General": "Заместитель Генерального секретаря",
    "Director of the Executive Committee of RATS": "Директор Исполнительного комитета РАТС",
  },
  kinds: {
    affiliation: "Статус",
    "secretary-general": "Глава Секретариата",
    "deputy-secretary-general": "Заместитель Генерального секретаря",
    "rats-director": "Глава РАТС",
    ...terms.ru.kind,
  },
  types: { ends: "конец", begins: "начало", happens: "", "enters-into-force": "вступление в силу" },
  units: {
    persons: "должностных лиц Секретариата",
    departments: "департаментов Секретариата",
    events: "мероприятий председательства",
    percent: "% бюджета",
  },
};

const zh: Texts = {
  explorer: "上合组织：指定日期",
  language: "语言",
  day: "日期",
  compare: "对比日期",
  slider: "日期，每次变化均有标记",
  previous: "上一次变化",
  next: "下一次变化",
  play: "播放",
  pause: "暂停",
  copy: "复制为代码",
  copied: "已复制",
  notCopied: "无法复制：代码已选中",
  held: "职务、会议与称号",
  everything: "当日全部信息的代码",
  evidence: "来源",
  sources: "来源",
  disputes: "分歧",
  disputed: "有分歧",
  noDispute: "没有记录分歧。",
  claim: "说法",
  followed: "采用",
  why: "理由",
  field: "字段",
  none: "无记录",
  noStatus: "无地位",
  total: "国家总数",
  from: (day) => `自 ${day}`,
  until: (day) => `${day} 前`,
  family: "上合组织大家庭的历程",
  lanes: (day, first, last) => `${first} 至 ${last} 各国的地位；已标出 ${day}。下表内容相同。`,
  lanesHint: "点击某日即可前往。",
  map: "地图上的上合组织大家庭",
  mapOf: (day) => `${day} 具有地位的国家地图。下表内容相同。`,
  neutral: "边界依据 Natural Earth 绘制，不代表对任何领土地位的立场。",
  table: "同样内容的表格及来源",
  state: "国家",
  status: "地位",
  since: "起始",
  changed: (from, until) => `${from} 之后至 ${until} 的变化`,
  nothingChanged: "没有记录的变化。",
  lastChecked: "最后核对的日期。",
  outside: (through) => `已核对至 ${through}。此后显示最后已知的答案。`,
  wrong: (what, first, last, shown) =>
    `无法显示“${what}”：日期写作 YYYY-MM-DD，介于 ${first} 与 ${last} 之间。现显示 ${shown}。`,
  nominated: "提名国：",
  facts: {
    secretaryGeneral: "秘书处负责人",
    ratsDirector: "地区反恐怖机构负责人",
    chair: "轮值主席国",
    lastSummit: "上次峰会",
    nextSummit: "下次峰会",
    culturalCapital: "旅游和文化之都",
    thematicYear: "主题年",
  },
  statuses: { member: "成员国", observer: "观察员国", "dialogue-partner": "对话伙伴", partner: "上合组织伙伴" },
  counts: terms.zh.withStatus,
  titles: {
    "Executive Secretary": "执行秘书",
    "Secretary-General": "秘书长",
    "Deputy Secretary-General": "副秘书长",
    "Director of the Executive Committee of RATS": "地区反恐怖机构执行委员会主任",
  },
  kinds: {
    affiliation: "地位",
    "secretary-general": "秘书处负责人",
    "deputy-secretary-general": "副秘书长",
    "rats-director": "地区反恐怖机构负责人",
    ...terms.zh.kind,
  },
  types: { ends: "结束", begins: "开始", happens: "", "enters-into-force": "生效" },
  units: { persons: "名秘书处官员", departments: "个秘书处部门", events: "场主席国活动", percent: "% 预算" },
};

export const texts: Readonly<Record<Language, Texts>> = { en, ru, zh };
