import { validateCFFFile } from "cffjs";
import { afterAll, afterEach, expect, it } from "vitest";
import { problemsIn } from "../../scripts/release/gate.ts";
import { version } from "../../src/facts.ts";
import { changelogSchema } from "../../src/schemas/index.ts";
import { makeSandbox } from "../support/sandbox.ts";

const sandbox = await makeSandbox();
afterEach(sandbox.reset);
afterAll(sandbox.remove);

const npmRun = (script: string) =>
  sandbox.run("npm", ["run", "--silent", script], { npm_config_offline: "true", npm_config_loglevel: "error" });
const [major, minor, patch] = version.split(".").map(Number);

it("a correction goes all the way to a release", async () => {
  sandbox.edit("data/events.ts", 'on: "2003-05-29"', 'on: "2003-05-30"');
  const made = await npmRun("data:changeset");
  expect(made.stderr).toBe("");
  const [, path = ""] = /^(\.changeset\/[\w-]+\.md) asks for a patch release/.exec(made.stdout) ?? [];
  expect(sandbox.read(path)).toMatch(
    /^---\n"sco-data": patch\n---\n\n#### Corrected facts\n\n- `events\/emblem-and-flag-2003`: `on` is `"2003-05-30"`, was /,
  );
  sandbox.edit(
    "data/events.ts",
    "= [\n",
    '= [\n  { id: "a-new-event", on: "2001-06-15", title: { en: "New" }, sources: ["rferl-2003"] },\n',
  );
  expect((await npmRun("data:changeset")).stdout).toContain(`Take out of it what these say already: ${path}\n`);
  sandbox.git("clean", "--quiet", "--force", path);
  sandbox.changeset("patch");

  const today = new Date().toISOString().slice(0, 10);
  const released = await npmRun("release:version");
  expect([released.status, released.stderr]).toEqual([0, ""]);
  const next = `${major}.${(minor ?? 0) + 1}.0`;
  const { releases } = changelogSchema.parse(JSON.parse(sandbox.read("releases/changes.json")));
  expect(releases.at(-1)).toMatchObject({
    version: next,
    bump: "minor",
    added: [{ table: "events", id: "a-new-event" }],
    corrected: [{ table: "events", id: "emblem-and-flag-2003", field: "on", old: "2003-05-29", new: "2003-05-30" }],
    withdrawn: [],
    renamed: [],
  });
  expect([today, new Date().toISOString().slice(0, 10)]).toContain(releases.at(-1)?.day);
  expect(releases).toHaveLength(JSON.parse(sandbox.git("show", "HEAD:releases/changes.json")).releases.length + 1);

  const [, newest = ""] = sandbox.read("CHANGELOG.md").split(/^(?=## )/m);
  expect(newest.match(/^#.*$/gm)).toEqual([
    `## ${next}`,
    "### Minor Changes",
    "#### New facts",
    "#### Corrected facts",
    "#### Docs",
  ]);
  expect(JSON.parse(sandbox.read("package-lock.json")).version).toBe(next);
  expect(JSON.parse(sandbox.read("releases/baseline.json")).version).toBe(next);
  expect(validateCFFFile(sandbox.folder)).toMatchObject({ version: next, "date-released": releases.at(-1)?.day });
  // A row a line: git shows the two rows and the version, and nothing else.
  expect(sandbox.git("diff", "--shortstat", "releases/baseline.json")).toContain("3 insertions(+), 2 deletions(-)");
  const afterwards = sandbox.copy();
  expect(await problemsIn(afterwards.folder)).toEqual([]);
  afterwards.remove();
});

it("a new export asks for a minor release, and a patch raises the last number", async () => {
  sandbox.edit("src/entries/days.ts", "{ isDay }", "{ isDay, isoDay }");
  expect((await npmRun("data:changeset")).stdout).toContain("asks for a minor release");
  sandbox.git("clean", "--quiet", "--force", ".changeset");
  sandbox.git("checkout", "--quiet", "src");
  sandbox.changeset("patch");
  expect((await npmRun("release:version")).status).toBe(0);
  expect(JSON.parse(sandbox.read("package.json")).version).toBe(`${major}.${minor}.${(patch ?? 0) + 1}`);
});

it("no changeset is made of no change, and no release without one", async () => {
  expect((await npmRun("data:changeset")).stdout).toBe(
    `Neither the facts nor the API changed since ${version}: no changeset is needed.\n`,
  );
  expect(sandbox.git("status", "--short")).toBe("");
  const all = await npmRun("release:version");
  expect(all.stdout).toContain("No unreleased changesets found.");
  expect(all.status).toBe(1);
  const { status, stderr } = await sandbox.run(process.execPath, ["scripts/release/version.ts"]);
  expect(stderr).toBe(
    `The version is still ${version}: no changeset asks for a release (see npm run data:changeset)\n`,
  );
  expect(status).toBe(1);
  expect(sandbox.git("status", "--short")).toBe("");
});

it("no release of facts that the check refuses", async () => {
  sandbox.edit("data/events.ts", 'on: "2003-05-29"', 'on: "2003-05-30"');
  const { status, stderr } = await npmRun("release:version");
  expect(stderr).toContain("events/emblem-and-flag-2003 on is corrected, and no changeset says so");
  expect(status).toBe(1);
  expect(sandbox.git("status", "--short").trim()).toBe("M data/events.ts");
});
