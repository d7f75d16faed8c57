import { afterEach, describe, expect, it, vi } from "vitest";
import { painter } from "../../command/paint.ts";
import { run } from "../../command/run.ts";
import { changesSince, coverage, organisationOn, version } from "../../src/index.ts";
import { badDays } from "../support/bad-values.ts";

const ask = (...args: readonly string[]) => run(args, painter(false));

describe("without a day", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([
    ["2024-07-03T23:59:59Z", "2024-07-03"],
    ["2024-07-04T00:00:00Z", "2024-07-04"],
  ])("it is today in UTC, in any time zone, and says so: at %s", (now, day) => {
    vi.useFakeTimers({ now: new Date(now) });
    const { stdout, status } = ask();
    expect(status).toBe(0);
    expect(stdout.split("\n")[0]).toBe(`Shanghai Cooperation Organisation, ${day} (today in UTC)`);
    expect(stdout).toMatch(day === "2024-07-03" ? /^Chair +Kazakhstan,/m : /^Chair +China,/m);
    expect(ask("--lang", "ru").stdout).toContain(`${day} (сегодня по UTC)`);
    expect(ask("--lang", "zh").stdout).toContain(`${day} (UTC 今日)`);
    expect(JSON.parse(ask("--json").stdout)).toMatchObject({ day });
  });

  it("says so of no day that was asked for", () => {
    vi.useFakeTimers({ now: new Date("2024-07-04T12:00:00Z") });
    expect(ask("2024-07-04").stdout).not.toContain("today");
  });
});

describe("--json", () => {
  const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  it.each(["1990-01-01", "2004-01-15", "2024-07-04", "2030-01-01"])("is the library's answer on %s", (day) => {
    expect(JSON.parse(ask(day, "--json").stdout)).toEqual(asJson(organisationOn(day)));
    expect(ask("--json", "--lang=zh", day).stdout).toBe(ask(day, "--json").stdout);
  });

  it("is the library's answer between two days", () => {
    const { stdout } = ask("diff", "2016-12-31", "2017-12-31", "--json");
    expect(JSON.parse(stdout)).toEqual(asJson(changesSince("2016-12-31", { through: "2017-12-31" })));
    expect(ask("diff", "2017-06-09", "2017-06-09", "--json").stdout).toBe("[]\n");
  });
});

it("--help tells each form and option, in lines that fit; --version the version", () => {
  const { stdout, stderr, status } = ask("--help");
  for (const part of ["[day]", "diff <day> <day>", "--json", "--lang en|ru|zh", "--help", "--version"])
    expect(stdout).toContain(part);
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  expect([stderr, status]).toEqual(["", 0]);
  expect(ask("-h").stdout).toBe(stdout);
  expect(ask("--version")).toEqual({ stdout: `${version}\n`, stderr: "", status: 0 });
  expect(ask("-v").stdout).toBe(`${version}\n`);
});

it("ends each answer with the release and the days that were checked", () => {
  const end = `\nsco-data ${version}: checked from ${coverage.from} through ${coverage.through}\n`;
  expect(ask("2024-07-04").stdout.endsWith(`\n${end}`)).toBe(true);
  expect(ask("diff", "2024-07-04", "2024-07-05").stdout.endsWith(end)).toBe(true);
  expect(ask("diff", "2024-07-04", "2024-07-04").stdout.endsWith(`\nNo change on record.\n${end}`)).toBe(true);
});

describe("what cannot be answered", () => {
  it.each([
    [["2024-02-30"], '"2024-02-30" is not a calendar day (expected YYYY-MM-DD)'],
    [[""], '"" is not a calendar day (expected YYYY-MM-DD)'],
    [["today"], '"today" is not a calendar day (expected YYYY-MM-DD)'],
    [["2017-01-01", "2018-01-01"], "2 arguments are too many (expected one day, or diff and two)"],
    [["diff"], "diff takes two days, not 0 (expected diff YYYY-MM-DD YYYY-MM-DD)"],
    [["diff", "2017-01-01"], "diff takes two days, not 1 (expected diff YYYY-MM-DD YYYY-MM-DD)"],
    [
      ["diff", "2017-01-01", "2018-01-01", "2019-01-01"],
      "diff takes two days, not 3 (expected diff YYYY-MM-DD YYYY-MM-DD)",
    ],
    [["diff", "2018-01-01", "2017-01-01"], '"2017-01-01" is before "2018-01-01" (expected the earlier day first)'],
    [["diff", "2018-01-01", "2018-13-01"], '"2018-13-01" is not a calendar day (expected YYYY-MM-DD)'],
    [["--lang", "de"], '"de" is not a language (expected en, ru or zh)'],
    [["--lang", "EN"], '"EN" is not a language (expected en, ru or zh)'],
    [["--lang", "constructor"], '"constructor" is not a language (expected en, ru or zh)'],
    [["--lang"], "Option '--lang <value>' argument missing (see --help)"],
    [["--lang", "--json"], "Option '--lang' argument is ambiguous (see --help)"],
    [["--json=yes"], "Option '--json' does not take an argument (see --help)"],
    [["--colour"], "Unknown option '--colour' (see --help)"],
    [["--__proto__"], "Unknown option '--__proto__' (see --help)"],
    [["-x", "2017-01-01"], "Unknown option '-x' (see --help)"],
  ])("%j is refused in one sentence", (args, sentence) => {
    expect(ask(...args)).toEqual({ stdout: "", stderr: `sco-data: ${sentence}\n`, status: 2 });
  });

  it("is shown without what would steer a terminal", () => {
    for (const text of ["--\u001b[31m", "--a\u202eb", "\u001b]0;title\u0007", "--lang=\u009b2J", "--a\nb"]) {
      const { stderr, status } = ask(text);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^[^\p{C}]+\n$/u);
    }
  });

  it("is every text that is no day for the library", () => {
    for (const [text] of badDays) {
      if (typeof text !== "string" || text.startsWith("-")) continue;
      expect(ask(text)).toMatchObject({ stdout: "", status: 2 });
      expect(ask("diff", text, "2018-01-01")).toMatchObject({ stdout: "", status: 2 });
    }
  });
});
