import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { esm, expectAnswers, project } from "./program.ts";
import { found, require, runNode } from "./tools.ts";

/** Metro with the settings of a React Native. */
function metro(settings: string): { readonly program: string; readonly config: string } {
  const metroConfig = found("metro-config", settings);
  const babelRuntime = dirname(require.resolve("@babel/runtime/package.json"));
  // In a project of React Native they lie in its own node_modules.
  const beside = [
    babelRuntime,
    dirname(found("@react-native/js-polyfills", settings)),
    dirname(found("metro-runtime/package.json", settings)),
    dirname(found("metro-runtime/package.json", metroConfig)),
  ];
  const config = `
    const { getDefaultConfig, mergeConfig } = require(${JSON.stringify(settings)});
    module.exports = mergeConfig(getDefaultConfig(__dirname), {
      watchFolders: ${JSON.stringify(beside)},
      resolver: { extraNodeModules: { "@babel/runtime": ${JSON.stringify(babelRuntime)} } },
      // React Native itself, which is not there, would run first.
      serializer: { getModulesRunBeforeMainModule: () => [] },
    });`;
  return { program: join(found("metro/package.json", metroConfig), "../src/cli.js"), config };
}

const reactNatives = {
  "0.74, whose Metro does not read exports": metro(require.resolve("@react-native/metro-config-0.74")),
  "of today": metro(require.resolve("@react-native/metro-config")),
};

const byWebpack = `
  const [webpack, path] = process.argv.slice(2);
  const settings = { mode: "production", context: __dirname, entry: "./entry.js", output: { path } };
  require(webpack)(settings, (error, stats) => console.log(error ?? stats.toString({ all: false, errors: true })));`;

const consumer = project({ "entry.js": esm, "webpack.js": byWebpack });
const { folder } = consumer;
afterAll(() => consumer[Symbol.dispose]());

/** Bundles, and runs the bundle. */
function expectBundle(bundle: string, program: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = runNode(folder, program, ...args);
  expect(status, stdout + stderr).toBe(0);
  expectAnswers(runNode(folder, bundle).stdout);
}

it("Parcel bundles every subpath", () => {
  expectBundle(
    "parcel/entry.js",
    join(require.resolve("parcel/package.json"), "../lib/bin.js"),
    "build",
    "entry.js",
    "--dist-dir",
    "parcel",
  );
});

describe.each(Object.entries(reactNatives))("React Native %s", (name, { program, config }) => {
  it("bundles every subpath", () => {
    const file = `metro-${Object.keys(reactNatives).indexOf(name)}`;
    writeFileSync(join(folder, `${file}.config.js`), config);
    const options = ["--config", `${file}.config.js`, "--platform", "android", "--out", `${file}.js`];
    expectBundle(`${file}.js`, program, "build", "entry.js", ...options);
  });
});

it("webpack 5 bundles every subpath", () => {
  expectBundle("webpack-5/main.js", "webpack.js", require.resolve("webpack"), join(folder, "webpack-5"));
});

it("webpack 4 finds every subpath, and stops at syntax of ES2020", () => {
  const { stdout } = runNode(folder, "webpack.js", require.resolve("webpack-4"), join(folder, "webpack-4"));
  expect(stdout).toMatch(
    /ERROR in \.\/node_modules\/sco-data\/dist\/index\.js .*\nModule parse failed: Unexpected token/,
  );
  expect(stdout).not.toMatch(/Can't resolve/);
});
