// The only file that asks other queries: it puts their answers together.

import { bodiesOn } from "./bodies.ts";
import { chairOn, headsOfGovernmentChairOn } from "./chairmanships.ts";
import { isCovered } from "./coverage.ts";
import { dayNumber, isoDay } from "./day.ts";
import { culturalCapitalOn, thematicYear } from "./designations.ts";
import { documentsKnownInForceOn } from "./documents.ts";
import { lastSummitOn, nextSummitAfter } from "./meetings.ts";
import { affiliationCountsOn, membersOn, statesOn } from "./membership.ts";
import { deputySecretariesGeneralOn, ratsDirectorOn, secretaryGeneralOn } from "./offices.ts";
import type { Day, Organisation } from "./types.ts";

/**
 * Everything that held on a day, in one record.
 *
 * @param day Calendar day: `YYYY-MM-DD`, or an object with `year`, `month` and `day`.
 * @returns States by status, heads, chairs, the last and the next summit, designations, bodies and documents known to be in force;
 * `undefined` or an empty list where nothing held.
 * @throws {RangeError} If `day` is not a calendar day.
 * @throws {TypeError} If `day` is a `Date` or another wrong kind of value.
 * @example
 * ```ts
 * import { organisationOn } from "sco-data";
 *
 * const { chair, counts, lastSummit, secretaryGeneral } = organisationOn("2024-07-04");
 * chair?.state; // => "CN"
 * counts.member; // => 10
 * lastSummit?.place.name.en; // => "Astana"
 * secretaryGeneral?.person.familyName; // => "Zhang"
 * ```
 */
export function organisationOn(day: Day): Organisation {
  const date = isoDay(dayNumber(day));
  return Object.freeze({
    day: date,
    covered: isCovered(date),
    members: membersOn(date),
    observers: statesOn("observer", date),
    dialoguePartners: statesOn("dialogue-partner", date),
    partners: statesOn("partner", date),
    counts: affiliationCountsOn(date),
    secretaryGeneral: secretaryGeneralOn(date),
    deputySecretariesGeneral: deputySecretariesGeneralOn(date),
    ratsDirector: ratsDirectorOn(date),
    chair: chairOn(date),
    headsOfGovernmentChair: headsOfGovernmentChairOn(date),
    lastSummit: lastSummitOn(date),
    nextSummit: nextSummitAfter(date),
    thematicYear: thematicYear(Number(date.slice(0, 4))),
    culturalCapital: culturalCapitalOn(date),
    bodies: bodiesOn(date),
    documentsKnownInForce: documentsKnownInForceOn(date),
  });
}
