import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { problemsIn } from "../../scripts/release/gate.ts";
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

const removeWord: Change = ({ edit }) => edit("src/vocabulary.ts", ', "hybrid"', "");
const addWord: Change = ({ edit }) => edit("src/vocabulary.ts", ', "hybrid"', ', "hybrid", "written"');
const addExport: Change = ({ edit }) => edit("src/entries/days.ts", "{ isDay }", "{ isDay, isoDay }");
const removeExport: Change = ({ edit }) => edit("src/entries/days.ts", ", latest }", " }");
const requireMore: Change = ({ edit }) =>
  edit("src/bodies.ts", "bodiesOn(day: Day)", "bodiesOn(day: Day, seat: string)");
const allowMore: Change = ({ edit }) =>
  edit("src/bodies.ts", "bodiesOn(day: Day)", "bodiesOn(day: Day, seat?: string)");
const changeResult: Change = ({ edit }) =>
  edit("src/bodies.ts", "): readonly OrganisationBody[] {", "): OrganisationBody[] {");
const inherit: Change = ({ edit }) =>
  edit("src/types.ts", "interface Span {", "interface Span {\n  readonly more?: 1;");
const comment: Change = ({ edit }) => edit("src/bodies.ts", "/**", "/** More. */\n/**");
const dropSchema: Change = ({ edit }) => edit("src/schemas/words.ts", "export const bumpSchema", "const bumpSchema");
const dropEntry: Change = ({ edit }) => edit("package.json", / {4}"\.\/changes\.json": \{[^}]*\},\n/, "");
const needNode: Change = ({ edit }) => edit("package.json", '"node": ">=18"', '"node": ">=20"');
const needZod: Change = ({ edit }) => edit("package.json", '"zod": "*"', '"zod": "^4.4.0"');

const cases: readonly (readonly [what: string, change: Change, step: "minor" | "major", line: string])[] = [
  ["a new word", addWord, "minor", 'new: sco-data const meetingFormats "written"'],
  ["a word less", removeWord, "major", 'gone: sco-data const meetingFormats "hybrid"'],
  ["a new export", addExport, "minor", "new: sco-data function isoDay returns IsoDay"],
  ["an export less", removeExport, "major", "gone: sco-data function latest returns IsoDay"],
  ["a new required parameter", requireMore, "major", "new: sco-data function bodiesOn parameter 2: string"],
  ["a new optional parameter", allowMore, "minor", "new: sco-data function bodiesOn parameter 2?: string"],
  ["another result", changeResult, "major", "gone: sco-data function bodiesOn returns readonly OrganisationBody[]"],
  ["a new inherited property", inherit, "minor", "new: sco-data interface OfficeTerm.more?: 1"],
  ["a schema less", dropSchema, "major", "gone: sco-data/schemas bumpSchema"],
  ["an entry less", dropEntry, "major", "gone: package exports ./changes.json"],
  ["a later Node", needNode, "major", "gone: package engines.node >=18"],
  ["a later zod", needZod, "major", "gone: package peer zod *"],
];

it.each(cases)("refuses %s with a step too small", async (_, change, step, line) => {
  const tooSmall = step === "major" ? "minor" : "patch";
  change(project);
  project.changeset(tooSmall);
  expect(await problemsIn(project.folder)).toContain(
    `the API has a line ${line}, which needs a ${step} release, and the changesets ask for a ${tooSmall} one: raise it to ${step}`,
  );
});

it.each(["minor", "major"] as const)("lets pass all that a %s release may do", async (allowed) => {
  for (const [, change, step] of cases) if (step === allowed) change(project);
  project.changeset(allowed);
  expect(await problemsIn(project.folder)).toEqual([]);
});

it("asks nothing for a comment", async () => {
  comment(project);
  expect(await problemsIn(project.folder)).toEqual([]);
});

it("wants a changeset for a change of the API alone", async () => {
  addExport(project);
  expect(await problemsIn(project.folder)).toContain(
    "the API has a line new: sco-data function isoDay parameter 1: DayNumber, and no changeset says so: run npm run data:changeset",
  );
});
