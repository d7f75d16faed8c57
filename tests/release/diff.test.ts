import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeSandbox } from "../support/sandbox.ts";

const sandbox = await makeSandbox();
const { folder, run, write } = sandbox;
afterAll(sandbox.remove);

const diff = (args: readonly string[], env?: Readonly<Record<string, string>>) =>
  run(process.execPath, ["scripts/release/diff.ts", ...args], env);

const correction = {
  table: "events",
  id: "emblem-and-flag-2003",
  field: "on",
  old: "2003-05-30",
  new: "2003-05-29",
  sources: ["cis-legislation-2003-05-29", "worldjpn-2003-05-29", "kremlin-2003-05-29", "china-org-moscow-2003"],
};
const expected = { added: [], corrected: [correction], withdrawn: [], renamed: [] };

// The baseline is the working facts; "other" has one day wrong, and is there in every form that facts come in.
beforeAll(async () => {
  const other = sandbox.read("releases/baseline.json").replace('"on":"2003-05-29"', '"on":"2003-05-30"');
  write("other.json", other);
  mkdirSync(join(folder, "package/dist"), { recursive: true });
  write("package/dist/data.json", other);
  write("package/package.json", '{ "name": "sco-data", "version": "0.0.9" }');
  expect((await run("tar", ["-czf", "other.tgz", "package"])).stderr).toBe("");
  sandbox.git("checkout", "--quiet", "-b", "other");
  sandbox.edit("data/events.ts", 'on: "2003-05-29"', 'on: "2003-05-30"');
  sandbox.git("commit", "--quiet", "--all", "--message", "a wrong day");
  sandbox.git("checkout", "--quiet", "main");
});

describe("data:diff reads", () => {
  it.each(["other.json", "other.tgz", "other"])("%s", async (from) => {
    const { status, stdout, stderr } = await diff([from, "--json"]);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(expected);
    expect(status).toBe(0);
  });

  it("two files", async () => {
    expect(JSON.parse((await diff(["other.json", "releases/baseline.json", "--json"])).stdout)).toEqual(expected);
    expect(JSON.parse((await diff(["releases/baseline.json", "other.tgz", "--json"])).stdout).corrected).toEqual([
      { ...correction, old: correction.new, new: correction.old },
    ]);
  });

  it("a version, through the client of npm", async () => {
    const tarball = readFileSync(join(folder, "other.tgz"));
    const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
    const server = createServer(({ url, headers }, response) => {
      const dist = { tarball: `http://${headers.host}/other.tgz`, integrity };
      const version = { name: "sco-data", version: "0.0.9", dist };
      const versions = { name: "sco-data", "dist-tags": { latest: "0.0.9" }, versions: { "0.0.9": version } };
      response.end(url === "/sco-data" ? JSON.stringify(versions) : tarball);
    });
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    const { port } = server.address() as AddressInfo;
    const env = { npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: join(folder, "cache") };
    try {
      expect(JSON.parse((await diff(["0.0.9", "--json"], env)).stdout)).toEqual(expected);
      expect(await diff(["0.0.8"], env)).toEqual({
        status: 2,
        stdout: "",
        stderr:
          '"0.0.8" gives no facts: tried that version of sco-data in the registry (expected a data.json, a tarball, a git ref or a published version)\n',
      });
    } finally {
      server.close();
    }
  });
});

describe("data:diff writes", () => {
  it("text without escape codes into a pipe", async () => {
    for (const env of [{}, { NO_COLOR: "1" }]) {
      const { stdout } = await diff(["other.json"], env);
      expect(stdout).toBe(
        [
          "events\n  ~ emblem-and-flag-2003",
          '      on: "2003-05-30" -> "2003-05-29"',
          `      sources: ${correction.sources.join(", ")}\n`,
          "0 added, 1 corrected, 0 withdrawn, 0 renamed\n",
        ].join("\n"),
      );
    }
  });

  it("Markdown", async () => {
    expect((await diff(["other.json", "--markdown"])).stdout).toBe(
      `#### Corrected facts\n\n- \`events/emblem-and-flag-2003\`: \`on\` is \`"2003-05-29"\`, was \`"2003-05-30"\` (${correction.sources
        .map((id) => `\`${id}\``)
        .join(", ")}).\n`,
    );
  });

  it("that nothing changed", async () => {
    expect((await diff(["HEAD"])).stdout).toBe("The facts are the same.\n");
    expect((await diff(["HEAD", "--markdown"])).stdout).toBe("No fact changed.\n");
    expect(JSON.parse((await diff(["HEAD", "--json"])).stdout)).toEqual({ ...expected, corrected: [] });
  });
});

describe("data:diff refuses", () => {
  it.each([
    ["package.json", "that file as a data.json"],
    [".gitignore", "that file as a data.json"],
    ["none.tgz", "package/dist/data.json in that tarball"],
    ["none", "the facts of that git ref, as there is no such file"],
    ["HEAD:src", "the facts of that git ref, as there is no such file"],
  ])("%s", async (from, tried) => {
    expect(await diff([from])).toEqual({
      status: 2,
      stdout: "",
      stderr: `"${from}" gives no facts: tried ${tried} (expected a data.json, a tarball, a git ref or a published version)\n`,
    });
  });

  it("too few, too many and unknown arguments", async () => {
    for (const args of [[], ["a", "b", "c"]]) {
      const { status, stderr } = await diff(args);
      expect(stderr).toMatch(/^Expected one or two sets of facts: npm run data:diff -- .*\n$/);
      expect(status).toBe(2);
    }
    const { status, stderr } = await diff(["HEAD", "--yaml"]);
    expect(stderr).toMatch(/^Unknown option '--yaml'.*\n$/);
    expect(status).toBe(2);
  });
});
