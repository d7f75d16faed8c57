import { execFileSync, spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

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

/** The first entry that exports a name. */
const entryOf = (name: string): string | undefined => namesOf.find(([, names]) => names.includes(name))?.[0];

/** The rows of a table whose third and fourth cells are a call and its result. */
function tableCalls(text: string): string[] {
  const rows = [...text.matchAll(/^\| .* \| `([^`]+)` \| `([^`]+)` \|$/gm)];
  const [, table = ""] = /^\| call \|.*\n\|.*\n((?:\|.*\n)*)/m.exec(text) ?? [];
  expect(rows).toHaveLength(table.split("\n").length - 1);
  return rows.map(([, call = "", result]) => {
    const [name = ""] = /^\w+/.exec(call) ?? [];
    return `import { ${name} } from "${entryOf(name)}";\n${call}; // => ${result}\n`;
  });
}

const documents = ["README.md", "CONTRIBUTING.md", "bench/README.md", "data/README.md"];
/** Pages of the site, whose links its build checks. */
const pages = ["site/index.md", ...globSync("site/guide/*.md").sort()];
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

  it("is given for every public function", async () => {
    const entries = [await import("sco-data"), await import("sco-data/sources"), await import("sco-data/timeline")];
    const functions = entries.flatMap((entry) =>
      Object.entries(entry).flatMap(([name, value]) => (typeof value === "function" ? [name] : [])),
    );
    const documented = sourceFiles.flatMap((name) => {
      const text = readFileSync(name, "utf8");
      const comments = text.matchAll(
        /\/\*\*(?:(?!\*\/)[\s\S])*?@example(?:(?!\*\/)[\s\S])*\*\/\n(?:\/\*.*\*\/\n)?export function (\w+)/g,
      );
      return [...comments].map((match) => match[1]);
    });
    expect(functions.filter((name) => !documented.includes(name))).toEqual([]);
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
    expect([...commands]).toEqual(["npm install sco-data", "npm ci && npm run demo", "npm ci && npm test"]);
    expect(readFileSync(".ci/run", "utf8")).toContain("\nnpm ci && npm test && npm run check ");
  });

  it("in running text names a script or a tool that exists", () => {
    const text = texts.join();
    const scripts = [...text.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? "");
    expect(scripts.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });
});

it("every link in the documents leads to a file", () => {
  for (const name of documents) {
    for (const [, target = ""] of readFileSync(name, "utf8").matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
      expect(() => readFileSync(join(name, "..", target)), `${name}: ${target}`).not.toThrow();
    }
  }
});
