import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { installPacked } from "../../scripts/pack.ts";
import { compile, type Format, form, type Settings, type Version, writeUses } from "./compile.ts";
import { node, output, tsc, zod } from "./tools.ts";

const consumer = installPacked(zod);
writeUses(consumer.folder);
afterAll(() => consumer[Symbol.dispose]());

interface Cell extends Settings {
  readonly format: Format;
}

const versions = Object.keys(tsc) as Version[];
const formats: readonly Format[] = ["ESM", "CJS"];
const resolutions = ["nodenext", "bundler", "node16"] as const;

/** The module setting that goes with a resolution; with a bundler, CommonJS is kept for it as it was written. */
const moduleFor = (resolution: (typeof resolutions)[number], format: Format): Settings["module"] =>
  resolution !== "bundler" ? resolution : format === "ESM" ? "esnext" : "preserve";

// Zod's own declarations name URL, which comes with a DOM's types or Node's, and nobody sees that where libraries are
// not checked.
const libs = (skipLibCheck: boolean): readonly string[] => (skipLibCheck ? ["es2022"] : ["es2022", "dom"]);

const cells: readonly Cell[] = resolutions.flatMap((moduleResolution) =>
  formats.flatMap((format) =>
    [true, false].map((skipLibCheck) => {
      const module = moduleFor(moduleResolution, format);
      return { moduleResolution, format, skipLibCheck, module, lib: libs(skipLibCheck) };
    }),
  ),
);

/** What `version` says of the program that uses everything. */
const everything = (version: Version, { format, ...settings }: Cell): Promise<string> =>
  compile(consumer.folder, version, form(format, settings), settings);

const strictest = { moduleResolution: "nodenext", module: "nodenext", skipLibCheck: false } as const;

it("the program uses every subpath", () => {
  const text = readFileSync(join(consumer.folder, "esm.mts"), "utf8");
  for (const subpath of Object.keys(manifest.exports)) {
    expect(text).toContain(` from "${subpath.replace(".", manifest.name)}"`);
  }
});

describe.concurrent.each(versions)("TypeScript %s", (version) => {
  it("is what it is called", async () => {
    expect(await output(consumer.folder, node[24], tsc[version], "--version")).toContain(`Version ${version}.`);
  });

  it.each(cells)("$moduleResolution · $format · skipLibCheck $skipLibCheck", async (cell) => {
    expect(await everything(version, cell)).toBe("");
  });

  it.each(formats)("nodenext · %s · skipLibCheck false, without schemas, zod and DOM", async (format) => {
    const settings = { ...strictest, lib: ["es2022"] };
    expect(await compile(consumer.folder, version, `no-schemas-${form(format, settings)}`, settings)).toBe("");
  });

  // Before 6, TypeScript itself forbids it.
  it("bundler · CJS as module commonjs", async () => {
    const settings = { moduleResolution: "bundler", module: "commonjs", skipLibCheck: true, lib: ["es2022"] } as const;
    const cell: Cell = { ...settings, format: "CJS" };
    const forbidden = /^\S+ error TS5095: Option 'bundler' can only be used when .*\n$/;
    expect(await everything(version, cell)).toMatch(Number(version) >= 6 ? /^$/ : forbidden);
  });
});

it("only zod asks for a DOM", async () => {
  const lines = (await everything("7", { ...strictest, format: "ESM", lib: ["es2022"] })).trim().split("\n");
  for (const line of lines) expect(line).toMatch(/^node_modules\/zod\/.* error TS2304: Cannot find name 'URL'\.$/);
});
