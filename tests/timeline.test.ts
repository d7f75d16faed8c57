import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapTimeline, overlappingTimeline, timeline, valueOn } from "../src/timeline.ts";
import type { IsoDate, Span } from "../src/types.ts";
import { plusDays } from "./support/days.ts";
import { holding, padded } from "./support/naive.ts";

interface Row extends Span {
  readonly name: number;
}

/** Strictly ascending dates, now and then known by the month only. */
const dates = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.nat(3)), {
    maxLength: 24,
    selector: ([offset]) => offset,
  })
  .map((parts) => {
    const written = parts.map(([offset, coarse]) => plusDays("1998-11-20", offset).slice(0, [7, 4, 10, 10][coarse]));
    const byFirstDay = new Map(written.map((date) => [padded(date), date as IsoDate]));
    return [...byFirstDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, date]) => date);
  });

/** Rows of which at most one holds on any day, with gaps, an open end or none, in any order. */
const exclusiveRows = fc.tuple(dates, fc.infiniteStream(fc.boolean())).chain(([ascending, gap]) => {
  const rows: Row[] = [];
  for (const [index, from] of ascending.entries()) {
    if (gap.next().value) continue;
    const until = ascending[index + 1];
    rows.push(until === undefined ? { from, name: index } : { from, until, name: index });
  }
  return fc.shuffledSubarray(rows, { minLength: rows.length });
});

/** Rows of which any number may hold on a day. */
const anyRows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.option(fc.integer({ min: 1, max: 2000 }))), { maxLength: 20 })
  .map((parts) =>
    parts.map(([offset, length], name): Row => {
      const from = plusDays("1998-11-20", offset) as IsoDate;
      return length === null ? { from, name } : { from, until: plusDays(from, length) as IsoDate, name };
    }),
  );

const anyDay = fc.integer({ min: -40, max: 6100 }).map((offset) => plusDays("1998-11-20", offset));

const interestingDays = (rows: readonly Row[], random: readonly string[]): string[] => [
  ...random,
  ...rows
    .flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]))
    .map(padded)
    .flatMap((day) => [plusDays(day, -1), day, plusDays(day, 1)]),
];

describe("timeline()", () => {
  it("agrees with a linear search on random tables", () => {
    fc.assert(
      fc.property(exclusiveRows, fc.array(anyDay), (rows, random) => {
        const made = timeline(rows);
        for (const day of interestingDays(rows, random)) {
          expect(valueOn(made, day)).toBe(holding(rows, day)[0]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is total, ascending and without repeated days", () => {
    fc.assert(
      fc.property(exclusiveRows, (rows) => {
        const { starts, values } = timeline(rows);
        expect(values).toHaveLength(starts.length);
        expect([...new Set(starts)].sort((a, b) => a - b)).toEqual(starts);
        expect(values.filter((value) => value !== undefined)).toHaveLength(rows.length);
      }),
    );
  });

  it("refuses rows that overlap", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const days = interestingDays(rows, []);
        const overlap = days.some((day) => holding(rows, day).length > 1);
        if (overlap)
          expect(() => timeline(rows)).toThrow(
            /^the row from "\d{4}-\d{2}-\d{2}" begins before .*use overlappingTimeline/,
          );
        else expect(() => timeline(rows)).not.toThrow();
      }),
    );
  });

  it("holds on the first day, not on the day of until, and in no gap", () => {
    const made = timeline([
      { from: "2003-01-01", until: "2004-01-01", name: "b" },
      { from: "2001", until: "2002-07", name: "a" },
      { from: "2004-01-01", until: "2005-01-01", name: "c" },
    ]);
    const nameOn = (day: string): string | undefined => valueOn(made, day)?.name;
    expect(nameOn("2000-12-31")).toBeUndefined();
    expect(nameOn("2001-01-01")).toBe("a");
    expect(nameOn("2002-06-30")).toBe("a");
    expect(nameOn("2002-07-01")).toBeUndefined();
    expect(nameOn("2002-12-31")).toBeUndefined();
    expect(nameOn("2003-01-01")).toBe("b");
    expect(nameOn("2003-12-31")).toBe("b");
    expect(nameOn("2004-01-01")).toBe("c");
    expect(nameOn("2005-01-01")).toBeUndefined();
  });

  it("takes an open end on the last day of the calendar, and no rows at all", () => {
    expect(valueOn(timeline([{ from: "9999-12-31" }]), "9999-12-31")).toEqual({ from: "9999-12-31" });
    expect(valueOn(timeline([{ from: "0000" }]), "0000-01-01")).toEqual({ from: "0000" });
    expect(valueOn(timeline([]), "2017-06-09")).toBeUndefined();
  });

  it("changes on no day where nothing begins or ends", () => {
    const first = { from: "2001", until: "2002" };
    const second = { from: "2002" };
    expect(timeline([first, second])).toEqual({ starts: [20010101, 20020101], values: [first, second] });
    expect(timeline([])).toEqual({ starts: [], values: [] });
  });

  it("refuses what is no list, and what is no row in one", () => {
    const made = timeline as (rows: unknown) => unknown;
    expect(() => made({})).toThrow(new TypeError("[object Object] is not a list of rows (expected an array)"));
    for (const [row, shown] of [
      ["2001", '"2001"'],
      [null, "null"],
    ]) {
      expect(() => made([row])).toThrow(
        new TypeError(`${shown} is not a row (expected an object with from and, if it ends, until)`),
      );
    }
  });

  it.each([
    ["2010-05-02", "2010-05-01"],
    ["2010-05-01", "2010-05-01"],
    ["2010-05", "2010-05-01"],
    ["2010-05", "2010"],
  ] as const)("refuses a row from %s until %s", (from, until) => {
    const message = `until "${until}" is not after from "${from}" (expected a later day)`;
    expect(() => timeline([{ from, until }])).toThrow(new RangeError(message));
    expect(() => overlappingTimeline([{ from, until }])).toThrow(new RangeError(message));
  });

  it("freezes what it makes and leaves the caller's rows as they are", () => {
    const row = { from: "2001-06-15" } as const;
    const made = timeline([row]);
    expect([made, made.starts, made.values].every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen(row)).toBe(false);
    expect(valueOn(made, "2001-06-15")).toBe(row);
  });
});

describe("overlappingTimeline()", () => {
  it("agrees with a linear search on random tables, earliest first", () => {
    fc.assert(
      fc.property(anyRows, fc.array(anyDay), (rows, random) => {
        const made = overlappingTimeline(rows);
        for (const day of interestingDays(rows, random)) {
          const expected = holding(rows, day).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
          expect(valueOn(made, day)).toEqual(expected.length === 0 ? undefined : expected);
        }
        expect([...new Set(made.starts)].sort((a, b) => a - b)).toEqual(made.starts);
        expect(made.values.every((value) => value === undefined || Object.isFrozen(value))).toBe(true);
        expect(made.starts.every((start) => start < 9999_12_31)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("mapTimeline()", () => {
  it("changes every value and no day, and leaves gaps alone", () => {
    const rows = [
      { from: "2001", until: "2002", name: "a" },
      { from: "2003", until: "2004", name: "b" },
    ] as const;
    const lengths = mapTimeline(timeline(rows), (row) => row.name.toUpperCase());
    expect(lengths).toEqual({ starts: timeline(rows).starts, values: ["A", undefined, "B", undefined] });
    expect(Object.isFrozen(lengths.values)).toBe(true);
  });

  it("leaves the timeline it was given as it is", () => {
    const given = { starts: [20010101], values: ["a"] };
    expect(
      valueOn(
        mapTimeline(given, (value) => `${value}b`),
        "2001-01-01",
      ),
    ).toBe("ab");
    expect([given, given.starts, given.values].some(Object.isFrozen)).toBe(false);
  });
});
