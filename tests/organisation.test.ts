import { expect, it } from "vitest";
import * as main from "../src/index.ts";
import { sweep } from "./support/days.ts";

it("organisationOn() says what every query says, on every seventh day from 1996 to 2030", () => {
  for (const day of sweep.filter((_, index) => index % 7 === 0)) {
    const { day: told, ...answers } = main.organisationOn(day);
    expect(told).toBe(day);
    const expected = {
      covered: main.isCovered(day),
      members: main.membersOn(day),
      observers: main.statesOn("observer", day),
      dialoguePartners: main.statesOn("dialogue-partner", day),
      partners: main.statesOn("partner", day),
      counts: main.affiliationCountsOn(day),
      secretaryGeneral: main.secretaryGeneralOn(day),
      deputySecretariesGeneral: main.deputySecretariesGeneralOn(day),
      ratsDirector: main.ratsDirectorOn(day),
      chair: main.chairOn(day),
      headsOfGovernmentChair: main.headsOfGovernmentChairOn(day),
      lastSummit: main.lastSummitOn(day),
      nextSummit: main.nextSummitAfter(day),
      thematicYear: main.thematicYear(Number(day.slice(0, 4))),
      culturalCapital: main.culturalCapitalOn(day),
      bodies: main.bodiesOn(day),
      documentsKnownInForce: main.documentsKnownInForceOn(day),
    };
    const keys = Object.keys(expected) as (keyof typeof expected)[];
    expect(Object.keys(answers).sort()).toEqual([...keys].sort());
    for (const key of keys) if (answers[key] !== expected[key]) expect.fail(`${key} on ${day}`);
  }
});

it("organisationOn() takes a day as an object, and gives a frozen record", () => {
  const record = main.organisationOn({ year: 2024, month: 7, day: 4 });
  expect(record.day).toBe("2024-07-04");
  expect(Object.isFrozen(record)).toBe(true);
});
