import { globSync, readFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill/full";
import { afterEach, describe, expect, it, vi } from "vitest";
import { dayIn } from "../src/clock.ts";
import { statusOn } from "../src/index.ts";

describe("dayIn()", () => {
  it.each([
    ["2017-06-08T15:59:59Z", "2017-06-08", "2017-06-08"],
    ["2017-06-08T16:00:00Z", "2017-06-09", "2017-06-08"],
    ["2017-06-09T06:59:59Z", "2017-06-09", "2017-06-08"],
    ["2017-06-09T07:00:00Z", "2017-06-09", "2017-06-09"],
    ["0001-01-02T00:00:00Z", "0001-01-02", "0001-01-01"],
    ["1500-02-28T12:00:00Z", "1500-02-28", "1500-02-28"],
    ["1582-10-10T12:00:00Z", "1582-10-10", "1582-10-10"],
    ["9999-12-30T23:59:59Z", "9999-12-31", "9999-12-30"],
  ])("at %s is %s in Shanghai and %s in Los Angeles", (text, shanghai, losAngeles) => {
    expect(dayIn("Asia/Shanghai", new Date(text))).toBe(shanghai);
    expect(dayIn("America/Los_Angeles", new Date(text))).toBe(losAngeles);
  });

  it("takes an instant or a zoned time of Temporal", () => {
    const instant = Temporal.Instant.from("2024-12-31T20:00:00Z");
    expect(dayIn("Asia/Shanghai", instant)).toBe("2025-01-01");
    expect(dayIn("UTC", instant.toZonedDateTimeISO("Asia/Shanghai"))).toBe("2024-12-31");
  });

  it("agrees with Temporal on random instants and zones", () => {
    for (let n = 0; n < 500; n++) {
      const instant = Temporal.Instant.fromEpochMilliseconds(n * 1_234_567_891 - 3e11);
      for (const zone of ["Asia/Kathmandu", "Asia/Tashkent", "Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
        expect(dayIn(zone, instant)).toBe(instant.toZonedDateTimeISO(zone).toPlainDate().toString());
      }
    }
  });

  it("ends with its range, on both sides", () => {
    for (const outside of ["0001-01-01T23:59:59.999Z", "9999-12-31T00:00:00Z"]) {
      expect(() => dayIn("UTC", new Date(outside))).toThrow(/expected a Date from 0001-01-02 to 9999-12-30 UTC/);
    }
  });

  it.each(["+08:00", "-05:30", "+0800", "+08"])("refuses the offset %s, which not every runtime takes", (offset) => {
    expect(() => dayIn(offset, new Date(0))).toThrow(`"${offset}" is an offset, not a time zone`);
  });

  it("keeps one formatter a zone, and none for what is no zone", () => {
    const made = vi.spyOn(Intl, "DateTimeFormat");
    for (let n = 0; n < 100; n++) dayIn("Asia/Dushanbe", new Date(0));
    expect(made).toHaveBeenCalledTimes(1);
    for (let n = 0; n < 2; n++) expect(() => dayIn("Asia/Nowhere", new Date(0))).toThrow(RangeError);
    expect(made).toHaveBeenCalledTimes(3);
  });

  it("keeps no more formatters than there can be zones, however their names are written", () => {
    const names = Array.from({ length: 1200 }, (_, n) =>
      [..."americaargentina"].map((letter, at) => ((n >> at) & 1 ? letter.toUpperCase() : letter)).join(""),
    ).map((name) => `${name.slice(0, 7)}/${name.slice(7)}/buenos_aires`);
    const made = vi.spyOn(Intl, "DateTimeFormat");
    for (let n = 0; n < 2; n++) for (const name of names) dayIn(name, new Date(0));
    expect(made.mock.calls.length).toBeGreaterThan(1200);
  });

  it("keeps the formatters of several zones at once", () => {
    const made = vi.spyOn(Intl, "DateTimeFormat");
    for (let n = 0; n < 3; n++) for (const zone of ["Asia/Almaty", "Asia/Tashkent"]) dayIn(zone, new Date(0));
    expect(made.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it("takes a zone with an offset in its name", () => {
    expect(dayIn("Etc/GMT-8", new Date("2017-06-08T16:00:00Z"))).toBe("2017-06-09");
  });

  it("says what the runtime said of a zone that is none", () => {
    expect(() => dayIn("Asia/Nowhere", new Date(0))).toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ message: expect.stringContaining("Asia/Nowhere") }) }),
    );
  });

  it("does not blame the zone where there is no Intl", () => {
    vi.stubGlobal("Intl", undefined);
    expect(() => dayIn("Asia/Bishkek", new Date(0))).toThrow(/^dayIn needs Intl/);
  });

  it("means now without an instant", () => {
    vi.useFakeTimers({ now: new Date("2026-08-31T18:00:00Z") });
    expect(dayIn("Asia/Shanghai")).toBe("2026-09-01");
    expect(dayIn("UTC")).toBe("2026-08-31");
  });

  it("gives a day that every query takes", () => {
    expect(statusOn("IN", dayIn("Asia/Shanghai", new Date("2017-06-08T16:00:00Z")))).toBe("member");
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
});

describe("a day of Temporal", () => {
  it("is taken as it is, whatever the zone it comes from", () => {
    expect(statusOn("IN", Temporal.PlainDate.from("2017-06-09"))).toBe("member");
    expect(statusOn("IN", Temporal.PlainDateTime.from("2017-06-08T23:59"))).toBe("observer");
    expect(statusOn("IN", Temporal.ZonedDateTime.from("2017-06-09T00:30[Asia/Almaty]"))).toBe("member");
  });

  it("is refused in another calendar, and where it is no day", () => {
    const hebrew = Temporal.PlainDate.from("2017-06-09").withCalendar("hebrew");
    expect(() => statusOn("IN", hebrew)).toThrow(/^"hebrew" is not the ISO calendar \(use withCalendar/);
    const month = Temporal.PlainYearMonth.from("2017-06") as unknown as Temporal.PlainDate;
    expect(() => statusOn("IN", month)).toThrow(TypeError);
  });
});

describe("the time zone", () => {
  it("is that of the project", () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env["TZ"]);
    const offset = { UTC: 0, "Asia/Shanghai": -480, "America/Los_Angeles": 480 }[process.env["TZ"] ?? ""];
    expect(new Date("2017-01-01T12:00:00Z").getTimezoneOffset()).toBe(offset);
  });

  it("concerns no file of the source but those that are tested in several", () => {
    const code = (file: string): string => readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    const files = globSync("src/**/*.ts").filter((file) => /\b(Date|Intl|Temporal)\b/.test(code(file)));
    expect(files.sort()).toEqual(["src/clock.ts", "src/day.ts", "src/steps.ts"]);
  });
});
