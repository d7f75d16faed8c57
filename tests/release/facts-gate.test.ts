import { afterAll, afterEach, expect, it } from "vitest";
import { version } from "../../src/facts.ts";
import { makeSandbox, type Sandbox } from "../support/sandbox.ts";

const sandbox = makeSandbox();
afterEach(sandbox.reset);
afterAll(sandbox.remove);

type Change = (sandbox: Sandbox) => void;

const events = "data/events.ts";
const wholeRow = /^ {2}\{\n {4}id: "emblem-and-flag-2003",[\s\S]*?^ {2}\},\n/m;
const former =
  (...entries: readonly string[]): Change =>
  ({ edit }) =>
    edit("data/former-ids.ts", /= \[[\s\S]*?\] as const/, `= [${entries.join()}] as const`);

const correct: Change = ({ edit }) => edit(events, 'on: "2003-05-29"', 'on: "2003-05-30"');
const add: Change = ({ edit }) =>
  edit(events, "= [\n", '= [\n  { id: "a-new-event", on: "2001-06-15", title: "New", sources: ["rferl-2003"] },\n');
const remove: Change = ({ edit }) => edit(events, wholeRow, "");
const rename: Change = ({ edit }) => edit(events, '"emblem-and-flag-2003"', '"emblem-2003"');
const dropField: Change = ({ edit }) => edit("data/chairmanships.ts", /^ *motto:.*\n|(?<=[ ,])motto: "[^"]*", /gm, "");
const newField: Change = ({ edit }) =>
  edit(events, 'on: "2003-05-29",', 'on: "2003-05-29",\n    weather: { sky: "clear" },');
const fillField: Change = ({ edit }) =>
  edit(events, 'id: "rats-council-start-2003", ', 'id: "rats-council-start-2003", city: "Tashkent", ');
const coverageBack: Change = ({ edit }) => edit("data/coverage.ts", /through: "[\d-]+"/, 'through: "2020-01-01"');
const bumpByHand: Change = ({ edit }) => edit("package.json", `"version": "${version}"`, '"version": "9.0.0"');
const nothing: Change = () => {};

const withdrawn = former('{ table: "events", id: "emblem-and-flag-2003" }');
const renamed = former('{ table: "events", id: "emblem-and-flag-2003", now: "emblem-2003" }');

const row = "events/emblem-and-flag-2003";
const lost = `${row} was released and is gone: put it back, or into data/former-ids.ts`;

it.each<[what: string, step: string, changes: readonly Change[]]>([
  ["nothing changed", "", [nothing]],
  ["a value was corrected", "patch", [correct]],
  ["an optional field was filled in one row", "patch", [fillField]],
  ["a row was added", "minor", [add]],
  ["a field was added", "minor", [newField]],
  ["a row was withdrawn, and its id kept", "major", [remove, withdrawn]],
  ["a row was renamed, and its old id kept", "major", [rename, renamed]],
  ["a field was taken out of every row", "major", [dropField]],
])("lets pass that %s (%s)", async (_, step, changes) => {
  for (const change of changes) change(sandbox);
  if (step !== "") sandbox.changeset(step);
  expect(await sandbox.check()).toEqual({
    status: 0,
    stdout: "The facts and the API may be released with the changesets there are.\n",
    stderr: "",
  });
});

it.each<[what: string, step: string, changes: readonly Change[], problems: readonly string[]]>([
  [
    "a value was corrected without a changeset",
    "",
    [correct],
    [`${row} on is corrected, and no changeset says so: run npm run data:changeset`],
  ],
  [
    "a row was added",
    "patch",
    [add],
    [
      "events/a-new-event is new, which needs a minor release, and the changesets ask for a patch one: raise it to minor",
    ],
  ],
  [
    "fields were added",
    "patch",
    [newField],
    ["weather", "weather.sky"].map(
      (field) =>
        `no row had events ${field} before, which needs a minor release, and the changesets ask for a patch one: raise it to minor`,
    ),
  ],
  [
    "a row was withdrawn, and its id kept",
    "minor",
    [remove, withdrawn],
    [`${row} is withdrawn, which needs a major release, and the changesets ask for a minor one: raise it to major`],
  ],
  ["a row was withdrawn, and its id forgotten", "major", [remove], [lost]],
  [
    "a row was renamed, and its old id kept",
    "minor",
    [rename, renamed],
    [
      `${row} is now emblem-2003, which needs a major release, and the changesets ask for a minor one: raise it to major`,
    ],
  ],
  ["a row was renamed, and its old id forgotten", "major", [rename], [lost]],
  [
    "a field was taken out of every row",
    "minor",
    [dropField],
    [
      "no row has chairmanships motto any more, which needs a major release, and the changesets ask for a minor one: raise it to major",
    ],
  ],
  [
    "coverage went back",
    "major",
    [coverageBack],
    [
      expect.stringMatching(
        /^coverage\/coverage through went back from .* to 2020-01-01: what was checked stays checked$/,
      ),
    ],
  ],
  [
    "a former id was given again",
    "major",
    [withdrawn],
    [`${row} is a former id and names a row again: choose another id`],
  ],
  [
    "a former id leads nowhere",
    "major",
    [remove, renamed],
    [`${row} gave way to emblem-2003, which is no row: correct "now" in data/former-ids.ts`],
  ],
  [
    "the version was raised by hand",
    "",
    [bumpByHand],
    [
      `package.json has version 9.0.0 and the baseline ${version}: set it back, and let npm run release:version raise it`,
    ],
  ],
])("refuses that %s (%s)", async (_, step, changes, problems) => {
  for (const change of changes) change(sandbox);
  if (step !== "") sandbox.changeset(step);
  const { status, stdout, stderr } = await sandbox.check();
  expect(stderr.trimEnd().split("\n")).toEqual(problems);
  expect([status, stdout]).toEqual([1, ""]);
});

it("refuses a changes.json of another shape, in another order or with another end", async () => {
  const changes = "releases/changes.json";
  const { releases } = JSON.parse(sandbox.read(changes));
  const [first, second, ...later] = releases;
  const checkWith = async (some: readonly object[]): Promise<string> => {
    sandbox.write(changes, JSON.stringify({ releases: some }));
    const { status, stderr } = await sandbox.check();
    expect(status).toBe(1);
    return stderr;
  };
  expect(await checkWith([...releases, { version: "1" }])).toContain("releases/changes.json is not a changelog: ");
  expect(await checkWith([second, first, ...later])).toContain(
    "releases/changes.json has 0.1.0 out of order: put the oldest first\n",
  );
  expect(await checkWith(releases.slice(0, -1))).toMatch(/^releases\/changes.json ends with .* and the baseline is /);
});

it("counts what it has no room for", async () => {
  sandbox.edit("data/sources.ts", /language: "en"/g, 'language: "fr"');
  const lines = (await sandbox.check()).stderr.trimEnd().split("\n");
  expect(lines).toHaveLength(31);
  expect(lines.at(-1)).toMatch(/^and \d{2,} more$/);
});
