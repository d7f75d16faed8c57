import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as main from "../src/index.ts";
import { plusDays, sweep } from "./support/days.ts";
import { padded } from "./support/naive.ts";

const { changeKinds, changeTypes, changesIn, changesSince, nextChangesAfter } = main;

const all = changesSince("1990-01-01");

const anyDay = fc.constantFrom(...sweep);

interface Expected {
  readonly kind: string;
  readonly type: string;
  readonly day: string;
  readonly date: string;
  readonly record: object;
}

/** Every change there must be, told from the tables row by row. */
const expected: readonly Expected[] = (() => {
  const list: Expected[] = [];
  const add = (kind: string, type: string, date: string | undefined, record: object): void => {
    if (date !== undefined) list.push({ kind, type, day: padded(date), date, record });
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
    add("thematic-year", "begins", `${row.year}-01-01`, row);
    add("thematic-year", "ends", `${row.year + 1}-01-01`, row);
  }
  for (const row of main.events) add("event", "happens", row.on, row);
  return list;
})();

/** A change without its neighbours. */
const alone = ({ kind, type, day, date, record }: main.Change): Expected => ({ kind, type, day, date, record });

describe("changesSince()", () => {
  it("tells every change of every table once, with the record itself and the date as it is known", () => {
    expect(all).toHaveLength(expected.length);
    for (const change of expected) {
      const found = all.filter((one) => one.record === change.record && one.type === change.type);
      expect(found.map(alone)).toEqual([change]);
      expect(found[0]?.record).toBe(change.record);
    }
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(changeKinds));
    expect(new Set(all.map(({ type }) => type))).toEqual(new Set(changeTypes));
    expect(all.filter(({ day, date }) => day !== date).length).toBeGreaterThan(10);
  });

  it("is ordered by day, then by kind, then by type", () => {
    const keys = all.map(({ day, kind, type }) =>
      [day, changeKinds.indexOf(kind) + 10, changeTypes.indexOf(type)].join(),
    );
    expect(keys).toEqual([...keys].sort());
  });

  it("leaves out the first day and takes in the last", () => {
    for (const { day, record } of all) {
      const before = plusDays(day, -1);
      expect(changesSince(before, { through: day }).some((change) => change.record === record)).toBe(true);
      expect(changesSince(day, { through: plusDays(day, 1) }).some((change) => change.day === day)).toBe(false);
    }
  });

  it("through one day, and since that one, make those of both", () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (...days) => {
        const [a = "", b = "", c = ""] = days.sort();
        const parts = [...changesSince(a, { through: b }), ...changesSince(b, { through: c })];
        expect(parts).toEqual(changesSince(a, { through: c }));
      }),
      { numRuns: 300 },
    );
  });

  it("has no end without through, is empty for equal days, and refuses days that are reversed", () => {
    expect(all).toEqual(changesSince("1990-01-01", { through: "9999-12-31" }));
    expect(changesSince("2024-07-04", { through: "2024-07-04" })).toEqual([]);
    expect(() => changesSince("2024-07-04", { through: "2024-07-03" })).toThrow(
      new RangeError('"2024-07-03" is before "2024-07-04" (expected the earlier day first)'),
    );
  });

  it("between two summits has what the later one changed, and not what the earlier one did", () => {
    const [one, other] = [main.meeting("summit-2023"), main.meeting("summit-2024")];
    const ids = changesSince(one.lastDay, { through: other.lastDay, kinds: ["affiliation"] }).map(
      ({ record }) => record.id,
    );
    expect(ids).toEqual(["observer-by", "member-by"]);
  });

  it("turns the statuses of one day into those of another", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (...days) => {
        const [from = "", through = ""] = days.sort();
        const statuses = new Map(main.stateCodes.map((code) => [code, main.statusOn(code, from)]));
        for (const { type, record } of changesSince(from, { through, kinds: ["affiliation"] })) {
          statuses.set(record.state, type === "begins" ? record.status : undefined);
        }
        for (const [code, status] of statuses) expect(status).toBe(main.statusOn(code, through));
      }),
      { numRuns: 100 },
    );
  });

  it.each(changeKinds)("gives of the kind %s what a filter leaves", (kind) => {
    expect(changesSince("1990-01-01", { kinds: [kind] })).toEqual(all.filter((change) => change.kind === kind));
  });

  it("gives of several kinds those of each, and of no kind nothing", () => {
    const kinds = ["summit", "affiliation"] as const;
    expect(changesSince("1990-01-01", { kinds })).toEqual(
      all.filter(({ kind }) => kind === "summit" || kind === "affiliation"),
    );
    expect(changesSince("1990-01-01", { kinds: [] })).toEqual([]);
  });

  it("is frozen", () => {
    expect(Object.isFrozen(all)).toBe(true);
    expect(all.every(Object.isFrozen)).toBe(true);
  });
});

describe("a change", () => {
  type Held = main.Span & { readonly id: string };
  const series: readonly (readonly [main.ChangeKind, readonly Held[], (row: never) => unknown])[] = [
    ["affiliation", main.affiliations, (row: main.Affiliation) => row.state],
    ["chairmanship", main.chairmanships, () => ""],
    ["heads-of-government-chairmanship", main.headsOfGovernmentChairmanships, () => ""],
    ["secretary-general", main.secretariesGeneral, () => ""],
    ["rats-director", main.ratsDirectors, () => ""],
    ["cultural-capital", main.culturalCapitals, () => ""],
    ["figure", main.figures, (row: main.Figure) => `${row.figure} ${row.state}`],
  ];

  it.each(series)(
    "of the kind %s has the row before or after it in its series, where the days meet",
    (kind, rows, of) => {
      const changes = changesSince("1990-01-01", { kinds: [kind] });
      expect(changes.length).toBeGreaterThan(0);
      for (const { type, date, record, previous, next } of changes) {
        const others = rows.filter((row) => row !== record && of(row as never) === of(record as never));
        const ended = others.find(({ until }) => until !== undefined && padded(until) === padded(date));
        const begun = others.find(({ from }) => padded(from) === padded(date));
        expect(previous).toBe(type === "begins" ? ended : undefined);
        expect(next).toBe(type === "ends" ? begun : undefined);
      }
      expect(changes.some(({ previous }) => previous !== undefined)).toBe(rows.length > 1);
    },
  );

  it("of any other kind has neither", () => {
    const kinds = new Set(series.map(([kind]) => kind));
    for (const change of all.filter(({ kind }) => !kinds.has(kind))) {
      expect("previous" in change || "next" in change, change.record.id).toBe(false);
    }
  });

  it("says when the day was not found", () => {
    const [term] = changesSince("2003-12-31", { through: "2004-01-01", kinds: ["secretary-general"] });
    expect(term).toMatchObject({ day: "2004-01-01", date: "2004-01" });
  });
});

describe("changesIn()", () => {
  it("has those after 31 December of the year before, the first day of the year included", () => {
    for (let year = 1990; year <= 2040; year++) {
      expect(changesIn(year)).toEqual(all.filter(({ day }) => day.startsWith(`${year}-`)));
    }
    expect(changesIn(0)).toEqual([]);
    expect(changesIn(2023).some(({ day }) => day === "2023-01-01")).toBe(true);
    expect(changesIn(2017, { kinds: ["summit"] }).map(({ record }) => record.id)).toEqual(["summit-2017"]);
  });
});

describe("nextChangesAfter()", () => {
  it("has all changes of the next day that has one, on every day from 1996 to 2030", () => {
    const days = [...new Set(all.map(({ day }) => day))];
    const byDay = new Map(days.map((day) => [day, all.filter((change) => change.day === day)]));
    for (const day of sweep) {
      const next = days.find((one) => one > day);
      const wanted = next === undefined ? [] : byDay.get(next);
      const found = nextChangesAfter(day);
      if (found.length !== wanted?.length || found.some(({ record }, at) => record !== wanted[at]?.record))
        expect.fail(day);
    }
  });

  it("walks through every change, and through those of one kind", () => {
    for (const kinds of [changeKinds, ["affiliation"] as const]) {
      const walked: main.Change[] = [];
      for (let found = nextChangesAfter("1990-01-01", { kinds }); found.length > 0; ) {
        walked.push(...found);
        found = nextChangesAfter(found[0]?.day ?? "", { kinds });
      }
      expect(walked).toEqual(changesSince("1990-01-01", { kinds }));
    }
  });
});
