import { describe, expect, it } from "vitest";
import { events, eventsIn } from "../src/index.ts";
import { padded } from "./support/naive.ts";

describe("eventsIn()", () => {
  it("gives the events of each year, frozen, and the same list each time", () => {
    for (let year = 1990; year <= 2040; year++) {
      const found = eventsIn(year);
      expect(found).toEqual(events.filter(({ on }) => on.startsWith(String(year))));
      expect(eventsIn(year)).toBe(found);
      expect(Object.isFrozen(found)).toBe(true);
    }
  });

  it("leaves no event out", () => {
    const years = [...new Set(events.map(({ on }) => Number(on.slice(0, 4))))];
    expect(years.flatMap((year) => eventsIn(year))).toEqual(events);
    expect(eventsIn(1990)).toEqual([]);
  });

  it("are titled in three languages, for the words are our own", () => {
    expect(events.filter(({ title: { ru, zh } }) => ru === undefined || zh === undefined)).toEqual([]);
  });

  it("stand oldest first", () => {
    const days = events.map(({ on }) => padded(on));
    expect(days).toEqual([...days].sort());
  });
});
