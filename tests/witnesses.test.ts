import { describe, expect, it } from "vitest";
import { dataset } from "../scripts/dataset.ts";
import { answeringRows, contradicted } from "../scripts/lints/witness.ts";
import { isIsoDate } from "../src/day.ts";
import { sourceSchema } from "../src/schemas/index.ts";
import { witnesses, witnessSources } from "./witnesses.ts";

const text = (id: string) => dataset.sources[id] ?? witnessSources[id];

it("the facts say what every witness says, or record the dispute", () => {
  expect(contradicted(witnesses)(dataset)).toEqual([]);
});

describe.each(witnesses)("$source on $day, $question: $answer", (witness) => {
  it("is heard from a text that exists, about a day that does", () => {
    expect(text(witness.source), witness.source).toBeDefined();
    expect(isIsoDate(witness.day)).toBe(true);
  });

  it("is not cited by the rows that answer", () => {
    for (const row of answeringRows(dataset, witness)) expect(row.sources).not.toContain(witness.source);
  });
});

it("texts outside the package are none of its sources, and are described like them", () => {
  for (const [id, source] of Object.entries(witnessSources)) {
    expect(dataset.sources).not.toHaveProperty(id);
    expect(sourceSchema.parse(source)).toEqual(source);
    expect(Object.values(dataset.sources).map(({ address }) => address)).not.toContain(source.address);
    expect(witnesses.some((witness) => witness.source === id)).toBe(true);
  }
});
