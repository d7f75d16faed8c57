// The terms of the organisation and of the data, in three languages.

import type {
  DelegationRole,
  DocumentKind,
  IdentifierScheme,
  Language,
  MeetingFormat,
  OfficeTitle,
  PublisherControl,
  RelationKind,
  SourceKind,
  Status,
} from "sco-data";
import { phrases } from "./sentence-words.ts";

export interface Terms {
  readonly status: Readonly<Record<Status, string>>;
  /** Over a number of states. */
  readonly count: Readonly<Record<Status, string>>;
  readonly role: Readonly<Record<DelegationRole, string>>;
  readonly title: Readonly<Record<OfficeTitle, string>>;
  readonly format: Readonly<Record<MeetingFormat, string>>;
  readonly document: Readonly<Record<DocumentKind, string>>;
  /** Over several of a kind. */
  readonly documents: Readonly<Record<DocumentKind, string>>;
  readonly relation: Readonly<Record<RelationKind, string>>;
  readonly scheme: Readonly<Record<IdentifierScheme, string>>;
  readonly source: Readonly<Record<SourceKind, string>>;
  readonly control: Readonly<Record<PublisherControl, string>>;
  readonly capital: string;
  readonly theme: string;
}

const en: Terms = {
  status: { member: "member", observer: "observer", "dialogue-partner": "dialogue partner", partner: "SCO partner" },
  count: {
    member: "Members",
    observer: "Observers",
    "dialogue-partner": "Dialogue partners",
    partner: "SCO partners",
  },
  role: {
    member: "member",
    observer: "observer",
    "dialogue-partner": "dialogue partner",
    partner: "SCO partner",
    guest: "guest",
    body: "body of the SCO",
  },
  title: phrases.en.title,
  format: { "in-person": "in person", video: "by video", hybrid: "in person and by video" },
  document: {
    treaty: "treaty",
    declaration: "declaration",
    statement: "statement",
    strategy: "strategy",
    regulation: "regulation",
    decision: "decision",
    initiative: "initiative",
    plan: "plan",
    programme: "programme",
    concept: "concept",
  },
  documents: {
    treaty: "Treaties",
    declaration: "Declarations",
    statement: "Statements",
    strategy: "Strategies",
    regulation: "Regulations",
    decision: "Decisions",
    initiative: "Initiatives",
    plan: "Plans",
    programme: "Programmes",
    concept: "Concepts",
  },
  relation: {
    "observer-status": "observer status",
    memorandum: "memorandum",
    "joint-declaration": "joint declaration",
    protocol: "protocol",
    resolution: "resolution",
  },
  scheme: {
    wikidata: "Wikidata",
    "un-m49": "UN M49",
    cow: "COW code",
    "cow-abbreviation": "COW abbreviation",
    "gleditsch-ward": "Gleditsch-Ward",
  },
  source: {
    treaty: "the text itself",
    official: "official site",
    "news-agency": "news agency",
    newspaper: "newspaper",
    academic: "academic",
    reference: "reference work",
  },
  control: { state: "state-controlled", public: "public", private: "private", intergovernmental: "intergovernmental" },
  capital: "Tourism and cultural capital",
  theme: "Theme of the year",
};

const ru: Terms = {
  status: {
    member: "государство-член",
    observer: "наблюдатель",
    "dialogue-partner": "партнер по диалогу",
    partner: "партнер ШОС",
  },
  count: {
    member: "Государства-члены",
    observer: "Наблюдатели",
    "dialogue-partner": "Партнеры по диалогу",
    partner: "Партнеры ШОС",
  },
  role: {
    member: "государство-член",
    observer: "наблюдатель",
    "dialogue-partner": "партнер по диалогу",
    partner: "партнер ШОС",
    guest: "гость",
    body: "орган ШОС",
  },
  title: phrases.ru.title,
  format: { "in-person": "очно", video: "по видеосвязи", hybrid: "очно и по видеосвязи" },
  document: {
    treaty: "договор",
    declaration: "декларация",
    statement: "заявление",
    strategy: "стратегия",
    regulation: "положение",
    decision: "решение",
    initiative: "инициатива",
    plan: "план",
    programme: "программа",
    concept: "концепция",
  },
  documents: {
    treaty: "Договоры",
    declaration: "Декларации",
    statement: "Заявления",
    strategy: "Стратегии",
    regulation: "Положения",
    decision: "Решения",
    initiative: "Инициативы",
    plan: "Планы",
    programme: "Программы",
    concept: "Концепции",
  },
  relation: {
    "observer-status": "статус наблюдателя",
    memorandum: "меморандум",
    "joint-declaration": "совместная декларация",
    protocol: "протокол",
    resolution: "резолюция",
  },
  scheme: {
    wikidata: "Викиданные",
    "un-m49": "ООН M49",
    cow: "код COW",
    "cow-abbreviation": "сокращение COW",
    "gleditsch-ward": "Gleditsch-Ward",
  },
  source: {
    treaty: "сам текст",
    official: "официальный сайт",
    "news-agency": "информационное агентство",
    newspaper: "газета",
    academic: "научная работа",
    reference: "справочник",
  },
  control: {
    state: "под контролем государства",
    public: "общественный",
    private: "частный",
    intergovernmental: "межправительственный",
  },
  capital: "Туристическая и культурная столица",
  theme: "Тема года",
};

const zh: Terms = {
  status: { member: "成员国", observer: "观察员国", "dialogue-partner": "对话伙伴", partner: "上合组织伙伴" },
  count: { member: "成员国", observer: "观察员国", "dialogue-partner": "对话伙伴", partner: "上合组织伙伴" },
  role: {
    member: "成员国",
    observer: "观察员国",
    "dialogue-partner": "对话伙伴",
    partner: "上合组织伙伴",
    guest: "客人",
    body: "上合组织机构",
  },
  title: phrases.zh.title,
  format: { "in-person": "线下", video: "视频", hybrid: "线下与视频结合" },
  document: {
    treaty: "条约",
    declaration: "宣言",
    statement: "声明",
    strategy: "战略",
    regulation: "条例",
    decision: "决议",
    initiative: "倡议",
    plan: "计划",
    programme: "纲要",
    concept: "构想",
  },
  documents: {
    treaty: "条约",
    declaration: "宣言",
    statement: "声明",
    strategy: "战略",
    regulation: "条例",
    decision: "决议",
    initiative: "倡议",
    plan: "计划",
    programme: "纲要",
    concept: "构想",
  },
  relation: {
    "observer-status": "观察员地位",
    memorandum: "谅解备忘录",
    "joint-declaration": "联合声明",
    protocol: "议定书",
    resolution: "决议",
  },
  scheme: {
    wikidata: "维基数据",
    "un-m49": "联合国M49",
    cow: "COW代码",
    "cow-abbreviation": "COW缩写",
    "gleditsch-ward": "Gleditsch-Ward",
  },
  source: {
    treaty: "文件原文",
    official: "官方网站",
    "news-agency": "通讯社",
    newspaper: "报纸",
    academic: "学术著作",
    reference: "工具书",
  },
  control: { state: "国家控制", public: "公共", private: "私营", intergovernmental: "政府间" },
  capital: "旅游和文化之都",
  theme: "年度主题",
};

export const terms: Readonly<Record<Language, Terms>> = { en, ru, zh };
