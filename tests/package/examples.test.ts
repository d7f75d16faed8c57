import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import countries from "../../examples/countries.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };

/** What each program prints, or some of its lines, written by hand. */
const expected: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  "about-a-state": [
    "4 summits, as host",
    "1 affiliations, as state",
    "2 places, as state",
    /^\d+ delegations, as state$/,
  ],
  "between-summits": ["2024-07-04 Belarus: observer → member", "2024-07-04 China takes the chair"],
  countries: ["member: BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB", "observer: AFG MNG", "none: 169"],
  "covered-days-only": [
    "2024-07-04 CN",
    'RangeError: "2030-01-01" is not covered by chairmanships (expected a day from 2001-06-15 through 2026-09-01)',
  ],
  "http-handler": ['200 400 {"error":"expected a state and a day"}'],
  "offices-of-a-person": [
    "Nurlan Yermekbayev: Deputy Secretary-General, 2023-01-01 to 2024-12-31",
    "Nurlan Yermekbayev: Secretary-General, 2025-01-01 to 2027-12-31",
    "Kassym-Jomart Tokayev: President of KZ, at summit-2024",
  ],
  "rows-with-dates": ["Belarus 2024-07-04 member", "Türkiye 2024-07-04 dialogue-partner"],
  "select-in-russian": [
    "<select>",
    '  <option value="BY">Беларусь</option>',
    '  <option value="UZ">Узбекистан</option>',
  ],
  "sources-of-an-answer": [/^from: $/, /TASS: “India and Pakistan join SCO”, 2017-06-09/],
  "who-represented-india": [
    "2018-06-10 Qingdao: Narendra Modi, Prime Minister",
    "2024-07-04 Astana: Subrahmanyam Jaishankar, Minister of External Affairs",
    "2017-06-09 Astana: Narendra Modi, Prime Minister",
  ],
  "year-chart": ["2001 ■■■■■■ 6", "2016 ■■■■■■ 6", "2017 ■■■■■■■■ 8", "2023 ■■■■■■■■■ 9", "2025 ■■■■■■■■■■ 10"],
  "your-own-table": ["2018-12-31 none", "2022-03-14 Almaty", "2022-03-15 Tashkent"],
};

const programs = globSync("examples/*.ts").sort();

it("there are twelve programs, each with what it must print", () => {
  expect(programs.map((file) => basename(file, ".ts"))).toEqual(Object.keys(expected).sort());
  expect(programs).toHaveLength(12);
});

describe.each(programs)("%s", (file) => {
  const text = readFileSync(file, "utf8");

  it("is at most fifteen lines, and typed without a cast", () => {
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(15);
    const code = text.replace(/^\/\/.*\n/, "").replace(/`[^`]*`|"[^"]*"/g, "");
    expect(code).not.toMatch(/\bas (?!const)\w|\bany\b|@ts-|[\w)\]]!(?!=)/);
    expect(text).toMatch(/^\/\/ .+\.\n/);
  });

  it("prints what it must, and runs in the demo", () => {
    const lines = execFileSync(process.execPath, [file], { encoding: "utf8" }).split("\n");
    const missing = (expected[basename(file, ".ts")] ?? []).filter(
      (wanted) => !lines.some((line) => (typeof wanted === "string" ? line === wanted : wanted.test(line))),
    );
    expect(missing, lines.join("\n")).toEqual([]);
    expect(manifest.scripts.demo).toContain("examples/*.ts");
  });
});

it("the list of countries has the members of the United Nations and its two observer states, each once", () => {
  expect(new Set(countries).size).toBe(195);
  for (const code of ["KAZ", "TUR", "VAT", "PSE"]) expect(countries).toContain(code);
});
