import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { esm, project } from "./program.ts";
import { require, runNode } from "./tools.ts";

const config = `
  const rules = { "import/no-unresolved": "error", "import/named": "error", "import/default": "error" };
  module.exports = [{ plugins: { import: require(${JSON.stringify(require.resolve("eslint-plugin-import"))}) }, rules }];`;

const consumer = project({
  "eslint.config.cjs": config,
  "right.js": esm,
  "wrong.js": 'import { nobody } from "sco-data/sources";\nimport "sco-data/nowhere";\n',
});
afterAll(() => consumer[Symbol.dispose]());

interface Report {
  readonly messages: readonly { readonly line: number; readonly ruleId: string }[];
}

/** What ESLint complains of in a file: the line and the rule. */
function complaints(file: string): string[] {
  const { stdout } = runNode(
    consumer.folder,
    join(require.resolve("eslint/package.json"), "../bin/eslint.js"),
    "--format=json",
    file,
  );
  const [report] = JSON.parse(stdout) as [Report];
  return report.messages.map(({ line, ruleId }) => `${line} ${ruleId}`);
}

it("eslint-plugin-import finds every subpath and its names", () => {
  expect(complaints("right.js")).toEqual([]);
});

it("eslint-plugin-import misses what is not there", () => {
  expect(complaints("wrong.js")).toEqual(["1 import/named", "2 import/no-unresolved"]);
});
