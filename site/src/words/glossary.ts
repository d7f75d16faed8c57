// The words around the glossary; the terms stand in ../glossary/.

import type { Language } from "sco-data";

interface GlossaryWords {
  readonly title: string;
  readonly lead: string;
  readonly groups: Readonly<Record<"states" | "bodies" | "treaties" | "data", string>>;
  readonly guide: string;
  readonly sources: string;
}

const en: GlossaryWords = {
  title: "Glossary",
  lead: "Terms of the organisation and of these data, each in English, Russian and Chinese.",
  groups: {
    states: "The organisation and its states",
    bodies: "Bodies, offices, meetings",
    treaties: "Documents and treaties",
    data: "The data",
  },
  guide: "In the guide",
  sources: "Sources",
};

const ru: GlossaryWords = {
  title: "Глоссарий",
  lead: "Термины организации и этих данных, каждый на русском, английском и китайском.",
  groups: {
    states: "Организация и государства",
    bodies: "Органы, должности, встречи",
    treaties: "Документы и договоры",
    data: "Данные",
  },
  guide: "В руководстве (на английском)",
  sources: "Источники",
};

const zh: GlossaryWords = {
  title: "术语",
  lead: "本组织与本资料的术语，各以中文、英文和俄文列出。",
  groups: {
    states: "本组织与各国",
    bodies: "机构、职务、会议",
    treaties: "文件与条约",
    data: "资料",
  },
  guide: "参见指南（英文）",
  sources: "来源",
};

export const glossary: Readonly<Record<Language, GlossaryWords>> = { en, ru, zh };
