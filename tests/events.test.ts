import { describe, expect, it } from "vitest";
import { events, eventsBetween } from "../src/index.ts";
import { plusDays } from "./support/days.ts";
import { padded } from "./support/naive.ts";

describe("eventsBetween()", () => {
  it("includes the first day and not the last", () => {
    for (const event of events) {
      const day = padded(event.on);
      expect(eventsBetween(day, plusDays(day, 1))).toContain(event);
      expect(eventsBetween(plusDays(day, -1), day)).not.toContain(event);
      expect(eventsBetween(plusDays(day, 1), plusDays(day, 2))).not.toContain(event);
    }
  });

  it("gives the events of years, frozen, and none of an empty period", () => {
    for (let year = 2000; year <= 2027; year++) {
      const found = eventsBetween(`${year}-01-01`, `${year + 1}-01-01`);
      expect(found).toEqual(events.filter(({ on }) => on.startsWith(String(year))));
      expect(Object.isFrozen(found)).toBe(true);
    }
    expect(eventsBetween("2004-01-15", "2004-01-15")).toEqual([]);
  });

  it("stand oldest first", () => {
    const days = events.map(({ on }) => padded(on));
    expect(days).toEqual([...days].sort());
  });
});

it("a period that ends before it begins is refused", () => {
  expect(() => eventsBetween("2004-01-16", "2004-01-15")).toThrow(
    new RangeError('"2004-01-15" is before "2004-01-16" (expected from, then until)'),
  );
});
