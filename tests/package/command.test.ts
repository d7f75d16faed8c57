import { execFileSync, spawn, spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { cells } from "../../command/width.ts";
import { installPacked } from "../../scripts/pack.ts";
import { changesSince, coverage, organisationOn, secretariesGeneral, states, version } from "../../src/index.ts";

const consumer = installPacked();
const program = join(consumer.folder, "node_modules/.bin/sco-data");

// A terminal may lie behind the tests, and their runner may ask for colours.
const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env;

function sco(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    cwd: consumer.folder,
    encoding: "utf8",
    env: { ...env, ...more },
  });
  return { stdout, stderr, status };
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

afterAll(() => consumer[Symbol.dispose]());

describe("npx sco-data, from the tarball", () => {
  it("runs by its name", () => {
    const stdout = execFileSync("npx", ["--offline", "sco-data", "2024-07-04"], {
      cwd: consumer.folder,
      encoding: "utf8",
      env,
    });
    expect(stdout).toMatch(/^Shanghai Cooperation Organisation, 2024-07-04\n26 states\n/);
    expect(stdout).toMatch(/^Secretary-General +Zhang Ming, from 2022-01-01 until 2025-01-01$/m);
    expect(statSync(program).mode & 0o111).toBe(0o111);
  });

  it("tells today's organisation, and that it is today's", () => {
    const day = (): string => new Date().toISOString().slice(0, 10);
    const before = day();
    const { stdout } = sco([], { TZ: "Pacific/Kiritimati" });
    expect([before, day()].map((today) => `Shanghai Cooperation Organisation, ${today} (today in UTC)`)).toContain(
      stdout.split("\n")[0],
    );
  });

  it.each([
    ["en", /^Chair +China, from 2024-07-04 until 2025-09-01$/m],
    ["ru", /^Председательство +Китай, с 2024-07-04 до 2025-09-01$/m],
    ["zh", /^轮值主席国 +中国，自2024-07-04起，至2025-09-01前$/m],
  ])("speaks %s, in lines of at most 80 cells", (language, line) => {
    for (const asked of [["2024-07-04"], ["diff", "1996-01-01", "2030-01-01"]]) {
      const { stdout, stderr, status } = sco([...asked, "--lang", language]);
      expect([stderr, status]).toEqual(["", 0]);
      expect(Math.max(...stdout.split("\n").map(cells))).toBeLessThanOrEqual(80);
      expect(stdout).not.toMatch(/\p{Cc}(?<!\n)|undefined/u);
    }
    expect(sco(["2024-07-04", "--lang", language]).stdout).toMatch(line);
  });

  it("writes the library's answers as JSON", () => {
    expect(JSON.parse(sco(["2024-07-04", "--json"]).stdout)).toEqual(asJson(organisationOn("2024-07-04")));
    expect(JSON.parse(sco(["diff", "2016-12-31", "2017-12-31", "--json"]).stdout)).toEqual(
      asJson(changesSince("2016-12-31", { through: "2017-12-31" })),
    );
  });

  it("prints what the README shows", () => {
    const [, shown = ""] =
      /```\n\$ npx sco-data 2023-12-12\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
    expect(sco(["2023-12-12"]).stdout).toBe(
      `${shown}\nsco-data ${version}: checked from ${coverage.from} through ${coverage.through}\n`,
    );
  });

  it("helps, and says which release it is", () => {
    expect(sco(["--help"])).toMatchObject({ stdout: expect.stringContaining("Usage:"), stderr: "", status: 0 });
    expect(sco(["--version"])).toEqual({ stdout: `${version}\n`, stderr: "", status: 0 });
  });

  it.each([
    [["2024-02-30"]],
    [["20240704"]],
    [["--colour"]],
    [["--lang", "de"]],
    [["--lang"]],
    [["2017-01-01", "2018-01-01"]],
    [["diff", "2017-01-01"]],
    [["diff", "2018-01-01", "2017-01-01"]],
  ])("refuses %j in one sentence, with code 2", (args) => {
    const { stdout, stderr, status } = sco(args);
    expect([stdout, status]).toEqual(["", 2]);
    expect(stderr).toMatch(/^sco-data: .*[\w)]\n$/);
    expect(stderr).not.toMatch(/Error|\bat\b.*:\d/);
  });

  it("paints where it is told to, and not into a pipe", () => {
    const plain = sco(["2024-07-04"]).stdout;
    const painted = sco(["2024-07-04"], { FORCE_COLOR: "1" }).stdout;
    expect(plain).not.toContain("\u001b");
    expect(painted).toContain("\u001b[1mChair\u001b[22m");
    expect(stripVTControlCharacters(painted)).toBe(plain);
    expect(sco(["2024-07-04"], { FORCE_COLOR: "1", NO_COLOR: "1" }).stdout).toBe(plain);
    expect(sco(["2024-07-04"], { FORCE_COLOR: "0" }).stdout).toBe(plain);
    expect(JSON.parse(sco(["2024-07-04", "--json"], { FORCE_COLOR: "1" }).stdout)).toMatchObject({ day: "2024-07-04" });
  });

  it("ends quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [program, "diff", "1996-01-01", "2030-01-01", "--json"], { env });
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    child.stdout.destroy();
    const status = await new Promise((done) => child.on("close", done));
    expect([stderr, status]).toEqual(["", 0]);
  });
});

it("costs nothing to who imports the library: no entry knows of it, and it carries no facts of its own", () => {
  const root = join(consumer.folder, "node_modules/sco-data");
  for (const file of consumer.files.filter((name) => /^dist\/.*\.[cm]?[jt]s$/.test(name) && name !== "dist/command.js"))
    expect(readFileSync(join(root, file), "utf8"), file).not.toMatch(/styleText|parseArgs|Dialogue partners/);
  const command = readFileSync(join(root, "dist/command.js"), "utf8");
  expect(command).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(new Set([...command.matchAll(/\bfrom "([^"]+)"/g)].map(([, name]) => name))).toEqual(
    new Set(["node:util", "sco-data"]),
  );
  for (const { officialName } of Object.values(states)) expect(command).not.toContain(officialName.en);
  for (const { person } of secretariesGeneral) expect(command).not.toContain(person.familyName);
});
