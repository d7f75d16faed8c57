import type * as sco from "sco-data";
import { publishers, sources } from "sco-data/sources";
import { describe, expect, it } from "vitest";
import { changeDays } from "../explorer/days.ts";
import { cited } from "../explorer/evidence.ts";
import { shownOn } from "../explorer/facts.ts";
import { languages, plain } from "../explorer/language.ts";
import { asked } from "./asked.ts";

const shownValue = (day: sco.IsoDay, id: string, language: (typeof languages)[number] = "en"): string =>
  plain(shownOn(day, language).facts.find((fact) => fact.id === id)?.value ?? []);

describe("what is shown of a day", () => {
  it("is the day at a glance", () => {
    const { counts, total, facts } = shownOn("2017-06-09", "en");
    expect(counts.map(({ count }) => count)).toEqual([8, 4, 6, 0]);
    expect(total).toBe(18);
    expect(counts.map(({ states }) => plain(states))[1]).toBe("Mongolia, Iran, Afghanistan, Belarus");
    expect(facts.map(({ value }) => plain(value))).toEqual([
      "Rashid Alimov",
      "Yevgeny Sysoyev",
      "China",
      "Astana, Kazakhstan",
      "Qingdao, China",
      "",
      "",
    ]);
  });

  it("is said in three languages, and in English where a name was not found", () => {
    expect(languages.map((language) => shownValue("2024-07-04", "secretaryGeneral", language))).toEqual([
      "Zhang Ming",
      "Чжан Мин",
      "张明",
    ]);
    const notes = (day: sco.IsoDay, language: (typeof languages)[number]) =>
      shownOn(day, language).facts.find(({ id }) => id === "chair")?.notes;
    expect(notes("2025-10-01", "ru")).toContainEqual([
      { text: "25 лет ШОС: вместе к устойчивому миру, развитию и процветанию", language: "ru" },
    ]);
    expect(notes("2014-01-01", "ru")).toContainEqual([
      { text: "Cooperation, co-development, co-prosperity", language: "en" },
    ]);
  });

  it("never states a date more exactly than the record", () => {
    const [imanaliev] = shownOn("2012-01-01", "en").facts;
    expect(imanaliev?.notes.map(plain)).toContain("from 2010-01, until 2013-01-01");
  });

  it("is nothing before the organisation", () => {
    const { total, facts } = shownOn("1999-01-01", "en");
    expect(total).toBe(0);
    expect(facts.flatMap(({ value }) => value.map(({ text }) => text))).toEqual(["Shanghai", "China"]);
  });

  it("on every day of a change is what its own calls give", () => {
    for (const day of changeDays) {
      const { call, counts, facts, total } = shownOn(day, "en");
      const organisation = asked(call) as sco.Organisation;
      expect(organisation.counts.total).toBe(total);
      for (const { call, count, rows, states } of counts) {
        const asIs = asked(call) as readonly sco.State[];
        expect(asIs).toHaveLength(count);
        expect(states.map(({ text }) => text)).toEqual(asIs.map(({ name }) => name.en));
        expect(rows).toHaveLength(count);
      }
      for (const { call, rows } of facts) expect(asked(call)).toBe(rows[0]);
    }
  });
});

describe("the evidence", () => {
  it("is there for every row that can be shown, in the order of the row", () => {
    for (const day of changeDays) {
      for (const { rows } of shownOn(day, "en").facts) {
        for (const row of rows) {
          const described = row.sources.map((id) => ({
            ...sources[id],
            publisher: publishers[sources[id]?.publisher ?? ""]?.name,
          }));
          expect(cited(row.sources)).toEqual(described);
        }
      }
    }
    const missing = changeDays.flatMap((day) =>
      shownOn(day, "en").counts.flatMap(({ rows }) => rows.flatMap((row) => cited(row.sources))),
    );
    expect(missing).not.toContain(undefined);
  });
});
