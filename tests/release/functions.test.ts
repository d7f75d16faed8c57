import { describe, expect, it } from "vitest";
import { dataReasons, isBelow, largest, surfaceReasons } from "../../scripts/release/bump.ts";
import { difference, isEmpty } from "../../scripts/release/difference.ts";
import { type Facts, factsOf, noFacts } from "../../scripts/release/facts.ts";
import { changedFields, fieldPaths } from "../../scripts/release/fields.ts";
import { markdownOf, notesOfData, notesOfSurface } from "../../scripts/release/markdown.ts";
import { mergeNewest } from "../../scripts/release/notes.ts";
import { releaseOf } from "../../scripts/release/release-of.ts";
import { textOf } from "../../scripts/release/text.ts";
import { bumpBetween, compareVersions } from "../../scripts/release/versions.ts";
import type { Json } from "../../src/changelog.ts";
import { releaseSchema } from "../../src/schemas/index.ts";

type Data = Readonly<Record<string, Json>>;

const one = { id: "one", on: "2003", sources: ["a"] };
const two = { id: "two", on: "2004", city: "Moscow", sources: ["a", "b"] };
const data = {
  version: "1.0.0",
  coverage: { from: "2001-06-15", through: "2026-09-01" },
  states: { KZ: { code: "KZ", name: { en: "Kazakhstan" }, sources: ["a"] } },
  events: [one, two],
  disputes: [
    {
      id: "d",
      claims: [
        { value: "1", sources: ["a"] },
        { value: "2", sources: ["b", "a"] },
      ],
      followed: "1",
    },
  ],
  sources: { a: { title: "A" }, b: { title: "B" } },
} satisfies Data;
const facts = factsOf(data);
const withData = (changes: Data): Facts => factsOf({ ...data, ...changes });
const changesTo = (changes: Data) => difference(facts, withData(changes));
const stepTo = (changes: Data) =>
  largest(dataReasons(facts, withData(changes), changesTo(changes)).map(({ step }) => step));
const none = { added: [], corrected: [], withdrawn: [], renamed: [] };

describe("changedFields", () => {
  it.each<[what: string, old: Data, now: Data, expected: readonly object[]]>([
    ["nothing", { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
    ["a value", { a: 1 }, { a: "1" }, [{ field: "a", old: 1, new: "1" }]],
    [
      "a new and a lost field",
      { a: 1 },
      { b: 2 },
      [
        { field: "a", old: 1 },
        { field: "b", new: 2 },
      ],
    ],
    [
      "an inner field",
      { a: { b: { c: 1, d: 2 } } },
      { a: { b: { c: 3, d: 2 } } },
      [{ field: "a.b.c", old: 1, new: 3 }],
    ],
    [
      "a field of a record in a list",
      { a: [{ b: 1 }, { b: 2 }] },
      { a: [{ b: 1 }, { b: 3 }] },
      [{ field: "a.1.b", old: 2, new: 3 }],
    ],
    ["a list of another length", { a: [{ b: 1 }] }, { a: [] }, [{ field: "a", old: [{ b: 1 }], new: [] }]],
    ["a list of words", { a: ["x", "y"] }, { a: ["x", "z"] }, [{ field: "a", old: ["x", "y"], new: ["x", "z"] }]],
    ["the order of a list", { a: ["x", "y"] }, { a: ["y", "x"] }, [{ field: "a", old: ["x", "y"], new: ["y", "x"] }]],
    ["another kind", { a: { b: 1 } }, { a: [1] }, [{ field: "a", old: { b: 1 }, new: [1] }]],
  ])("%s", (_, old, now, expected) => {
    expect(changedFields(old, now)).toEqual(expected);
  });

  it("takes the order of fields for nothing", () => {
    expect(changedFields({ a: 1, b: 2 }, { b: 2, a: 1 })).toEqual([]);
  });

  it("and fieldPaths leaves places out", () => {
    expect(fieldPaths({ a: 1, b: [{ c: { d: 1 } }, { e: 2 }], f: ["x"] })).toEqual([
      "a",
      "b",
      "b.c",
      "b.c.d",
      "b.e",
      "f",
    ]);
  });
});

describe("difference", () => {
  it("is empty between the same facts", () => {
    expect(changesTo({ version: "1.0.1" })).toEqual(none);
    expect(isEmpty(changesTo({}))).toBe(true);
    expect(isEmpty(changesTo({ events: [] }))).toBe(false);
  });

  it("goes by id, code and key, whatever the order", () => {
    expect(changesTo({ events: [two, one] })).toEqual(none);
    expect(changesTo({ states: {}, sources: { a: { title: "A" }, c: { title: "C" } } })).toEqual({
      ...none,
      added: [{ table: "sources", id: "c" }],
      withdrawn: [
        { table: "states", id: "KZ" },
        { table: "sources", id: "b" },
      ],
    });
  });

  it("names the sources of the row now", () => {
    expect(changesTo({ events: [{ ...one, on: "2003-05", sources: ["b"] }, two] }).corrected).toEqual([
      { table: "events", id: "one", field: "on", old: "2003", new: "2003-05", sources: ["b"] },
      { table: "events", id: "one", field: "sources", old: ["a"], new: ["b"], sources: ["b"] },
    ]);
    expect(changesTo({ disputes: [{ ...data.disputes[0], followed: "2" }] }).corrected).toEqual([
      { table: "disputes", id: "d", field: "followed", old: "1", new: "2", sources: ["a", "b"] },
    ]);
    expect(changesTo({ sources: { ...data.sources, a: { title: "AA" } } }).corrected).toEqual([
      { table: "sources", id: "a", field: "title", old: "A", new: "AA", sources: [] },
    ]);
    expect(changesTo({ coverage: { ...data.coverage, through: "2027-01-01" } }).corrected).toEqual([
      { table: "coverage", id: "coverage", field: "through", old: "2026-09-01", new: "2027-01-01", sources: [] },
    ]);
  });

  it("follows a renamed row, and corrects it under its new id", () => {
    const formerIds = [{ table: "events", id: "one", now: "first" }];
    expect(changesTo({ events: [{ ...one, id: "first", on: "2003-05" }, two], formerIds })).toEqual({
      ...none,
      corrected: [{ table: "events", id: "first", field: "on", old: "2003", new: "2003-05", sources: ["a"] }],
      renamed: [{ table: "events", id: "one", now: "first" }],
    });
  });

  it("withdraws and adds where no entry, of another table or to no row, ties the ids", () => {
    for (const former of [
      [],
      [{ table: "documents", id: "one", now: "first" }],
      [{ table: "events", id: "one", now: "none" }],
      [{ table: "events", id: "one" }],
    ]) {
      expect(changesTo({ events: [{ ...one, id: "first" }, two], formerIds: former })).toEqual({
        ...none,
        added: [{ table: "events", id: "first" }],
        withdrawn: [{ table: "events", id: "one" }],
      });
    }
  });

  it("merges a row into one that was there", () => {
    const formerIds = [{ table: "events", id: "one", now: "two" }];
    expect(changesTo({ events: [{ ...two, on: "2005" }], formerIds })).toEqual({
      ...none,
      corrected: [{ table: "events", id: "two", field: "on", old: "2004", new: "2005", sources: ["a", "b"] }],
      renamed: [{ table: "events", id: "one", now: "two" }],
    });
  });

  it("names no row for a field that all rows got or lost, and every row that was corrected beside it", () => {
    const events = [
      { id: "one", when: "2003", sources: ["a"] },
      { id: "two", when: "2004", city: "Moscow", sources: ["b"] },
    ];
    const { corrected } = releaseOf(facts, factsOf({ ...data, events, version: "2.0.0" }), "2026-11-22");
    expect(corrected.map(({ id, field }) => `${id} ${field}`)).toEqual(["two sources"]);
  });

  it("does not say twice what a row rests on since its sources changed", () => {
    const events = [one, { ...two, on: "2005", sources: ["b", "c"] }];
    const { corrected } = releaseOf(facts, factsOf({ ...data, events, version: "2.0.0" }), "2026-11-22");
    expect(corrected.map(({ field, sources }) => [field, sources])).toEqual([
      ["on", ["b", "c"]],
      ["sources", []],
    ]);
  });

  it("from nothing adds every row, coverage too, as a release of the schema", () => {
    const release = releaseOf(noFacts, factsOf({ ...data, version: "0.1.0" }), "2026-11-22");
    expect(releaseSchema.parse(release)).toEqual(release);
    expect(release).toMatchObject({ version: "0.1.0", day: "2026-11-22", bump: "minor", corrected: [] });
    expect(release.added).toHaveLength(7);
  });
});

describe("the step that facts need", () => {
  it.each<[string, Data, string]>([
    ["the same", {}, "none"],
    ["a corrected value", { events: [{ ...one, on: "2005" }, two] }, "patch"],
    ["a known field filled", { events: [{ ...one, city: "Astana" }, two] }, "patch"],
    ["a later coverage", { coverage: { from: "2001-06-15", through: "2027-01-01" } }, "patch"],
    ["a row", { events: [one, two, { ...one, id: "three" }] }, "minor"],
    ["a table", { bodies: [{ id: "b" }] }, "minor"],
    ["a field", { events: [{ ...one, note: "x" }, two] }, "minor"],
    ["an inner field", { states: { KZ: { ...data.states.KZ, name: { en: "Kazakhstan", ru: "Казахстан" } } } }, "minor"],
    ["a row less", { events: [two] }, "major"],
    ["a field less in every row", { events: [one, { id: "two", on: "2004", sources: ["a", "b"] }] }, "major"],
    ["a table less", { events: [] }, "major"],
  ])("%s", (_, changes, step) => {
    expect(stepTo(changes)).toBe(step);
  });

  it("is minor where what was planned gives way to what happened", () => {
    const planned = { id: "three", on: "2026-10", title: { en: "Planned meeting" }, sources: ["a"] };
    const before = withData({ events: [one, two, planned] });
    const happened = { ...planned, id: "four", title: { en: "Meeting" } };
    const stepFrom = (old: Facts, now: Facts) =>
      largest(dataReasons(old, now, difference(old, now)).map(({ step }) => step));
    expect(stepFrom(before, withData({ events: [one, two, happened] }))).toBe("minor");
    expect(stepFrom(withData({ events: [one, two, happened] }), before)).toBe("major");
  });

  it("is the largest of all", () => {
    expect(largest([])).toBe("none");
    expect(largest(["patch", "major", "minor"])).toBe("major");
    expect([isBelow("patch", "minor"), isBelow("minor", "minor"), isBelow("none", "patch")]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

it("a parameter that must be given is a break for a function that was there, and none for a new one", () => {
  const old = ["sco-data function f parameter 1: X", "sco-data function f returns Y"];
  const step = (...more: readonly string[]) =>
    largest(surfaceReasons(old, [...old, ...more]).map((reason) => reason.step));
  expect(step()).toBe("none");
  expect(step("sco-data function f parameter 2: X")).toBe("major");
  expect(step("sco-data function f parameter 2?: X")).toBe("minor");
  expect(step("sco-data function g parameter 1: X", "sco-data function g returns X")).toBe("minor");
});

describe("versions", () => {
  it("are compared number by number", () => {
    expect(compareVersions("0.10.0", "0.9.9")).toBeGreaterThan(0);
    expect(compareVersions("1.0.0", "1.0.0")).toBe(0);
    expect(compareVersions("0.9.9", "1.0.0")).toBeLessThan(0);
  });

  it("are a step apart", () => {
    expect([bumpBetween("0.2.0", "0.2.1"), bumpBetween("0.2.1", "0.3.0"), bumpBetween("0.3.0", "1.0.0")]).toEqual([
      "patch",
      "minor",
      "major",
    ]);
  });
});

describe("notes", () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ id: `e-${index}`, on: "2005", sources: ["a"] }));

  it("list what changed under the headings that have something to say", () => {
    const changes = changesTo({
      events: [
        { ...one, on: "2005" },
        { ...two, id: "three" },
      ],
      bodies: [{ id: "b" }],
    });
    expect(markdownOf(notesOfData(changes))).toBe(
      [
        "#### New facts\n",
        "- `events`: 1 new row: `three`.",
        "- `bodies`: 1 new row: `b`.\n",
        "#### Corrected facts\n",
        '- `events/one`: `on` is `"2005"`, was `"2003"` (`a`).',
        "- `events`: 1 withdrawn row: `two`.",
      ].join("\n"),
    );
    expect(markdownOf(notesOfData(none))).toBe("");
  });

  it("sum up many rows", () => {
    const [before, after] = [
      withData({ events: many }),
      withData({ events: many.map((row) => ({ ...row, on: "2006" })) }),
    ];
    expect(markdownOf(notesOfData(difference(withData({ events: [] }), before)))).toContain("- `events`: 9 new rows.");
    expect(markdownOf(notesOfData(difference(before, after)))).toContain("- `events`: 9 corrected rows, in `on`.");
  });

  it("leave long values out", () => {
    const changes = changesTo({ events: [{ ...one, on: "x".repeat(60) }, two] });
    expect(markdownOf(notesOfData(changes))).toContain("- `events/one`: `on` is another (`a`).");
  });

  it("take a line for an export that is new or gone as a whole", () => {
    const old = ["sco-data interface A", "sco-data interface A.b: X", "sco-data type Old: X"];
    const now = [
      "sco-data interface A",
      "sco-data interface A.c: X",
      "sco-data interface B",
      "sco-data interface B.a: X",
    ];
    expect(notesOfSurface(old, now).API).toEqual([
      "New: `sco-data interface A.c: X`.",
      "New: `sco-data interface B`.",
      "Gone: `sco-data interface A.b: X`.",
      "Gone: `sco-data type Old`.",
    ]);
  });

  it("of several changesets become one of each group", () => {
    const older = "## 0.1.0\n\n### Minor Changes\n\n#### API\n\n- Old.\n\n#### API\n\n- As it was.\n";
    const newest = [
      "## 0.2.0\n\n### Minor Changes\n\nA word in front.\n",
      "#### API\n\n- One,\n  on two lines.\n\n#### New facts\n\n- Two.",
      "#### API\n\n- Three.\n\n### Patch Changes\n\n#### Docs\n\nText.\n\n#### Corrected facts\n\n- Four.\n#### New facts\n\n- Five.\n\n",
    ].join("\n");
    expect(mergeNewest(`# sco-data\n\n${newest}${older}`)).toBe(
      [
        "# sco-data\n\n## 0.2.0\n\n### Minor Changes\n\nA word in front.\n",
        "#### New facts\n\n- Two.\n- Five.\n",
        "#### Corrected facts\n\n- Four.\n",
        "#### API\n\n- One,\n  on two lines.\n- Three.\n",
        `#### Docs\n\nText.\n\n${older}`,
      ].join("\n"),
    );
    expect(mergeNewest(mergeNewest(`# sco-data\n\n${newest}`))).toBe(mergeNewest(`# sco-data\n\n${newest}`));
  });
});

it("the text for people groups by table and paints when told to", () => {
  const formerIds = [{ table: "events", id: "one", now: "first" }];
  const changes = changesTo({
    events: [{ ...one, id: "first", on: "2003-05" }],
    sources: { ...data.sources, c: {} },
    formerIds,
  });
  expect(textOf(changes, (_, words) => words)).toBe(
    [
      "sources\n  + c\n",
      "events\n  ~ first",
      '      on: "2003" -> "2003-05"',
      "      sources: a\n  > one -> first\n  - two\n",
      "1 added, 1 corrected, 1 withdrawn, 1 renamed",
    ].join("\n"),
  );
  expect(textOf(changes, (style, words) => `<${style}>${words}`)).toContain("<red>  - two");
  expect(textOf(none, (_, words) => words)).toBe("The facts are the same.");
});
