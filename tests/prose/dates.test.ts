import { describe, expect, it } from "vitest";
import { dateIn, daysIn, handedOver, spanIn } from "../../prose/dates.ts";

describe("dateIn", () => {
  it.each([
    ["2024-07-04", "4 July 2024", "4 июля 2024 года", "2024年7月4日"],
    ["2009-05", "May 2009", "май 2009 года", "2009年5月"],
    ["2010", "2010", "2010 год", "2010年"],
  ] as const)("writes %s as exactly as it is known", (date, en, ru, zh) => {
    expect([dateIn(date, "en"), dateIn(date, "ru"), dateIn(date, "zh")]).toEqual([en, ru, zh]);
  });
});

describe("daysIn", () => {
  it.each([
    ["2018-06-10", "2018-06-10", "10 June 2018", "10 июня 2018 года", "2018年6月10日"],
    ["2024-07-03", "2024-07-04", "3–4 July 2024", "3–4 июля 2024 года", "2024年7月3日至4日"],
    [
      "2025-08-31",
      "2025-09-01",
      "31 August – 1 September 2025",
      "31 августа – 1 сентября 2025 года",
      "2025年8月31日至9月1日",
    ],
    [
      "2025-12-31",
      "2026-01-01",
      "31 December 2025 – 1 January 2026",
      "31 декабря 2025 года – 1 января 2026 года",
      "2025年12月31日 – 2026年1月1日",
    ],
  ] as const)("%s to %s, both of them", (first, last, en, ru, zh) => {
    expect([daysIn(first, last, "en"), daysIn(first, last, "ru"), daysIn(first, last, "zh")]).toEqual([en, ru, zh]);
  });
});

describe("spanIn", () => {
  it("says the last day where it is known to the day", () => {
    const span = { from: "2025-01-01", until: "2028-01-01" } as const;
    expect(spanIn(span, "en")).toBe("from 1 January 2025 to 31 December 2027");
    expect(spanIn(span, "ru")).toBe("с 1 января 2025 года по 31 декабря 2027 года");
    expect(spanIn(span, "zh")).toBe("2025年1月1日至2027年12月31日");
  });

  it("says what is known of an end that is not known to the day", () => {
    expect(spanIn({ from: "2025", until: "2028" }, "en")).toBe("from 2025 to 2028, day not known");
    expect(spanIn({ from: "2025", until: "2028" }, "ru")).toBe("с 2025 года до 2028 года, день не известен");
    expect(spanIn({ from: "2007-01-01", until: "2010-01" }, "ru")).toBe(
      "с 1 января 2007 года до января 2010 года, день не известен",
    );
    expect(spanIn({ from: "2025", until: "2028" }, "zh")).toBe("2025年至2028年（具体日期不详）");
  });

  it("says since when of what still holds", () => {
    expect(spanIn({ from: "2009-05" }, "en")).toBe("since May 2009");
    expect(spanIn({ from: "2009-05" }, "ru")).toBe("с мая 2009 года");
    expect(spanIn({ from: "2009-05" }, "zh")).toBe("自2009年5月起");
  });
});

describe("handedOver", () => {
  it("says the day on which it passes to the next", () => {
    const span = { from: "2025-09-01", until: "2026-09-01" } as const;
    expect(handedOver(span, "en")).toBe("from 1 September 2025 to 1 September 2026");
    expect(handedOver(span, "ru")).toBe("с 1 сентября 2025 года до 1 сентября 2026 года");
    expect(handedOver(span, "zh")).toBe("2025年9月1日至2026年9月1日");
    expect(handedOver({ from: "2026-09-01" }, "en")).toBe("since 1 September 2026");
  });
});
