import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as main from "../src/index.ts";
import { plusDays, sweep } from "./support/days.ts";
import { padded } from "./support/naive.ts";

const { changeKinds, changeTypes, changesBetween, nextChangeAfter } = main;

const all = changesBetween("1990-01-01", "2040-01-01");

const anyDay = fc.constantFrom(...sweep);

interface Expected {
  readonly kind: string;
  readonly type: string;
  readonly day: string;
  readonly record: object;
}

/** Every change there must be, told from the tables row by row. */
const expected: readonly Expected[] = (() => {
  const list: Expected[] = [];
  const add = (kind: string, type: string, date: string | undefined, record: object): void => {
    if (date !== undefined) list.push({ kind, type, day: padded(date), record });
  };
  const spans: readonly [string, readonly (main.Span | main.AttestedTerm)[]][] = [
    ["affiliation", main.affiliations],
    ["chairmanship", main.chairmanships],
    ["heads-of-government-chairmanship", main.headsOfGovernmentChairmanships],
    ["secretary-general", main.secretariesGeneral],
    ["deputy-secretary-general", main.deputySecretariesGeneral],
    ["rats-director", main.ratsDirectors],
    ["cultural-capital", main.culturalCapitals],
    ["body", main.bodies],
    ["figure", main.figures],
  ];
  for (const [kind, rows] of spans) {
    for (const row of rows) {
      if ("attestedOn" in row) continue;
      add(kind, "begins", row.from, row);
      add(kind, "ends", row.until, row);
    }
  }
  for (const row of main.shanghaiFiveSummits) add("shanghai-five-summit", "happens", row.firstDay, row);
  for (const row of main.summits) add("summit", "happens", row.firstDay, row);
  for (const row of main.headsOfGovernmentMeetings) add("heads-of-government-meeting", "happens", row.firstDay, row);
  for (const row of main.foreignMinistersMeetings) add("foreign-ministers-meeting", "happens", row.firstDay, row);
  for (const row of main.documents) {
    add("document", "happens", row.signedOn, row);
    add("document", "enters-into-force", row.inForceOn, row);
  }
  for (const row of main.externalRelations) add("external-relation", "happens", row.signedOn, row);
  for (const row of main.thematicYears) {
    add("thematic-year", "begins", String(row.year), row);
    add("thematic-year", "ends", String(row.year + 1), row);
  }
  for (const row of main.events) add("event", "happens", row.on, row);
  return list;
})();

describe("changesBetween()", () => {
  it("tells every change of every table once, with the record itself", () => {
    expect(all).toHaveLength(expected.length);
    for (const change of expected) {
      const found = all.filter((one) => one.record === change.record && one.type === change.type);
      expect(found).toEqual([change]);
      expect(found[0]?.record).toBe(change.record);
    }
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(changeKinds));
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(changeTypes));
  });

  it("is ordered by day, then by kind, then by type", () => {
    const keys = all.map(({ day, kind, type }) =>
      [day, changeKinds.indexOf(kind) + 10, changeTypes.indexOf(type)].join(),
    );
    expect(keys).toEqual([...keys].sort());
  });

  it("of two neighbouring periods is that of both", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (...days) => {
        const [a = "", b = "", c = ""] = days.sort();
        const [left, right, both] = [changesBetween(a, b), changesBetween(b, c), changesBetween(a, c)];
        expect(both).toHaveLength(left.length + right.length);
        expect([...left, ...right].map(({ record }) => record)).toEqual(both.map(({ record }) => record));
      }),
      { numRuns: 300 },
    );
  });

  it("takes in the first day and leaves out the last", () => {
    for (const { day, record } of all) {
      expect(changesBetween(day, plusDays(day, 1)).some((change) => change.record === record)).toBe(true);
      expect(changesBetween(plusDays(day, -1), day).some((change) => change.day === day)).toBe(false);
    }
  });

  it("turns the statuses of one day into those of another", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (...days) => {
        const [from = "", until = ""] = days.sort();
        const members = new Set(main.membersOn(from).map(({ code }) => code));
        for (const change of changesBetween(plusDays(from, 1), plusDays(until, 1))) {
          if (change.kind !== "affiliation" || change.record.status !== "member") continue;
          if (change.type === "begins") members.add(change.record.state);
          else members.delete(change.record.state);
        }
        expect([...members].sort()).toEqual(
          main
            .membersOn(until)
            .map(({ code }) => code)
            .sort(),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("is frozen", () => {
    expect(Object.isFrozen(all)).toBe(true);
    expect(all.every(Object.isFrozen)).toBe(true);
  });
});

describe("nextChangeAfter()", () => {
  it("is the first of the changes that follow, on every day from 1996 to 2030", () => {
    let next = 0;
    for (const day of sweep) {
      while ((all[next]?.day ?? "9999") <= day) next++;
      const found = nextChangeAfter(day);
      if (found?.record !== all[next]?.record || found?.type !== all[next]?.type) expect.fail(day);
    }
  });

  it("walks through every day on which something changes", () => {
    const walked: string[] = [];
    for (let change = nextChangeAfter("1990-01-01"); change !== undefined; change = nextChangeAfter(change.day))
      walked.push(change.day);
    expect(walked).toEqual([...new Set(all.map(({ day }) => day))]);
  });
});
