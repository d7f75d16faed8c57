// What a hostile change of the data could try, each handed to the check that has to stop it, beside a harmless twin.

import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataset } from "../scripts/dataset.ts";
import { impureLiterals } from "../scripts/lints/impure-literals.ts";
import { oversized } from "../scripts/lints/oversized.ts";
import { datasetSchema } from "../src/schemas/index.ts";

const isTaken = (value: unknown): boolean => datasetSchema.safeParse({ ...dataset, ...Object(value) }).success;

const [source] = Object.values(dataset.sources);
const [affiliation] = dataset.affiliations;
const [term] = dataset.secretariesGeneral;

const withAddress = (address: string): unknown => ({ sources: { ...dataset.sources, probe: { ...source, address } } });
const withTitle = (title: string): unknown => ({ sources: { ...dataset.sources, probe: { ...source, title } } });
const withName = (name: object): unknown => ({
  secretariesGeneral: [{ ...term, person: { ...term?.person, name: { ...term?.person.name, ...name } } }],
});
const withRow = (row: object): unknown => ({ affiliations: [{ ...affiliation, ...row }] });
const withFormerId = (id: string): unknown => ({ formerIds: [{ table: "affiliations", id, now: "member-by" }] });
const withKey = (key: string): unknown => ({ sources: { ...dataset.sources, [key]: source } });

const values: readonly (readonly [attack: string, hostile: readonly unknown[], harmless: readonly unknown[]])[] = [
  [
    "an address that is code or data",
    ["javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//tass.com/"].map(
      withAddress,
    ),
    ["https://tass.com/", "http://tass.com", "https://tass.com/a?b=c#d"].map(withAddress),
  ],
  [
    "an address that leads elsewhere than it reads",
    [
      ...["https://tass.com@evil.example/", "https://tass.com:443@evil.example/", "https://tass.com\\@evil.example/"],
      ...[
        "https:/tass.com/",
        "https://ta\nss.com/",
        " https://tass.com/",
        "https://tass.com/\u202emoc",
        "https://tass.com:8080/",
      ],
    ].map(withAddress),
    ["https://tass.com/@evil.example/", "https://tass.com/?at=a:b"].map(withAddress),
  ],
  [
    "a host that looks like another",
    [
      "https://tаss.com/",
      "https://xn--tss-7cd.com/",
      "https://www.xn--tss-7cd.com/",
      "https://TASS.com/",
      "https://ｔass.com/",
    ].map(withAddress),
    ["https://tass.com/xn--", "https://en.tass-news.com/"].map(withAddress),
  ],
  [
    "a character that turns, hides or breaks a line",
    [
      "\u202e",
      "\u2066",
      "\u200b",
      "\u200d",
      "\ufeff",
      "\u00ad",
      "\u2028",
      "\u2029",
      "\0",
      "\n",
      "\u001b[2J",
      "\u3164",
      "\ufe0f",
    ]
      .concat(["\ud800", "\u{e0041}", "\u034f"])
      .flatMap((character) => [withTitle(`Summit${character}2024`), withName({ ru: `Чжан${character} Мин` })]),
    [withTitle("Summit 2024 — «Астана», 阿斯塔纳"), withName({ ru: "Чжан Мин" })],
  ],
  [
    "letters of another alphabet",
    [withName({ ru: "Чжaн Мин" }), withName({ en: "Zhаng Ming" }), withName({ en: "МИН" }), withTitle("Τass reports")],
    [withName({ ru: "Чжан Мин XXI" }), withName({ en: "Zhang Ming" }), withTitle("ШОС / SCO")],
  ],
  [
    "a tag in a title",
    ["</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b>Summit</b>", "<!--"].map(withTitle),
    ['Trade > growth & "peace"', "It's 5 o'clock"].map(withTitle),
  ],
  [
    "an id that every object has",
    ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__"].flatMap((id) => [
      withRow({ id }),
      withFormerId(id),
      ...(id === "__proto__" ? [] : [withKey(id)]),
    ]),
    [withRow({ id: "member-proto" }), withFormerId("member-constructor"), withKey("prototype-2020")],
  ],
  [
    "a state that is none",
    [
      { states: { ...dataset.states, constructor: dataset.states.BY } },
      { states: { ...dataset.states, XX: dataset.states.BY } },
    ],
    [{ states: { ...dataset.states } }],
  ],
  [
    "a row of ten megabytes",
    [
      withTitle("x".repeat(10_000_000)),
      withRow({ id: "x".repeat(10_000_000) }),
      withAddress(`https://a.com/${"x".repeat(1e7)}`),
    ],
    [withTitle("x".repeat(2000)), withAddress(`https://a.com/${"x".repeat(1900)}`)],
  ],
  [
    "a field of another kind",
    [
      { toJSON: () => "" },
      { toJSON: "x" },
      { id: ["member-by"] },
      { from: { from: "2020" } },
      { note: JSON.parse("[".repeat(5000) + "]".repeat(5000)) },
    ].map(withRow),
    [withRow({})],
  ],
];

describe.each(values)("%s", (_, hostile, harmless) => {
  it("is refused by the schemas, and its twin is not", () => {
    for (const value of harmless) expect(isTaken(value)).toBe(true);
    expect(hostile.filter(isTaken)).toEqual([]);
  });
});

it("a key __proto__ of data.json is dropped, and no object inherits from it", () => {
  const json = JSON.stringify(dataset).replace(
    /"sources":\{"(?!complete)/,
    `"sources":{"__proto__":${JSON.stringify(source)},"`,
  );
  const { data } = datasetSchema.safeParse(JSON.parse(json));
  expect(Object.hasOwn(data?.sources ?? {}, "__proto__")).toBe(false);
  expect(Object.getPrototypeOf(data?.sources)).toBe(Object.prototype);
  expect(({} as { publisher?: string }).publisher).toBeUndefined();
});

const row = (literal: string): string =>
  `import type { Row } from "../src/types.ts";\n\nexport const rows = [${literal}] as const satisfies readonly Row[];\n`;

const codes: readonly (readonly [attack: string, text: string, message: RegExp])[] = [
  ["a call", row('{ id: fetch("https://evil.example") }'), /^probe\.ts:3: write the value itself/],
  ["a template that computes", row(["{ id: `a$", "{process.env}` }"].join("")), /write the value itself/],
  ["a tagged template", row("{ id: String.raw`a` }"), /write the value itself/],
  ["a sum", row('{ id: "a" + "b" }'), /write the value itself/],
  ["a name for a value", row("{ id: globalThis }"), /write the value itself/],
  ["a function", row("{ toJSON: () => 1 }"), /write the value itself/],
  ["a pattern", row("{ id: /(a+)+$/ }"), /write the value itself/],
  ["new", row("{ id: new Date() }"), /write the value itself/],
  ["a value cast", row('{ id: "a" as never }'), /write the value itself/],
  ["a comma", row('{ id: (0, "a") }'), /write the value itself/],
  ["a hole", row("{ id: [,] }"), /write the value itself/],
  ["a spread", row("...[]"), /write the value itself/],
  ["a spread of fields", row("{ ...process.env }"), /write every field as name: literal/],
  ["a getter", row("{ get id() { return 1; } }"), /write every field as name: literal/],
  ["a method", row("{ toJSON() {} }"), /write every field as name: literal/],
  ["a shorthand", row("{ process }"), /write every field as name: literal/],
  ["a computed key", row('{ ["i" + "d"]: 1 }'), /write the name of the field/],
  ["a prototype", row('{ __proto__: { id: "a" } }'), /sets a prototype/],
  ["a prototype in quotes", row('{ "__proto__": { id: "a" } }'), /sets a prototype/],
  ["deep nesting", row("[".repeat(50) + "]".repeat(50)), /nest no deeper/],
  ["bottomless nesting", row("[".repeat(100_000) + "]".repeat(100_000)), /nest no deeper/],
  ["an import of code", `import "node:fs";\n${row("")}`, /^probe\.ts:1: import types only/],
  ["an import of a value", `import { evil } from "evil";\n${row("")}`, /import types only/],
  ["an import within types", `import { type Row, evil } from "evil";\n${row("")}`, /import types only/],
  ["a statement", `${row("")}console.log(1);`, /keep to type imports/],
  ["a constant of its own", `const a = 1;\n${row("")}`, /keep to type imports/],
  ["a variable", row("").replace("const", "let"), /keep to type imports/],
  ["an export from elsewhere", `${row("")}export * from "evil";`, /keep to type imports/],
  ["a function of its own", `${row("")}export function evil() {}`, /keep to type imports/],
  ["a class", `${row("")}export class Evil { static x = 1; }`, /keep to type imports/],
  ["a constant without its type", "export const rows = [] as const;", /end it with as const satisfies/],
  ["a constant that may change", "export const rows = [] satisfies Row[];", /end it with as const satisfies/],
  ["a constant of a call", "export const rows = evil();", /end it with as const satisfies/],
  ["two constants", "export const a = [] as const satisfies A[], b = evil();", /end it with as const satisfies/],
  ["a silenced check", row("// @ts-ignore\n{ id: 1 }"), /leave out what silences/],
];

describe("a data file", () => {
  it.each(codes)("with %s is refused", (_, text, message) => {
    expect(impureLiterals("probe.ts", text).join("\n")).toMatch(message);
  });

  it("of literals is taken, and so is every one there is", () => {
    expect(
      impureLiterals("probe.ts", row('{ id: "a", "b-c": [-1, 2.5, true, false], d: { e: {} } } /* why */')),
    ).toEqual([]);
    const files = globSync("data/*.ts");
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      const text = readFileSync(file, "utf8");
      expect([...impureLiterals(file, text), ...oversized(file, text)]).toEqual([]);
    }
  });

  it("of ten megabytes, or with an endless line is refused", () => {
    expect(oversized("probe.ts", row("{},\n".repeat(2_500_000))).join()).toMatch(/^probe\.ts: split it/);
    expect(oversized("probe.ts", row(`"${"x".repeat(4000)}"`))).toEqual([
      "probe.ts:3: shorten the line to 3000 characters",
    ]);
    expect(oversized("probe.ts", row("{},\n".repeat(100)))).toEqual([]);
  });
});
