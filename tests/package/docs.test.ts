import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { delegationsKnownAt } from "../../src/delegations.ts";
import { disputes } from "../../src/disputes.ts";
import * as sco from "../../src/index.ts";
import { treatyParticipations } from "../../src/treaties.ts";
import type { Meeting, TableName } from "../../src/types.ts";

// Inside the project, so that the examples find "sco-data" by its own name.
const folder = ".docs";

interface Example {
  readonly where: string;
  readonly file: string;
  readonly code: string;
}

const fence = /```(\w+)\n([\s\S]*?)```/g;

const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(fence)].filter((match) => match[1] === language).map((match) => match[2] ?? "");

/** Makes an assertion of every `expression; // => value`. */
function asserting(code: string): string {
  const lines = code.replace(/^( *)(.+); \/\/ => (.+)$/gm, "$1deepStrictEqual($2, $3);");
  return `import { deepStrictEqual } from "node:assert/strict";\n${lines}`;
}

const entries = Object.keys(manifest.exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => `sco-data${path.slice(1)}`);
const namesOf = await Promise.all(entries.map(async (entry) => [entry, Object.keys(await import(entry))] as const));

/** Those of `sco-data/schemas` are made by zod, and no functions of ours. */
const functions = (
  await Promise.all(entries.filter((entry) => entry !== "sco-data/schemas").map((entry) => import(entry)))
).flatMap((entry: object) =>
  Object.entries(entry).flatMap(([name, value]) => (typeof value === "function" ? [name] : [])),
);

/** The first entry that exports a name. */
const entryOf = (name: string): string | undefined => namesOf.find(([, names]) => names.includes(name))?.[0];

/** A row of the API: what is asked, a call and its answer. */
const apiRow = /^\| [^`|]+(?:`[^`|]+`[^`|]*)* \| `([^`]+)` \| `([^`]+)` \|$/;

/** The rows of the tables of which the second cell is a call and the third its answer, as programs. */
function tableCalls(text: string): string[] {
  const tables = [...text.matchAll(/^\| .* \| call \| answer \|\n\|.*\n((?:\|.*\n)*)/gm)].map(([, rows = ""]) => rows);
  return tables
    .flatMap((rows) => rows.trim().split("\n"))
    .map((row) => {
      const [, call = "", answer = ""] = apiRow.exec(row) ?? [];
      const called = [...call.matchAll(/\b(\w+)\(/g)].map(([, name = ""]) => name);
      const names = [...new Set(called)].filter((name) => entryOf(name) !== undefined);
      expect(names, row).not.toEqual([]);
      return `import { ${names.join()} } from "${entryOf(names[0] ?? "")}";\n${call}; // => ${answer}\n`;
    });
}

const documents = ["README.md", "CONTRIBUTING.md", "bench/README.md", "data/README.md"];
/** Pages of the site, whose links its build checks. */
const pages = globSync("site/guide/*.md").sort();
const texts = [...documents, ...pages].map((name): [string, string] => [name, readFileSync(name, "utf8")]);
const sourceFiles = globSync("src/**/*.ts");

const written: [where: string, code: string][] = [
  ...texts.flatMap(([name, text]) =>
    [...blocks(text, "ts"), ...tableCalls(text)].map((code): [string, string] => [name, code]),
  ),
  ...sourceFiles.flatMap((name) =>
    blocks(readFileSync(name, "utf8").replace(/^ \* ?/gm, ""), "ts").map((code): [string, string] => [name, code]),
  ),
];

const wrong = 'import { membershipCount } from "sco-data";\nmembershipCount(2017); // => 7\n';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const write = (name: string, code: string): string => {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, asserting(code));
  return file;
};
const examples = written.map(
  ([where, code], index): Example => ({ where, file: write(`example-${index + 1}`, code), code }),
);

/** Runs programs in one process, and says which failed, and how. */
function failuresOf(files: readonly string[]): { readonly [file: string]: string } {
  const program = `
    const failures = {};
    for (const file of ${JSON.stringify(files)})
      await import("./" + file).catch((error) => { failures[file] = String(error); });
    console.log(JSON.stringify(failures));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}
const failures = failuresOf([...examples.map(({ file }) => file), write("wrong", wrong)]);

describe("every example in the documents and the doc comments", () => {
  it.each(examples)("$where: $file", ({ file, code }) => {
    expect(code).toContain("// => ");
    expect(failures[file]).toBeUndefined();
  });

  it("compiles", () => {
    const options = { extends: "../tsconfig.json", include: ["*.ts"], compilerOptions: { noUnusedLocals: false } };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
    expect(execFileSync("tsc", ["-p", folder], { encoding: "utf8" })).toBe("");
  });

  it("is given for every public function", () => {
    const documented = sourceFiles.flatMap((name) => {
      const text = readFileSync(name, "utf8");
      const comments = text.matchAll(
        /\/\*\*(?:(?!\*\/)[\s\S])*?@example(?:(?!\*\/)[\s\S])*\*\/\n(?:\/\*.*\*\/\n)?export function (\w+)/g,
      );
      return [...comments].map((match) => match[1]);
    });
    expect(functions.filter((name) => !documented.includes(name))).toEqual([]);
  });

  it("in the README asks every public function", () => {
    const readme = readFileSync("README.md", "utf8");
    const asked = [...blocks(readme, "ts"), ...tableCalls(readme)].join("\n");
    expect(functions.filter((name) => !new RegExp(`\\b${name}\\(`).test(asked))).toEqual([]);
  });

  it("that fails is noticed", () => {
    expect(failures).toEqual({ ".docs/wrong.ts": expect.stringContaining("8 !== 7") });
  });
});

describe("every command in the documents", () => {
  const commands = new Set(
    texts.flatMap(([, text]) => blocks(text, "sh")).flatMap((block) => block.trim().split("\n")),
  );

  it("is one that a test, or CI, runs", () => {
    expect([...commands]).toEqual(["npm install sco-data", "npm ci && npm run demo", "npm ci && npm test", "npm ci"]);
    expect(readFileSync(".ci/run", "utf8")).toContain("\nnpm ci && npm test && npm run check ");
  });

  it("in running text names a script or a tool that exists", () => {
    const text = texts.join();
    const scripts = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? "");
    expect(scripts.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });
});

it("the scope in the README counts the delegations and the participations as they are", () => {
  const readme = readFileSync("README.md", "utf8").replace(/\s+/g, " ");
  const known = (meetings: readonly Meeting[], how: string): number =>
    meetings.filter(({ id }) => delegationsKnownAt(id) === how).length;
  const tops = [...sco.shanghaiFiveSummits, ...sco.summits, ...sco.headsOfGovernmentMeetings];
  expect(readme).toContain(
    `of ${known(tops, "members")} of the ${tops.length} meetings of heads of state and government and of the Five those of all members are known, of ${known(tops, "some")} those of some.`,
  );
  const ministers = sco.foreignMinistersMeetings;
  expect(readme).toContain(
    `Of ${known(ministers, "members")} of the ${ministers.length} meetings of the foreign ministers those of all members are known, of ${known(ministers, "some")} those of some.`,
  );
  expect(readme).toContain(`after the signature ${treatyParticipations.length} rows were found,`);
});

describe("the first screen of the README", () => {
  const readme = readFileSync("README.md", "utf8").replace(/\s+/g, " ");

  it("gives the present answer", () => {
    const { counts, members, chair, secretaryGeneral, lastSummit } = sco.organisationOn(sco.coverage.through);
    const state = sco.states[chair?.state ?? "KZ"].name.en;
    const until = secretaryGeneral && sco.lastDay(secretaryGeneral);
    expect(readme).toContain(
      `**As of ${sco.coverage.through}**, the last day for which the facts were checked: ${counts.member} members (${members.map(({ name }) => name.en).join(", ")}) and ${counts.partner} SCO partners, the status that took the place of observer and dialogue partner in 2025; ${state} is in the chair. Secretary-General: ${secretaryGeneral?.person.name.en}, whose term ends on ${until}. Last summit: ${lastSummit?.place.name.en}, ${lastSummit?.firstDay} to ${lastSummit?.lastDay}.`,
    );
    expect(readme).toContain(`${disputes.length} disputes say where sources contradict one another.`);
  });

  it("names what is complete, and what is there as far as it was found", () => {
    const [, complete = "", found = ""] =
      /complete from (.*?)\*\*In it as far as it was found, and there may be more:\*\* (.*?) \*\*Not a/.exec(readme) ??
      [];
    const said: Readonly<Partial<Record<TableName, string>>> = {
      affiliations: "status of every state",
      secretariesGeneral: "heads of the Secretariat",
      ratsDirectors: "Regional Anti-Terrorist Structure",
      shanghaiFiveSummits: "Shanghai Five",
      summits: "summits",
      headsOfGovernmentMeetings: "meetings of the heads of government",
      chairmanships: "who chaired",
      culturalCapitals: "cultural capitals",
      documents: "documents",
      delegations: "delegations",
      treatyParticipations: "treaty participations",
      foreignMinistersMeetings: "meetings of the foreign ministers",
      deputySecretariesGeneral: "deputies",
      bodies: "bodies",
      externalRelations: "ties to organisations outside",
      thematicYears: "themes of years",
      figures: "figures",
      events: "events",
      identifiers: "identifiers of other registers",
      disputes: "disputes",
    };
    for (const [table, words] of Object.entries(said)) {
      const kind = sco.coverageOf(table as TableName).complete;
      expect(["all", "found"]).toContain(kind);
      expect(kind === "all" ? complete : found, table).toContain(words);
    }
  });
});

it("every link in the documents leads to a file", () => {
  for (const name of documents) {
    for (const [, target = ""] of readFileSync(name, "utf8").matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(existsSync(join(name, "..", target)), `${name}: ${target}`).toBe(true);
    }
  }
});
