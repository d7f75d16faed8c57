import { describe, expect, it } from "vitest";
import { readings } from "../data/witnesses/identifiers.ts";
import { findByIdentifier, identifierOf, identifierSchemes, identifiers, identifiersOf } from "../src/identifiers.ts";
import * as main from "../src/index.ts";
import { people } from "../src/people.ts";

const entities: readonly string[] = [
  ...[...people, ...main.places, ...main.organisations, ...main.bodies].map(({ id }) => id),
  ...[...main.stateCodes, ...main.otherStateCodes],
];

const states: readonly string[] = [...main.stateCodes, ...main.otherStateCodes];

describe("identifiers", () => {
  it("are of entities that exist, one of each scheme, and none is that of two", () => {
    for (const { record } of identifiers) expect(entities).toContain(record);
    expect(new Set(identifiers.map(({ record, scheme }) => `${record} ${scheme}`)).size).toBe(identifiers.length);
    expect(new Set(identifiers.map(({ scheme, value }) => `${scheme} ${value}`)).size).toBe(identifiers.length);
  });

  it("of every scheme are there for every state, but of one list for Viet Nam", () => {
    expect(identifierOf("VN", "gleditsch-ward")).toBeUndefined();
    for (const code of states.filter((state) => state !== "VN")) {
      expect(
        identifiersOf(code)
          .map(({ scheme }) => scheme)
          .sort(),
        code,
      ).toEqual([...identifierSchemes].sort());
    }
  });

  it("of other entities are items of Wikidata alone", () => {
    const others = identifiers.filter(({ record }) => !states.includes(record));
    expect(new Set(others.map(({ scheme }) => scheme))).toEqual(new Set(["wikidata"]));
  });

  it("are those that a second text gives, where one was read", () => {
    for (const { identifier, value, source } of readings) {
      const row = identifiers.find(({ id }) => id === identifier);
      expect(row?.value, identifier).toBe(value);
      expect(row?.sources).not.toContain(source);
    }
    expect(new Set(readings.map(({ identifier }) => identifier)).size).toBe(readings.length);
  });

  // Stated from the lists of the Correlates of War project, of Gleditsch and Ward, of the UN and of Wikidata as they are widely known.
  it.each([
    ["KZ", "cow", "705"],
    ["KZ", "cow-abbreviation", "KZK"],
    ["KG", "cow-abbreviation", "KYR"],
    ["RU", "cow", "365"],
    ["CN", "cow", "710"],
    ["IN", "cow", "750"],
    ["PK", "cow", "770"],
    ["IR", "cow", "630"],
    ["TR", "cow", "640"],
    ["ID", "cow", "850"],
    ["UZ", "gleditsch-ward", "704"],
    ["TJ", "gleditsch-ward", "702"],
    ["RU", "gleditsch-ward", "365"],
    ["AF", "un-m49", "004"],
    ["AM", "un-m49", "051"],
    ["RU", "un-m49", "643"],
    ["RU", "wikidata", "Q159"],
    ["CN", "wikidata", "Q148"],
    ["IN", "wikidata", "Q668"],
    ["KZ", "wikidata", "Q232"],
    ["moscow", "wikidata", "Q649"],
    ["beijing", "wikidata", "Q956"],
    ["bishkek", "wikidata", "Q9361"],
    ["vladimir-putin", "wikidata", "Q7747"],
    ["xi-jinping", "wikidata", "Q15031"],
    ["narendra-modi", "wikidata", "Q1058"],
  ] as const)("%s has in %s %s", (id, scheme, value) => {
    expect(identifierOf(id, scheme)).toBe(value);
    expect(findByIdentifier(scheme, value)).toBe(id);
  });
});

it("identifiersOf() agrees with a linear search for every entity", () => {
  for (const id of entities) expect(identifiersOf(id)).toEqual(identifiers.filter(({ record }) => record === id));
  expect(identifiersOf("goa")).toEqual([]);
});

it("identifierOf() agrees with a linear search for every entity and scheme", () => {
  for (const id of entities) {
    for (const scheme of identifierSchemes) {
      const row = identifiers.find((one) => one.record === id && one.scheme === scheme);
      expect(identifierOf(id, scheme)).toBe(row?.value);
    }
  }
});

it("findByIdentifier() agrees with a linear search for every value in every scheme", () => {
  const values = [...identifiers.map(({ value }) => value), "", "51", "q232", "__proto__", "constructor"];
  for (const scheme of identifierSchemes) {
    for (const value of values) {
      const row = identifiers.find((one) => one.scheme === scheme && one.value === value);
      expect(findByIdentifier(scheme, value)).toBe(row?.record);
    }
  }
});

it("what is no entity, no scheme and no text is refused in a sentence", () => {
  expect(() => identifiersOf("charter-2002")).toThrow(
    new RangeError(
      '"charter-2002" is not the id of an entity (expected the code of a state, or an id such as "astana")',
    ),
  );
  expect(() => identifierOf("nobody", "cow")).toThrow(RangeError);
  expect(() => identifierOf("KZ", "iso" as never)).toThrow(
    new RangeError('"iso" is not a scheme of identifiers (expected one of identifierSchemes, such as "wikidata")'),
  );
  expect(() => findByIdentifier("COW" as never, "702")).toThrow(RangeError);
  expect(() => findByIdentifier("cow", 702 as never)).toThrow(
    new TypeError("702 is not a text (expected an identifier)"),
  );
});
