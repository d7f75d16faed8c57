import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { problemsIn, reversalsIn } from "../../scripts/release/gate.ts";
import { version } from "../../src/facts.ts";
import { makeProject, type Project } from "../support/project.ts";

const released = await makeProject();
afterAll(released.remove);

// A folder for each, as no process loads a module of the same path twice.
let project: Project;
beforeEach(() => {
  project = released.copy();
});
afterEach(() => project.remove());

type Change = (project: Project) => void;

const events = "data/events.ts";
const wholeRow = /^ {2}\{\n {4}id: "emblem-and-flag-2003",[\s\S]*?^ {2}\},\n/m;
const former =
  (...entries: readonly string[]): Change =>
  ({ edit }) =>
    edit("data/former-ids.ts", /= \[[\s\S]*?\] as const/, `= [${entries.join()}] as const`);

const correct: Change = ({ edit }) => edit(events, 'on: "2003-05-29"', 'on: "2003-05-30"');
const add: Change = ({ edit }) =>
  edit(
    events,
    "= [\n",
    '= [\n  { id: "a-new-event", on: "2001-06-15", title: { en: "New" }, sources: ["rferl-2003"] },\n',
  );
const remove: Change = ({ edit }) => edit(events, wholeRow, "");
const rename: Change = ({ edit }) => edit(events, '"emblem-and-flag-2003"', '"emblem-2003"');
const dropField: Change = ({ edit }) =>
  edit("data/chairmanships.ts", /^ *motto: \{[^}]*\},\n|(?<=[ ,])motto: \{[^}]*\}, /gm, "");
const newField: Change = ({ edit }) =>
  edit(events, 'on: "2003-05-29",', 'on: "2003-05-29",\n    weather: { sky: "clear" },');
const fillField: Change = ({ edit }) =>
  edit(events, 'id: "rats-council-start-2003",', 'id: "rats-council-start-2003",\n    place: "tashkent",');
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
  for (const change of changes) change(project);
  if (step !== "") project.changeset(step);
  expect(await problemsIn(project.folder)).toEqual([]);
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
    ["motto", "motto.en", "motto.ru", "motto.zh"].map(
      (field) =>
        `no row has chairmanships ${field} any more, which needs a major release, and the changesets ask for a minor one: raise it to major`,
    ),
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
  for (const change of changes) change(project);
  if (step !== "") project.changeset(step);
  expect(await problemsIn(project.folder)).toEqual(problems);
});

it("refuses a changes.json of another shape, in another order or with another end", async () => {
  const changes = "releases/changes.json";
  const { releases } = JSON.parse(project.read(changes));
  const [first, second, ...later] = releases;
  const problemsWith = (some: readonly object[]): Promise<readonly string[]> => {
    project.write(changes, JSON.stringify({ releases: some }));
    return problemsIn(project.folder);
  };
  expect(await problemsWith([...releases, { version: "1" }])).toEqual([
    expect.stringMatching(/^releases\/changes\.json is not a changelog: /),
  ]);
  expect(await problemsWith([second, first, ...later])).toContain(
    "releases/changes.json has 0.1.0 out of order: put the oldest first",
  );
  expect((await problemsWith(releases.slice(0, -1)))[0]).toMatch(
    /^releases\/changes.json ends with .* and the baseline is /,
  );
});

describe("npm run data:check", () => {
  const check = () => project.run(process.execPath, ["scripts/release/check.ts"]);

  it("says that all is well", async () => {
    expect(await check()).toEqual({
      status: 0,
      stdout: "The facts and the API may be released with the changesets there are.\n",
      stderr: "",
    });
  });

  it("fails with what stands in the way, and counts what it has no room for", async () => {
    project.edit("data/sources.ts", /language: "en"/g, 'language: "fr"');
    const { status, stdout, stderr } = await check();
    expect([status, stdout]).toEqual([1, ""]);
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(31);
    expect(lines.at(-1)).toMatch(/^and \d{2,} more$/);
  });
});

describe("a reversal wants two reviewers", () => {
  it("where another claim of a dispute is followed", async () => {
    project.edit("data/disputes.ts", 'followed: "150"', 'followed: "140"');
    expect(await reversalsIn(project.folder)).toEqual([
      'disputes/events-of-chairmanship-kz-2023 followed: "150" gives way to "140"; let two reviewers read the sources of both',
    ]);
  });

  it("where the value of an earlier release is back", async () => {
    const changes = JSON.parse(project.read("releases/changes.json"));
    const correction = {
      table: "events",
      id: "emblem-and-flag-2003",
      field: "on",
      old: "2003-05-30",
      new: "2003-05-29",
    };
    changes.releases.at(-1).corrected.push({ ...correction, sources: [] });
    project.write("releases/changes.json", JSON.stringify(changes));
    correct(project);
    expect(await reversalsIn(project.folder)).toEqual([
      `${row} on: "2003-05-29" gives way to "2003-05-30", which release ${version} had corrected; let two reviewers read the sources of both`,
    ]);
  });

  it("and not where a value is corrected for the first time", async () => {
    correct(project);
    expect(await reversalsIn(project.folder)).toEqual([]);
  });
});
