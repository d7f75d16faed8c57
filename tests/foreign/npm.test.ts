import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { installPacked } from "../../scripts/pack.ts";
import { runNode } from "./tools.ts";

const packed = installPacked();
const tarball = join(packed.folder, `${manifest.name}-${manifest.version}.tgz`);
const folder = mkdtempSync(join(tmpdir(), "sco-data-npm-"));
afterAll(() => {
  packed[Symbol.dispose]();
  rmSync(folder, { recursive: true });
});

/** Takes packages from the registry of whoever runs the tests, as npm is set up there. */
function install(what: string): void {
  const { status, stdout, stderr } = spawnSync("npm", ["install", "--no-audit", "--no-fund", what], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stdout + stderr).not.toMatch(/ERESOLVE|peer/);
  expect(status, stdout + stderr).toBe(0);
}

const asks = 'console.log(require("sco-data").statusOn("BY", "2016-01-01"));';
const parses = 'console.log(require("sco-data/schemas").stateCodeSchema.parse("BY"));';

describe.each(["3.22.4", "3.25.1", "3.25.76", "4.0.0", "4.6.7"])("npm, where zod %s is installed", (zod) => {
  it("installs the package beside it", () => {
    rmSync(join(folder, "node_modules"), { recursive: true, force: true });
    rmSync(join(folder, "package-lock.json"), { force: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    install(`zod@${zod}`);
    install(tarball);
    expect(runNode(folder, "--print", 'require("zod/package.json").version').stdout.trim()).toBe(zod);
    expect(runNode(folder, "--eval", asks).stdout.trim()).toBe("observer");
  });

  it(zod.startsWith("3.22") ? "names what the schemas miss" : "has the schemas", () => {
    const { status, stdout, stderr } = runNode(folder, "--eval", parses);
    if (zod.startsWith("3.22")) expect(stderr).toMatch(/ERR_PACKAGE_PATH_NOT_EXPORTED|Cannot find module 'zod\/v4'/);
    else expect({ status, stdout }).toEqual({ status: 0, stdout: "BY\n" });
  });
});
