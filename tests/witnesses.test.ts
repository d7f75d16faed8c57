import { describe, expect, it } from "vitest";
import { identifiersSources, readings } from "../data/witnesses/identifiers.ts";
import { type Incumbent, incumbents, incumbentsSources } from "../data/witnesses/incumbents.ts";
import { writtenFacts } from "../scripts/dataset.ts";
import { answeringRows, contradicted } from "../scripts/lints/contradicted.ts";
import { grouped } from "../scripts/lints/rows.ts";
import { witnesses, witnessSources } from "../scripts/witnesses.ts";
import { isIsoDate, isIsoDay } from "../src/day.ts";
import { sourceSchema } from "../src/schemas/index.ts";

const text = (id: string) => writtenFacts.sources[id] ?? witnessSources[id];

it("the facts say what every witness says, or record the dispute", () => {
  expect(contradicted(witnesses)(writtenFacts)).toEqual([]);
});

describe.each(witnesses)("$source on $day, $question: $answer", (witness) => {
  it("is heard from a text that exists, about a day that does", () => {
    expect(text(witness.source), witness.source).toBeDefined();
    expect(isIsoDate(witness.day)).toBe(true);
  });

  it("is not cited by the rows that answer", () => {
    for (const row of answeringRows(writtenFacts, witness)) expect(row.sources).not.toContain(witness.source);
  });
});

const cited = new Set<string>([
  ...incumbents.flatMap(({ sources }) => sources),
  ...readings.map(({ source }) => source),
]);

it("texts outside the package are none of its sources, and are described like them", () => {
  for (const [id, source] of Object.entries(witnessSources)) {
    expect(writtenFacts.sources).not.toHaveProperty(id);
    const described = { ...source, publisher: "tass", readOn: "2026-11-22" };
    expect(sourceSchema.parse(described)).toEqual(described);
    expect(Object.values(writtenFacts.sources).map(({ address }) => address)).not.toContain(source.address);
    const speaks = witnesses.some((witness) => witness.source === id) || cited.has(id);
    expect(speaks, id).toBe(true);
  }
});

const offices = grouped(incumbents as readonly Incumbent[], ({ state, office }) => `${office} of ${state}`);

describe.each([...offices])("%s", (_, terms) => {
  it.each(terms)("$person has a span, texts, and nobody else in it", ({ person, from, through, sources }) => {
    expect(writtenFacts.people.map(({ id }) => id)).toContain(person);
    expect(isIsoDay(from) && isIsoDay(through) && from <= through).toBe(true);
    for (const source of sources) expect(incumbentsSources).toHaveProperty([source]);
    const others = terms.filter((term) => term.from <= through && from <= term.through);
    expect(others).toHaveLength(1);
  });
});

it("an identifier is read again in a text that exists", () => {
  for (const { identifier, source } of readings) {
    expect(writtenFacts.identifiers.map(({ id }) => id)).toContain(identifier);
    expect(text(source), source).toBeDefined();
  }
  for (const source of Object.keys(identifiersSources)) expect(cited).toContain(source);
});
