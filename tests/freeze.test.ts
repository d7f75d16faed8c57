import { describe, expect, it } from "vitest";
import * as aboutEntry from "../src/about.ts";
import * as delegationsEntry from "../src/delegations.ts";
import * as disputesEntry from "../src/disputes.ts";
import { deepFreeze } from "../src/freeze.ts";
import * as identifiersEntry from "../src/identifiers.ts";
import * as main from "../src/index.ts";
import * as peopleEntry from "../src/people.ts";
import * as sourcesEntry from "../src/sources.ts";
import * as treatiesEntry from "../src/treaties.ts";
import { plusDays, sweep } from "./support/days.ts";
import { writable } from "./support/writable.ts";

describe("everything exported", () => {
  const constants = Object.entries({
    ...{ ...main, ...sourcesEntry, ...peopleEntry },
    ...{ ...delegationsEntry, ...treatiesEntry, ...disputesEntry, ...identifiersEntry, ...aboutEntry },
  }).filter(([, value]) => typeof value !== "function");

  it.each(constants)("%s is frozen to the bottom", (name, value) => {
    expect(writable(value, name)).toBeUndefined();
  });

  it("throws when written to", () => {
    const term = main.secretariesGeneral[0] as { title: string };
    expect(() => Object.assign(term, { title: "King" })).toThrow(TypeError);
    expect(() => (main.affiliations as unknown[]).push({})).toThrow(TypeError);
    expect(() => (main.affiliations as unknown[]).sort()).toThrow(TypeError);
    expect(() => Object.assign(main.states.BY.name, { en: "X" })).toThrow(TypeError);
    expect(() => Object.assign(main.coverage, { through: "2099-01-01" })).toThrow(TypeError);
    expect(() => (main.stateCodes as unknown as string[]).pop()).toThrow(TypeError);
    expect(() => Object.assign(sourcesEntry.sources, { mine: {} })).toThrow(TypeError);
  });
});

it("everything returned is frozen to the bottom", () => {
  for (const day of sweep.filter((_, index) => index % 91 === 0)) {
    const returned: unknown[] = [
      main.secretaryGeneralOn(day),
      main.membersOn(day),
      main.affiliationCountsOn(day),
      ...main.statuses.flatMap((status) => main.acts.map((by) => main.statesOn(status, day, { by }))),
      main.organisationOn(day),
      main.changesSince(day, { through: plusDays(day, 91) }),
      main.documentsAdoptedAt("summit-2024"),
      disputesEntry.disputesAbout("summit-2024"),
      main.changesIn(Number(day.slice(0, 4))),
      main.eventsIn(Number(day.slice(0, 4))),
      main.meetingsIn("council-of-heads-of-state", Number(day.slice(0, 4))),
      main.affiliationOn("BY", day),
      main.affiliationsOf("BY"),
      main.placeNameOn("astana", day),
      main.coverageOf("summits"),
      main.figureOn("secretariat-officials", day),
      main.figureOn("budget-share", day, { state: "CN" }),
      delegationsEntry.delegationsAt("summit-2024"),
      treatiesEntry.participationsIn("charter-2002"),
      main.nextChangesAfter(day),
      delegationsEntry.delegationsOf("IN"),
      treatiesEntry.participationsOf("IN"),
      sourcesEntry.sourcesFor("member-by", "from"),
      identifiersEntry.identifiersOf("KG"),
      aboutEntry.about("KG"),
      aboutEntry.find("Iran"),
    ];
    for (const value of returned) if (writable(value, day) !== undefined) expect.fail(writable(value, day));
  }
});

describe("deepFreeze()", () => {
  it("gives the value back, frozen through objects and arrays", () => {
    const value = { list: [{ deep: true }], nothing: null, number: 1 };
    expect(deepFreeze(value)).toBe(value);
    expect(writable(value, "value")).toBeUndefined();
  });
});

it("does not touch what others have put on the prototypes", () => {
  const polluted = Object.prototype as { helpers?: object };
  polluted.helpers = {};
  Object.assign(polluted.helpers, { self: polluted.helpers });
  try {
    expect(Object.isFrozen(deepFreeze({ list: [1] }))).toBe(true);
    expect(Object.isFrozen(polluted.helpers)).toBe(false);
  } finally {
    delete polluted.helpers;
  }
});
