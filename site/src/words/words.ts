// All words of the pages, in three languages: those of what is told, and those around it.

import type { Language } from "sco-data";
import { words as told } from "../../../prose/words/words.ts";
import { en } from "./en.ts";
import { ru } from "./ru.ts";
import { zh } from "./zh.ts";

export type Words = (typeof told)[Language] & typeof en;

export const words: Readonly<Record<Language, Words>> = {
  en: { ...told.en, ...en },
  ru: { ...told.ru, ...ru },
  zh: { ...told.zh, ...zh },
};
