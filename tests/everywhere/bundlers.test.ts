import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { installPacked } from "../../scripts/pack.ts";
import { bundled, bundlers } from "./bundlers.ts";
import { node, output } from "./tools.ts";

const consumer = installPacked();
afterAll(() => consumer[Symbol.dispose]());

interface Case {
  readonly name: string;
  readonly args: string;
  /** What the bundle is given when it runs. */
  readonly asked: readonly string[];
  readonly answer: string;
  /** Who makes it smaller than the others do. */
  readonly ahead: readonly string[];
}

// Of a day that stands in the program Rollup, and no other, sees that it is text, and leaves out what reads days of
// other kinds: there it may be smaller than the rest.
const cases: readonly Case[] = [
  { name: "statusOn", args: "...process.argv.slice(2)", asked: ["BY", "2016-01-01"], answer: "observer\n", ahead: [] },
  { name: "membershipCountOn", args: "process.argv[2]", asked: ["2017-06-09"], answer: "8\n", ahead: [] },
  { name: "statusOn", args: '"BY", "2016-01-01"', asked: [], answer: "observer\n", ahead: ["Rollup"] },
  { name: "membershipCountOn", args: '"2017-06-09"', asked: [], answer: "8\n", ahead: ["Rollup"] },
];

describe.each(cases)("a bundle of $name($args)", ({ name, args, asked, answer, ahead }) => {
  const entry = `${name}-${asked.length}.mjs`;
  writeFileSync(join(consumer.folder, entry), `import { ${name} } from "sco-data";\nconsole.log(${name}(${args}));\n`);
  const sizes = new Map<string, number>();

  it.each(Object.entries(bundlers))("by %s answers", async (tool, bundler) => {
    const code = await bundled(bundler, consumer.folder, entry, join(consumer.folder, tool, entry));
    const file = `${tool}-${entry}`;
    writeFileSync(join(consumer.folder, file), code);
    expect(await output(consumer.folder, node[24], file, ...asked)).toBe(answer);
    sizes.set(tool, brotliCompressSync(code).length);
  });

  it(`is as small by any, within 10 %${ahead.map((tool) => `, or smaller by ${tool}`).join("")}`, () => {
    console.table(Object.fromEntries([...sizes].map(([tool, bytes]) => [tool, { "bytes (brotli)": bytes }])));
    expect([...sizes.keys()]).toEqual(Object.keys(bundlers));
    const alike = [...sizes].flatMap(([tool, bytes]) => (ahead.includes(tool) ? [] : [bytes]));
    expect(Math.max(...alike)).toBeLessThanOrEqual(1.1 * Math.min(...alike));
    for (const tool of ahead) expect(sizes.get(tool)).toBeLessThan(Math.min(...alike));
  });
});
