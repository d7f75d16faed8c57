// The words of what is told of an entity, in three languages. The terms of the organisation are in ../terms.ts.

import type { Language } from "sco-data";
import { en, type Words } from "./en.ts";
import { ru } from "./ru.ts";
import { zh } from "./zh.ts";

export const words: Readonly<Record<Language, Words>> = { en, ru, zh };
