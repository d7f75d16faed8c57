import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { validateCFFFile } from "cffjs";
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

/** A folder with the files that say where the project lives. */
function scratch() {
  const folder = mkdtempSync(join(tmpdir(), "sco-data-"));
  for (const file of ["package.json", "CITATION.cff", ".github"]) cpSync(file, join(folder, file), { recursive: true });
  return {
    read: (file: string) => readFileSync(join(folder, file), "utf8"),
    citation: () => validateCFFFile(join(folder, "CITATION.cff")),
    run: (...args: string[]) =>
      spawnSync(process.execPath, [resolve("scripts/set-address.ts"), ...args], { cwd: folder, encoding: "utf8" }),
  };
}

it("puts the address into every file, the DOI later, and each but once", () => {
  const { run, read, citation } = scratch();
  expect(run("Some-Owner/sco-data").status).toBe(0);
  const before = read("package.json");
  expect(JSON.parse(before)).toEqual({
    ...manifest,
    homepage: "https://some-owner.github.io/sco-data/",
    bugs: "https://github.com/Some-Owner/sco-data/issues",
    repository: { type: "git", url: "git+https://github.com/Some-Owner/sco-data.git" },
  });
  expect(citation()).not.toHaveProperty("doi");
  expect(citation()).toMatchObject({ "repository-code": "https://github.com/Some-Owner/sco-data" });
  expect(read(".github/CODEOWNERS")).toBe("* @Some-Owner\n");

  expect(run("Some-Owner/sco-data", "--doi", "10.5281/zenodo.123").status).toBe(0);
  expect(read("package.json")).toBe(before);
  expect(citation()).toMatchObject({ doi: "10.5281/zenodo.123", url: "https://some-owner.github.io/sco-data/" });
});

it.each([[["sco-data"]], [["https://github.com/o/n"]], [["o/n", "--doi", "zenodo.123"]], [[]]])(
  "refuses %j and writes nothing",
  (args) => {
    const { run, read } = scratch();
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^".*" is no (repository|DOI) \(expected .*\)\n$/);
    expect(read("package.json")).toBe(readFileSync("package.json", "utf8"));
  },
);
