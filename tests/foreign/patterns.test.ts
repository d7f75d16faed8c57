import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RE2 } from "re2-wasm";
import { afterAll, describe, expect, it } from "vitest";
import schema from "../../dist/schema.json" with { type: "json" };
import { java, python, run } from "./tools.ts";

const folder = mkdtempSync(join(tmpdir(), "sco-data-patterns-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a schema of text says. */
interface Text {
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly not?: { readonly pattern: string };
}

/** Every schema in `value` that has a pattern, by its path. */
function schemasOfText(value: object, path: string): [path: string, schema: Text][] {
  const within = Object.entries(value).filter(([key, part]) => key !== "not" && Object(part) === part);
  const deeper = within.flatMap(([key, part]) => schemasOfText(part, `${path}/${key}`));
  return "pattern" in value || "not" in value ? [[path, value as Text], ...deeper] : deeper;
}

const found = schemasOfText(schema, "");
const patterns = [...new Set(found.flatMap(([, { pattern, not }]) => [pattern, not?.pattern]))].filter(
  (pattern) => pattern !== undefined,
);

const plain = [
  ...[
    "BY",
    "BLR",
    "112",
    "en",
    "2005-2006",
    "2024",
    "2024-07",
    "2024-07-04",
    "1.0.0",
    "1.0.0-rc.1",
    "member-by",
    "Astana",
  ],
  ...["https://a.com/", "https://eng.sectsco.org/x?y=%20"],
];
const odd = [
  ...["", " ", "constructor", "prototype", "-a", "a-", "a--b", "Member", "2024-7-4", "1.0", "<b>", "B|R", "blr", "x"],
  ...[
    "https://xn--tss-7cd.com/",
    "https://a.com:1/",
    "ftp://a.com/",
    "S\u00e3o Tom\u00e9",
    "\u4e0a\u6d77",
    "\u0410stana",
  ],
  ...[
    "\u041c\u043e\u0441\u043a\u0432\u0430",
    "\u0391",
    "\u0662\u0660\u0662\u0664",
    "\uff11\uff12\uff13",
    "\u{1f600}",
    "\u{20000}",
  ],
];
/** What ends a line in one engine or another, does not show, or lies beyond the first plane. */
const around = [
  ...[
    "\n",
    "\r",
    "\r\n",
    "\u0085",
    "\u2028",
    "\u2029",
    "\t",
    "\0",
    " ",
    "\u00a0",
    "\u3000",
    "\u00ad",
    "\u034f",
    "\u200b",
  ],
  ...["\u202e", "\u2060", "\ufe0f", "\ufeff", "\ufff9", "\ue000", "\u{1bca0}", "\u{1d173}", "\u{e0041}", "\u{10ffff}"],
];
const texts = [
  ...plain,
  ...odd,
  ...plain.flatMap((text) => around.flatMap((character) => [text + character, character + text])),
];

const encoded = (lines: readonly string[]): string =>
  lines.map((line) => Buffer.from(line).toString("base64")).join("\n");
writeFileSync(join(folder, "patterns"), encoded(patterns));
writeFileSync(join(folder, "texts"), encoded(texts));

/** For each pattern and text, whether an engine finds the one in the other. */
type Matches = readonly (readonly boolean[])[];

function printed(program: string, file: string): Matches {
  const { stdout, stderr } = run(folder, program, join(import.meta.dirname, file), "patterns", "texts");
  expect(stderr).toBe("");
  return stdout
    .trim()
    .split("\n")
    .map((line) => [...line].map((digit) => digit === "1"));
}

const tested = (compile: (pattern: string) => { test(text: string): boolean }): Matches =>
  patterns.map(compile).map((compiled) => texts.map((text) => compiled.test(text)));

/** The texts that each schema takes, by what an engine finds. */
function taken(matches: Matches): Readonly<Record<string, readonly string[]>> {
  const has = (pattern: string, index: number): boolean | undefined => matches[patterns.indexOf(pattern)]?.[index];
  const takes = (
    { pattern, not, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Text,
    index: number,
  ): boolean => {
    const length = [...String(texts[index])].length;
    const fits = pattern === undefined || has(pattern, index) === true;
    return fits && !(not && has(not.pattern, index)) && length >= minLength && length <= maxLength;
  };
  return Object.fromEntries(found.map(([path, text]) => [path, texts.filter((_, index) => takes(text, index))]));
}

const byEcmaScript = taken(tested((pattern) => new RegExp(pattern, "u")));

const engines: readonly (readonly [name: string, matches: () => Matches])[] = [
  ["re2-wasm", () => tested((pattern) => new RE2(pattern, "u"))],
  ["Java", () => printed(java, "Matches.java")],
  ["Python", () => printed(python, "matches.py")],
];

it("each schema takes some of the texts and refuses others", () => {
  expect(patterns.length).toBeGreaterThanOrEqual(13);
  for (const [path, some] of Object.entries(byEcmaScript)) {
    expect(some.length, path).toBeGreaterThan(0);
    expect(some.length, path).toBeLessThan(texts.length / 2);
  }
});

describe.each(engines)("%s", (_, matches) => {
  it("reads every pattern, and takes by the schema what ECMAScript takes", () => {
    const all = matches();
    expect(all.map((row) => row.length)).toEqual(patterns.map(() => texts.length));
    expect(taken(all)).toEqual(byEcmaScript);
  });
});
