// What rows without a name of their own are called. A name in braces stands for what the row is about.

import type { Language } from "sco-data";

interface RowWords {
  readonly comma: string;
  readonly colon: string;
  readonly delegation: string;
  readonly chairmanship: string;
  readonly headsOfGovernmentChairmanship: string;
}

const en: RowWords = {
  comma: ", ",
  colon: ": ",
  delegation: "Delegation of {who}, {meeting}",
  chairmanship: "Chairmanship of {state}, {year}",
  headsOfGovernmentChairmanship: "Chairmanship of {state} of the heads of government, {year}",
};

const ru: RowWords = {
  comma: ", ",
  colon: ": ",
  delegation: "Делегация: {who}, {meeting}",
  chairmanship: "Председательство, {state}, {year}",
  headsOfGovernmentChairmanship: "Председательство в Совете глав правительств, {state}, {year}",
};

const zh: RowWords = {
  comma: "，",
  colon: "：",
  delegation: "{who}代表团，{meeting}",
  chairmanship: "{year}年起{state}轮值主席国任期",
  headsOfGovernmentChairmanship: "{year}年起{state}政府首脑理事会主席国任期",
};

export const rowWords: Readonly<Record<Language, RowWords>> = { en, ru, zh };
