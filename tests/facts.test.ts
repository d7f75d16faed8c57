import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { affiliations, coverage, earliest, secretariesGeneral, stateCodes, states, version } from "../src/index.ts";
import { sources } from "../src/sources.ts";

const tables = { affiliations, secretariesGeneral };
const records = [...affiliations, ...secretariesGeneral, ...Object.values(states)];

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe("ids", () => {
  it("are unique across all tables, and kebab-case", () => {
    const ids = Object.values(tables).flatMap((rows) => rows.map((row) => row.id));
    expect(repeated([...ids, ...secretariesGeneral.map((term) => term.person.id)])).toEqual([]);
    for (const id of [...ids, ...Object.keys(sources)]) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe("sources", () => {
  it("are cited by every record, exist, and are not repeated", () => {
    for (const record of records) {
      expect(record.sources.length).toBeGreaterThan(0);
      expect(record.sources.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
      expect(repeated(record.sources)).toEqual([]);
    }
  });

  it("are all cited, and no address stands twice", () => {
    const cited = new Set(records.flatMap((record) => record.sources));
    expect(Object.keys(sources).filter((id) => !cited.has(id))).toEqual([]);
    expect(repeated(Object.values(sources).map((source) => source.address))).toEqual([]);
  });

  it("are in alphabetical order of their ids, but for the number that begins one", () => {
    const ids = Object.keys(sources);
    expect(ids).toEqual([...ids].sort());
  });
});

describe("spans", () => {
  it.each(Object.entries(tables))("of %s begin before they end, and stand oldest first", (_, rows) => {
    for (const { from, until } of rows) if (until !== undefined) expect(earliest(from) < earliest(until)).toBe(true);
    const firstDays = rows.map((row) => earliest(row.from));
    expect(firstDays).toEqual([...firstDays].sort());
  });

  it("of one office, and of one state, never overlap", () => {
    const chains = [secretariesGeneral, ...stateCodes.map((code) => affiliations.filter((row) => row.state === code))];
    for (const chain of chains) {
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
    ...secretariesGeneral.flatMap(({ person }) => Object.entries(person.name) as ["en" | "ru" | "zh", string][]),
    ...secretariesGeneral.flatMap(({ person }) => person.aliases.map((alias) => ["en", alias] as const)),
  ];

  it.each(names)("in %s: %s is in its script", (language, name) => {
    expect(name).toMatch(scripts[language]);
    expect(name).toBe(name.trim().normalize("NFC"));
  });

  it("of persons contain the family name", () => {
    for (const { person } of secretariesGeneral) expect(person.name.en.split(" ")).toContain(person.familyName);
  });
});

it("coverage and version are those of this release", () => {
  expect(version).toBe(manifest.version);
  expect(coverage.from < coverage.through).toBe(true);
  expect(affiliations.every((row) => row.from <= coverage.through)).toBe(true);
});
