import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { type TransformOptions, transform } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { cjs, esm, expectAnswers, project } from "./program.ts";
import { require, run } from "./tools.ts";

const withAttributes = esm.replaceAll(/(\.json");$/gm, '$1 with { type: "json" };');

/** The same by `import` where JSON cannot be imported. */
const withoutJson = `
  import { createRequire } from "node:module";
  const require = createRequire(import.meta.url);
  ${esm.replaceAll(/^import (\w+) from (".*\.json");$/gm, "const $1 = require($2);")}`;

const consumer = project({ "require.cjs": cjs, "import.mjs": withoutJson, "import-json.mjs": withAttributes });
const { folder } = consumer;
afterAll(() => consumer[Symbol.dispose]());

const nodes = {
  "16.9.0": require.resolve("node-16.9/bin/node"),
  "18.0.0": require.resolve("node-18.0/bin/node"),
  "18.20.0": require.resolve("node-18.20/bin/node"),
};

describe.each(Object.entries(nodes))("Node %s", (version, node) => {
  it("is what it is called", () => {
    expect(run(folder, node, "--version").stdout).toBe(`v${version}\n`);
  });

  it.each(["require.cjs", "import.mjs"])("gives every subpath to %s", (file) => {
    expectAnswers(run(folder, node, file).stdout);
  });

  it(version === "18.20.0" ? "imports JSON" : "does not know how JSON is imported", () => {
    const { stdout, stderr } = run(folder, node, "import-json.mjs");
    if (version === "18.20.0") expectAnswers(stdout);
    else expect(stderr).toContain("SyntaxError: Unexpected token 'with'");
  });
});

describe("browsers from Chrome 93, Firefox 92 and Safari 15.4", () => {
  const root = `${folder}/node_modules/sco-data/dist`;
  const files = globSync(`${root}/*.js`).filter((file) => basename(file) !== "command.js");

  it("get every entry", () => {
    const entries = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === "object" && "import" in entry ? basename(entry.import.default) : [],
    );
    expect(files.map((file) => basename(file)).sort()).toEqual(entries.sort());
  });

  // Chrome 93 itself is of a year whose builds are gone, but Node 16.9.0, above, has its engine: what answers there
  // calls no function that is newer. Object.hasOwn, the newest that is called, came with just these three versions.
  it("of which the first has the engine of Node 16.9.0", () => {
    expect(run(folder, nodes["16.9.0"], "--print", "process.versions.v8").stdout).toMatch(/^9\.3\./);
    expect(run(folder, nodes["16.9.0"], "--print", "typeof Object.hasOwn").stdout).toBe("function\n");
  });

  // esbuild knows from which version each engine reads a syntax, and writes anew what one of the targets does not read.
  // It trusts no engine with \p{…}, as each new Unicode brings another; General_Category and Script are read by Chrome
  // from 64, Firefox from 78 and Safari from 11.1.
  const oldest: TransformOptions = {
    target: ["chrome93", "firefox92", "safari15.4"],
    supported: { "regexp-unicode-property-escapes": true },
  };

  it.each(files.map((file) => [basename(file), file]))("read %s as it is", async (_, file) => {
    const code = readFileSync(file, "utf8");
    const { code: lowered, warnings } = await transform(code, oldest);
    expect(warnings).toEqual([]);
    expect(lowered).toBe((await transform(code, { target: "esnext" })).code);
    // Safari reads them since 16.4; esbuild does not see one in a text.
    expect(code).not.toMatch(/\(\?<[=!]/);
  });

  it.each(["class One { static { two(); } }", "/(?<=a)b/;", "/a/v;", "using one = two;"])(
    "would be seen not to read %s",
    async (code) => {
      expect((await transform(code, oldest)).code).not.toBe((await transform(code, { target: "esnext" })).code);
    },
  );
});
