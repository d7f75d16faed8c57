// How many states had which status on a day, in words.

import { affiliationCountsOn, coverage, type IsoDay, isCovered, type Language } from "sco-data";
import { dateIn } from "./dates.ts";
import { words } from "./words/words.ts";

/** The counts of a day, and what to know of a day that nobody checked, or before there was an organisation. */
export function countsIn(day: IsoDay, language: Language): string {
  const { day: told } = words[language];
  if (day < coverage.from) return told.before;
  const { member, observer, "dialogue-partner": dialogue, partner } = affiliationCountsOn(day);
  const merger = observer === 0 && partner > 0 ? told.merger : "";
  const after = isCovered(day) ? "" : ` ${told.after(dateIn(coverage.through, language))}`;
  return told.counts(member, observer, dialogue, partner) + merger + after;
}
