// The files of the figures: their names under `figures/`, and how each is written.

import { type Language, languages, type Status, stateCodes, statuses } from "sco-data";
import { csvOfState, csvOfStatus, statusCsv } from "./csv.ts";
import { laneSvg, lanesSvg } from "./lanes-svg.ts";
import { mapSvg } from "./map-svg.ts";

type Writer = () => string;

/** Of each status those who ever had it. */
export const listOf: Readonly<Record<Status, string>> = {
  member: "members",
  observer: "observers",
  "dialogue-partner": "dialogue-partners",
  partner: "partners",
};

const inEach = (write: (language: Language) => readonly (readonly [name: string, write: Writer])[]) =>
  languages.flatMap(write);

/** By name, without what the name ends in. */
export const pictures: ReadonlyMap<string, Writer> = new Map(
  inEach((language) => [
    [`lanes.${language}`, () => lanesSvg(language)],
    [`map.${language}`, () => mapSvg(language)],
    ...stateCodes.map((code) => [`state/${code.toLowerCase()}.${language}`, () => laneSvg(code, language)] as const),
  ]),
);

export const tables: ReadonlyMap<string, Writer> = new Map([
  ["status", statusCsv],
  ...statuses.map((status) => [listOf[status], () => csvOfStatus(status)] as const),
  ...stateCodes.map((code) => [`state/${code.toLowerCase()}`, () => csvOfState(code)] as const),
]);
