// The glossary, with the values of the package in its sentences.

import { coverage, document, events, type Language, membershipCountOn, statesOn, statuses } from "sco-data";
import { dated } from "../../../prose/cells.ts";
import { bodyTerms } from "./bodies.ts";
import { dataTerms } from "./data.ts";
import { stateTerms } from "./states.ts";
import type { Term } from "./term.ts";
import { treatyTerms } from "./treaties.ts";

/** The terms by group, in the order in which one reads them. */
export const termGroups: Readonly<Record<"states" | "bodies" | "treaties" | "data", readonly Term[]>> = {
  states: stateTerms,
  bodies: bodyTerms,
  treaties: treatyTerms,
  data: dataTerms,
};

const dayOfEvent = (id: string): string => events.find((event) => event.id === id)?.on ?? "";

const charter = document("charter-2002");
const { through } = coverage;

const days: Readonly<Record<string, string>> = {
  founded: document("declaration-2001").signedOn,
  charterSigned: charter.signedOn,
  charterInForce: charter.inForceOn ?? "",
  merged: document("partner-status-decision-2025").signedOn,
  plus: dayOfEvent("sco-plus-first-meeting-2024"),
  through,
};

const numbers: Readonly<Record<string, number>> = {
  members: membershipCountOn(through),
  withStatus: statuses.flatMap((status) => statesOn(status, through)).length,
};

/** What a term means, in a language. */
export function meaningOf({ id, says }: Term, language: Language): string {
  return says[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const day = days[name];
    const value = day === undefined ? numbers[name]?.toString() : day && dated(day, language);
    if (!value) throw new Error(`the term ${id} asks for {${name}}, which is not known`);
    return value;
  });
}
