import { changesSince } from "sco-data";
import { describe, expect, it } from "vitest";
import { differenceOf } from "../explorer/changes.ts";
import { firstDay, lastDay } from "../explorer/days.ts";
import { languages, plain } from "../explorer/language.ts";
import { asked } from "./asked.ts";

describe("the difference between two days", () => {
  it("has the changes of the later day and not those of the earlier, whichever comes first", () => {
    const { changes, call } = differenceOf("2017-06-08", "2017-06-09", "en");
    expect(changes.map(({ row }) => row.id)).toEqual(
      changesSince("2017-06-08", { through: "2017-06-09" }).map(({ record }) => record.id),
    );
    expect(call).toBe('changesSince("2017-06-08", { through: "2017-06-09" })');
    expect(differenceOf("2017-06-09", "2017-06-08", "en")).toEqual(differenceOf("2017-06-08", "2017-06-09", "en"));
  });

  it("of a day with itself is nothing", () => {
    expect(differenceOf("2017-06-09", "2017-06-09", "en").changes).toEqual([]);
  });

  it("reads as a sentence would", () => {
    const lines = differenceOf("2017-06-08", "2017-06-09", "ru").changes.map(
      ({ kind, type, what }) => `${kind} ${type}: ${plain(what)}`,
    );
    expect(lines).toContain("Статус начало: Индия, член");
    expect(lines).toContain("Статус конец: Индия, наблюдатель");
  });

  it.each(languages)("finds words in %s for every change there is", (language) => {
    const { changes, call } = differenceOf(firstDay, lastDay, language);
    expect(changes).toHaveLength((asked(call) as unknown[]).length);
    for (const { kind, what } of changes) expect([kind, plain(what)].join()).toMatch(/^.{2,},.{2,}$/);
  });

  it("tells whose share of the budget a figure is", () => {
    const shares = differenceOf("2003-05-28", "2003-05-29", "en").changes.map(({ what }) => plain(what));
    expect(shares).toContain("China, 23.5 % of the budget");
  });
});
