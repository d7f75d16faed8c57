import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import * as main from "../src/index.ts";
import { sources } from "../src/sources.ts";
import { rows, sourced, tables } from "./support/tables.ts";

const { affiliations, coverage, earliest, secretariesGeneral, stateCodes, states, version } = main;

const people = [...secretariesGeneral, ...main.ratsDirectors, ...main.deputySecretariesGeneral].map(
  ({ person }) => person,
);

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

it("every table is looked at", () => {
  const exported = Object.entries(main).filter(
    ([name, value]) => Array.isArray(value) && typeof value[0] === "object" && name !== "formerIds",
  );
  expect(exported.map(([name]) => name).sort()).toEqual(Object.keys(tables));
});

describe("ids", () => {
  it("are unique across all tables, and kebab-case", () => {
    const ids = rows.map((row) => row.id);
    expect(repeated([...ids, ...new Set(people.map((person) => person.id))])).toEqual([]);
    for (const id of [...ids, ...Object.keys(sources)]) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("of one person go with one name in every office", () => {
    for (const person of people) {
      for (const other of people) if (other.id === person.id) expect(other).toEqual(person);
    }
  });
});

describe("sources", () => {
  it("are cited by every record, exist, and are not repeated", () => {
    for (const record of sourced) {
      expect(record.sources.length).toBeGreaterThan(0);
      expect(record.sources.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
      expect(repeated(record.sources)).toEqual([]);
    }
  });

  it("are all cited, and no address stands twice", () => {
    const cited = new Set(sourced.flatMap((record) => record.sources));
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
    expect(repeated(Object.values(sources).map((source) => source.address))).toEqual([]);
  });

  it("are in alphabetical order of their ids, but for the number that begins one", () => {
    const ids = Object.keys(sources);
    expect(ids).toEqual([...ids].sort());
  });
});

describe("spans", () => {
  const withSpans = Object.entries(tables).flatMap(([name, table]) => {
    const spans = (table as readonly object[]).filter((row): row is main.Span => "from" in row);
    return spans.length === 0 ? [] : [[name, spans] as const];
  });

  it.each(withSpans)("of %s begin before they end, and stand oldest first", (_, spans) => {
    for (const { from, until } of spans) if (until !== undefined) expect(earliest(from) < earliest(until)).toBe(true);
    const firstDays = spans.map((row) => earliest(row.from));
    expect(firstDays).toEqual([...firstDays].sort());
  });

  it("of one office, one chair, one title, one figure and one state never overlap", () => {
    const chains: (readonly main.Span[])[] = [
      secretariesGeneral,
      main.ratsDirectors,
      main.chairmanships,
      main.headsOfGovernmentChairmanships,
      main.culturalCapitals,
      ...main.figureIds.map((id) => main.figures.filter((row) => row.figure === id)),
      ...stateCodes.map((code) => affiliations.filter((row) => row.state === code)),
    ];
    for (const chain of chains) {
      expect(chain.length).toBeGreaterThan(0);
      for (const [index, row] of chain.entries()) {
        const next = chain[index + 1];
        if (next === undefined) continue;
        expect(row.until).toBeDefined();
        expect(earliest(row.until as string) <= earliest(next.from)).toBe(true);
      }
    }
  });

  it("of one state leave no gap: no state lost its status", () => {
    for (const code of stateCodes) {
      const rows = affiliations.filter((row) => row.state === code);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.slice(0, -1).map((row) => row.until)).toEqual(rows.slice(1).map((row) => row.from));
      expect(rows.at(-1)?.until).toBeUndefined();
    }
  });

  it("of one day stand in the order of their states", () => {
    const keys = affiliations.map((row) => `${row.from} ${row.state}`);
    expect(keys).toEqual([...keys].sort());
  });
});

describe("affiliations", () => {
  it("have ids that say what they are", () => {
    for (const { id, state, status } of affiliations) expect(id).toBe(`${status}-${state.toLowerCase()}`);
  });

  it("of a dialogue partner come before their memorandum, memberships after it", () => {
    for (const { id, status, from, memorandum } of affiliations) {
      if (status === "dialogue-partner") expect(memorandum, id).toBeDefined();
      if (memorandum === undefined) continue;
      const signed = earliest(memorandum.signedOn);
      if (status === "member") expect(signed < from, id).toBe(true);
      else expect(from < signed, id).toBe(true);
    }
  });

  it("begin on a day, not in a month: the decisions are all known to the day", () => {
    for (const { from } of affiliations) expect(from).toHaveLength(10);
  });
});

describe("decisions", () => {
  it("on a status fall into a meeting of the heads of state", () => {
    for (const { id, from } of affiliations) {
      const within = main.summits.some(({ firstDay, lastDay }) => firstDay <= from && from <= lastDay);
      expect(within, id).toBe(true);
    }
  });
});

describe("states", () => {
  it("stand under their own code, each code once", () => {
    expect(Object.keys(states)).toEqual(stateCodes);
    for (const code of stateCodes) expect(states[code].code).toBe(code);
    const all = Object.values(states);
    expect(repeated(all.map((state) => state.alpha3))).toEqual([]);
    expect(repeated(all.map((state) => state.numeric))).toEqual([]);
  });
});

describe("names", () => {
  const scripts = {
    en: /^[\p{Script=Latin}\p{P} ]+$/u,
    ru: /^[\p{Script=Cyrillic}\p{P} ]+$/u,
    zh: /^[\p{Script=Han}·]+$/u,
  };
  const names = [
    ...Object.values(states).flatMap(({ name }) =>
      (["en", "ru", "zh"] as const).flatMap((language) => [
        [language, name[language].short] as const,
        [language, name[language].official] as const,
      ]),
    ),
    ...people.flatMap(({ name }) => Object.entries(name) as ["en" | "ru" | "zh", string][]),
    ...people.flatMap(({ aliases }) => aliases.map((alias) => ["en", alias] as const)),
  ];

  it.each(names)("in %s: %s is in its script", (language, name) => {
    expect(name).toMatch(scripts[language]);
    expect(name).toBe(name.trim().normalize("NFC"));
  });

  it("of persons contain the family name", () => {
    for (const { name, familyName } of people) expect(name.en.split(" ")).toContain(familyName);
  });
});

it("coverage and version are those of this release", () => {
  expect(version).toBe(manifest.version);
  expect(coverage.from < coverage.through).toBe(true);
  expect(affiliations.every((row) => row.from <= coverage.through)).toBe(true);
});
