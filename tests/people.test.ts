import { describe, expect, it } from "vitest";
import * as main from "../src/index.ts";
import { people, person } from "../src/people.ts";

describe("person()", () => {
  it("gives each person by id, and refuses a stranger", () => {
    for (const one of people) expect(person(one.id)).toBe(one);
    expect(() => person("nobody")).toThrow(
      new RangeError('"nobody" is not the id of a person (expected one such as "zhang-ming")'),
    );
    expect(() => person("constructor")).toThrow(RangeError);
    expect(() => person(7 as never)).toThrow(TypeError);
  });
});

describe("a name in a row", () => {
  it("is that of the person, and one object in every row", () => {
    const term = main.secretaryGeneralOn("2025-01-01");
    const before = main.deputySecretariesGeneralOn("2024-01-01").find((row) => row.person.id === term?.person.id);
    expect(before?.person).toBe(term?.person);
    const { name, familyName } = person("nurlan-yermekbayev");
    expect(term?.person).toEqual({ id: "nurlan-yermekbayev", name, familyName });
  });

  it("of a place is one object in every row, and names its state", () => {
    expect(main.summitIn(2001)?.place).toBe(main.summitIn(2006)?.place);
    expect(main.summitIn(2001)?.place).toEqual({
      id: "shanghai",
      name: { en: "Shanghai", ru: "Шанхай", zh: "上海" },
      state: "CN",
    });
  });
});
