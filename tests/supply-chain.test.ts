import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import lockfile from "../package-lock.json" with { type: "json" };
import { lockfileFaults, manifestFaults, workflowFaults } from "../scripts/lints/supply-chain.ts";

/** The folders of the project that have a file of this name. */
const foldersWith = (name: string): string[] =>
  globSync(`**/${name}`, { exclude: (path) => ["node_modules", "package"].includes(basename(path)) })
    .map((path) => dirname(path))
    .sort();

describe("package.json", () => {
  it("runs nothing at a user's and ships what is built", () => {
    expect(manifestFaults(manifest)).toEqual([]);
  });

  it.each(["preinstall", "install", "postinstall", "prepare"])("is refused with a script for %s", (name) => {
    const scripts = { ...manifest.scripts, [name]: "node evil.js" };
    expect(manifestFaults({ ...manifest, scripts })).toEqual([
      `scripts.${name}: take it out, as it runs at every user's`,
    ]);
  });

  it.each([
    [{ bin: "dist/command.js" }, /^bin: have/],
    [{ bin: { "sco-data": "dist/evil.js" } }, /^bin: have/],
    [{ bin: { "sco-data": "dist/../evil.js" } }, /^bin: have/],
    [{ bin: { node: "dist/command.js" } }, /^bin: have/],
    [{ bin: { ...manifest.bin, npm: "dist/command.js" } }, /^bin: have/],
    [{ directories: { bin: "dist" } }, /^directories: take it out/],
    [{ dependencies: { evil: "1.0.0" } }, /^dependencies: take it out/],
    [{ files: ["dist", "scripts"] }, /^files scripts: ship dist only/],
    [{ files: ["dist", "../.."] }, /^files /],
    [{ exports: { ".": { import: "./src/index.ts" } } }, /^exports \.\/src\/index\.ts: point into dist/],
    [{ exports: { "./*": "./dist/../*" } }, /^exports /],
  ])("is refused with %j", (change, message) => {
    expect(manifestFaults({ ...manifest, ...change }).join()).toMatch(message);
  });
});

describe("package-lock.json", () => {
  const sum = lockfile.packages["node_modules/typescript"].integrity;
  const withEntry = (entry: object): string[] =>
    lockfileFaults(
      { packages: { "node_modules/probe": { integrity: sum, ...entry } } },
      manifest,
      "https://registry.example/",
    );

  it("lies beside every package.json", () => {
    expect(foldersWith("package-lock.json")).toEqual(foldersWith("package.json"));
    expect(foldersWith("package-lock.json")).toEqual(expect.arrayContaining([".", "tests/everywhere"]));
  });

  describe.each(foldersWith("package-lock.json"))("of %s", (folder) => {
    const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));
    const { allowScripts, devDependencies } = read("package.json");

    it("has a sum for everything, from the registry, and scripts only by name", () => {
      const faults = lockfileFaults(read("package-lock.json"), { allowScripts }, process.env["npm_config_registry"]);
      expect(faults).toEqual([]);
    });

    it("has every tool of ours at one exact version", () => {
      for (const version of Object.values(devDependencies))
        expect(version).toMatch(/^(npm:(@[\w-]+\/)?[\w-]+@)?\d+(\.\d+){2}(-r\.\d+)?$|^file:\.\.$/);
    });

    it("lets no script run but that of Node, at the root", () => {
      const allowed = Object.keys(allowScripts ?? {}).filter((name) => allowScripts[name] !== false);
      expect(allowed).toEqual(folder === "." ? ["node"] : []);
    });
  });

  it.each([
    [{ integrity: undefined }, /with a sha512 sum/],
    [{ integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" }, /with a sha512 sum/],
    [{ link: true }, /with a sha512 sum/],
    [{ link: true, resolved: ".." }, /with a sha512 sum/],
    [{ resolved: "git+ssh://git@evil.example/probe.git#0123456" }, /not from git/],
    [{ resolved: "file:../probe.tgz" }, /not from file/],
    [{ resolved: "http://registry.example/probe.tgz" }, /not from http:/],
    [{ resolved: "https://registry.example.evil.example/probe.tgz" }, /not from https:/],
    [{ hasInstallScript: true }, /name it in allowScripts/],
  ])("is refused with %j", (entry, message) => {
    expect(withEntry({})).toEqual([]);
    expect(withEntry({ resolved: "https://registry.example/probe/-/probe-1.0.0.tgz" })).toEqual([]);
    expect(withEntry(entry).join()).toMatch(message);
  });

  it("of a part may link the package itself, and nothing else", () => {
    const linked = (name: string, resolved: string): string =>
      lockfileFaults({ packages: { "..": {}, [`node_modules/${name}`]: { resolved, link: true } } }, manifest).join();
    expect(linked("sco-data", "..")).toBe("");
    expect(linked("sco-data", "../..")).toBe("");
    expect(linked("probe", "..")).toMatch(/with a sha512 sum/);
    for (const elsewhere of ["../evil", "../.evil", ".", "evil", "../../evil/.."])
      expect(linked("sco-data", elsewhere)).toMatch(/with a sha512 sum/);
  });
});

describe("a workflow", () => {
  const read = (file: string): string => readFileSync(`.github/workflows/${file}`, "utf8");
  const ci = read("ci.yml");
  const checkout = /actions\/checkout@\S+ # \S+/;

  it("of ours pins every action and asks for no right it does not need", () => {
    const files = globSync(".github/workflows/*").map((path) => basename(path));
    expect(files.sort()).toEqual(["ci.yml", "release.yml", "upkeep.yml"]);
    for (const file of files) expect(workflowFaults(file, read(file))).toEqual([]);
  });

  it("of ours runs on a request what .ci/run runs before a release", () => {
    const commands = (text: string): string[] => [...new Set(text.match(/npm (ci|test|run [\w:]+)/g))].sort();
    expect(commands(ci)).toHaveLength(8);
    expect(commands(ci)).toEqual(commands(readFileSync(".ci/run", "utf8")));
  });

  it("of ours adds the tables to a release that has been published, and the site, and to no other", () => {
    const [, publish = "", tables = "", site = ""] = read("release.yml").split(/^(?= {6}- (?:id: publish|if: steps))/m);
    expect(publish).toMatch(/^ {6}- id: publish\n {8}uses: changesets\/action\/publish@/);
    expect(tables).toMatch(/^ {6}- if: steps\.publish\.outputs\.published == 'true'\n/);
    expect(tables).toMatch(/npm run tables\n.*\n +gh release upload .* sco-data-tables\.zip tables\/sco-data\.xlsx\n/);
    expect(site).toMatch(/^ {6}- if: steps\.publish\.outputs\.published == 'true'\n/);
    expect(site).toMatch(/npm run site:build\n/);
    expect(manifest.scripts).toMatchObject({ tables: expect.any(String), "site:build": expect.any(String) });
  });

  it.each([
    [ci.replace(checkout, "actions/checkout@v7"), /pin the action/],
    [ci.replace(checkout, "actions/checkout@main # v7.0.1"), /pin the action/],
    [ci.replace(checkout, "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1"), /pin the action/],
    [ci.replace(checkout, "./evil"), /pin the action/],
    [ci.replace("contents: read", "contents: write"), /no right to write|begin with permissions/],
    [ci.replace("permissions:\n  contents: read\n", ""), /begin with permissions/],
    [ci.replace("permissions:\n  contents: read\n", "permissions: write-all\n"), /begin with permissions/],
    [ci.replace("  pull_request:", "  pull_request_target:"), /start on pull_request/],
    [`${ci}      - run: echo "\${{ github.event.pull_request.title }}"\n`, /text of the request/],
    [`${ci}        env:\n          TOKEN: \${{ secrets.NPM_TOKEN }}\n`, /use neither secrets/],
    [`${ci}    permissions:\n      id-token: write\n`, /no right to write/],
  ])("is refused with one thing changed: %#", (text, message) => {
    expect(workflowFaults("ci.yml", text).join("\n")).toMatch(message);
  });

  it.each([
    ["release.yml", "id-token: write", "packages: write"],
    ["upkeep.yml", "issues: write", "contents: write"],
  ])("%s is refused with a right that it does not need", (file, right, other) => {
    expect(workflowFaults(file, read(file).replace(right, other))).toEqual([
      expect.stringMatching(/ask for no right to write$/),
    ]);
  });
});
