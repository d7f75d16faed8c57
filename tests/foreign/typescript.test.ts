import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { project, subpaths } from "./program.ts";
import { require, runNode } from "./tools.ts";

const uses = readFileSync(join(import.meta.dirname, "uses.ts"), "utf8");
const consumer = project({ "uses.ts": uses });
afterAll(() => consumer[Symbol.dispose]());

it("the program imports every subpath but the manifest", () => {
  const imported = uses.match(/(?<= from "sco-data)[^"]*/g)?.map((path) => `.${path}`);
  expect(imported?.sort()).toEqual(subpaths.filter((path) => path !== "./package.json").sort());
});

const compilers = {
  "5.4": require.resolve("typescript-5.4/bin/tsc"),
  "5.9": require.resolve("typescript-5.9/bin/tsc"),
};

describe.each(Object.entries(compilers))("TypeScript %s with moduleResolution node10", (version, tsc) => {
  it("is what it is called", () => {
    expect(runNode(consumer.folder, tsc, "--version").stdout).toContain(`Version ${version}.`);
  });

  it.each([true, false])("types every subpath, resolveJsonModule %s", (resolveJsonModule) => {
    const compilerOptions = {
      resolveJsonModule,
      module: "commonjs",
      moduleResolution: "node10",
      esModuleInterop: true,
      target: "es2022",
      lib: ["es2022", "dom"],
      types: [],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
    };
    writeFileSync(join(consumer.folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["uses.ts"] }));
    expect(runNode(consumer.folder, tsc)).toMatchObject({ status: 0, stdout: "" });
  });
});
