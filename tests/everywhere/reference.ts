import { readFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import * as about from "../../src/about.ts";
import * as delegations from "../../src/delegations.ts";
import * as disputes from "../../src/disputes.ts";
import * as documents from "../../src/entries/documents.ts";
import * as meetings from "../../src/entries/meetings.ts";
import * as membership from "../../src/entries/membership.ts";
import * as offices from "../../src/entries/offices.ts";
import * as identifiers from "../../src/identifiers.ts";
import * as main from "../../src/index.ts";
import * as people from "../../src/people.ts";
import * as schemas from "../../src/schemas/index.ts";
import * as sources from "../../src/sources.ts";
import * as timeline from "../../src/timeline.ts";
import * as treaties from "../../src/treaties.ts";
import { badDays, badStates, badStatuses, badYears } from "../support/bad-values.ts";
import { outcome, type Question, type Reference } from "./conformance/report.ts";

/** The source of every subpath of code. */
export const source = {
  ".": main,
  "./about": about,
  "./delegations": delegations,
  "./disputes": disputes,
  "./documents": documents,
  "./identifiers": identifiers,
  "./meetings": meetings,
  "./membership": membership,
  "./offices": offices,
  "./people": people,
  "./schemas": schemas,
  "./sources": sources,
  "./timeline": timeline,
  "./treaties": treaties,
};
const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = source;

const ask = (subpath: string, name: string, ...args: readonly unknown[]): Question => {
  const { [name]: query } = modules[subpath] as Record<string, (...given: readonly unknown[]) => unknown>;
  return { subpath, name, args, answer: outcome(() => query?.(...args)) };
};

const days = [
  ...["1996-04-25", "2001-06-14", "2001-06-15", "2004-01-15", "2005-07-05", "2010-06-11", "2012-06-07", "2017-06-08"],
  ...["2017-06-09", "2021-09-17", "2023-07-04", "2024-07-03", "2024-07-04", "2025-09-01", "2028-01-01"],
];
const years = [1995, 1996, 2001, 2004, 2010, 2017, 2020, 2024, 2025, 2026, 2030];

const ofOneDay = [
  ...["affiliationCountsOn", "bodiesOn", "chairOn", "culturalCapitalOn", "deputySecretariesGeneralOn"],
  ...[
    "documentsKnownInForceOn",
    "headsOfGovernmentChairOn",
    "isCovered",
    "lastSummitOn",
    "membersOn",
    "membershipCountOn",
  ],
  ...["nextChangesAfter", "nextSummitAfter", "organisationOn", "ratsDirectorOn", "secretaryGeneralOn"],
];
const ofOneYear = ["changesIn", "eventsIn", "membershipCount", "summitIn", "thematicYear"];

/** Of values that nobody should hand over, those that JSON can write, as JSON would give them back. */
const writable = (values: readonly (readonly [value: unknown, error: unknown])[]): unknown[] => {
  const texts = values
    .map(([value]) => value)
    .filter((value) => !["bigint", "function", "symbol", "undefined"].includes(typeof value))
    .filter(
      (value) => !(Object(value) === value && Object.values(Object(value)).some((part) => typeof part === "bigint")),
    )
    .map((value) => JSON.stringify(value))
    .filter((text) => text.length < 200);
  return [...new Set(texts)].map((text) => JSON.parse(text));
};

const { stateCodes, statuses, acts, councils, figureIds } = main;

const questions: Question[] = [
  ...days.flatMap((day) => [
    ...stateCodes.flatMap((state) => acts.map((by) => ask(".", "statusOn", state, day, { by }))),
    ...stateCodes.map((state) => ask(".", "affiliationOn", state, day)),
    ...councils.flatMap((council) => [
      ask(".", "lastMeetingOn", council, day),
      ask(".", "nextMeetingAfter", council, day),
    ]),
    ...statuses.flatMap((status) => acts.map((by) => ask(".", "statesOn", status, day, { by }))),
    ...figureIds.map((id) => ask(".", "figureOn", id, day)),
    ...stateCodes.map((state) => ask(".", "figureOn", "budget-share", day, { state })),
    ...ofOneDay.map((name) => ask(".", name, day)),
  ]),
  ...years.flatMap((year) => ofOneYear.map((name) => ask(".", name, year))),
  ...years.map((year) => ask(".", "changesSince", `${year}-06-01`, { through: `${year + 1}-06-01` })),
  ...years.flatMap((year) => councils.map((council) => ask(".", "meetingsIn", council, year))),
  ...stateCodes.flatMap((state) => [
    ask(".", "affiliationsOf", state),
    ask(".", "findState", main.states[state].name.zh),
    ask("./delegations", "delegationsOf", state),
    ask("./treaties", "participationsOf", state),
    ask("./treaties", "participationOn", "charter-2002", state, "2024-07-04"),
    ask("./identifiers", "identifiersOf", state),
    ask("./identifiers", "identifierOf", state, "un-m49"),
    ask("./about", "about", state),
    ask("./about", "find", main.states[state].name.ru),
  ]),
  ...main.places.map(({ id }) => ask(".", "placeNameOn", id, "2021-11-25")),
  ...main.affiliations.map(({ id }) => ask("./sources", "sourcesFor", id, "from")),
  ...main.summits.map(({ id }) => ask(".", "documentsAdoptedAt", id)),
  ...main.summits.flatMap(({ id }) => [
    ask(".", "meeting", id),
    ask("./delegations", "delegationsAt", id),
    ask("./delegations", "delegationsKnownAt", id),
  ]),
  ...main.documents.map(({ id }) => ask("./treaties", "participationsIn", id)),
  ...people.people.map(({ id }) => ask("./people", "person", id)),
  ...["zhang-ming", "summit-2024", "BY"].map((id) => ask("./disputes", "disputesAbout", id)),
  ...["702", "2", "constructor"].map((value) => ask("./identifiers", "findByIdentifier", "cow", value)),
  ...Object.keys(sources.sources).map((id) => ask("./sources", "citation", id)),
  ...writable(badDays).flatMap((day) => [
    ask(".", "statusOn", "BY", day),
    ask(".", "membershipCountOn", day),
    ask(".", "changesSince", day, { through: "2030-01-01" }),
    ask(".", "earliest", day),
  ]),
  ...writable(badStates).map((state) => ask(".", "statusOn", state, "2017-06-09")),
  ...writable(badStatuses).map((status) => ask(".", "statesOn", status, "2017-06-09")),
  ...writable(badYears).map((year) => ask(".", "membershipCount", year)),
];

/** Every subpath of JSON, and the text of what is published. */
const json = Object.entries(manifest.exports).flatMap(([subpath, target]) => {
  const path = typeof target === "string" ? target : "default" in target ? target.default : undefined;
  if (path === undefined) return [];
  return [[subpath, JSON.stringify(JSON.parse(readFileSync(join(manifest.publishConfig.directory, path), "utf8")))]];
});

/** What every runtime must find. */
export const reference: Reference = {
  exports: Object.fromEntries(
    Object.entries(modules).map(([subpath, module]) => [subpath, Object.keys(module).sort()]),
  ),
  json: Object.fromEntries(json),
  questions,
};
