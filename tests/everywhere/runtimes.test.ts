import { afterAll, describe, expect, it } from "vitest";
import type { Report } from "./conformance/report.ts";
import { consumerWithProgram } from "./consumer.ts";
import { bun, deno, node, output } from "./tools.ts";
import { expectConformance, inSource } from "./verdict.ts";

const consumer = await consumerWithProgram();
afterAll(() => consumer[Symbol.dispose]());

interface Runtime {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** What it must call itself, so that no other runtime stands in for it. */
  readonly itself: RegExp;
  readonly temporal: boolean;
}

const offline = [
  "--node-modules-dir=manual",
  "--cached-only",
  "--no-remote",
  "--deny-net",
  "--no-prompt",
  "--allow-read",
];

const runtimes: readonly Runtime[] = [
  ...Object.entries(node).map(
    ([version, program]): Runtime => ({
      name: `node ${version}`,
      command: [program],
      itself: new RegExp(`^Node\\.js/${version}$`),
      temporal: Number(version) >= 26,
    }),
  ),
  { name: "bun", command: [bun, "run"], itself: /^Bun\/1\./, temporal: true },
  { name: "deno", command: [deno, "run", ...offline], itself: /^Deno\/2\./, temporal: true },
];

it("the program finds no fault in the source, and asks much", () => {
  expect(inSource.faults).toEqual([]);
  for (const [part, least] of Object.entries({
    known: 60,
    same: 2000,
    refused: 60,
    frozen: 50,
    data: 20,
    schemas: 10,
  })) {
    expect(inSource.checks[part], part).toBeGreaterThanOrEqual(least);
  }
});

describe.each(runtimes)("$name", ({ command: [program, ...flags], itself, temporal }) => {
  it.each([
    ["import", "import.mjs"],
    ["require", "require.cjs"],
  ])("%s", async (_, file) => {
    const report: Report = JSON.parse(await output(consumer.folder, program, ...flags, file));
    expectConformance(report, itself, { temporal });
  });
});
