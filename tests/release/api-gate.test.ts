import { afterAll, afterEach, expect, it } from "vitest";
import { makeSandbox, type Sandbox } from "../support/sandbox.ts";

const sandbox = makeSandbox();
afterEach(sandbox.reset);
afterAll(sandbox.remove);

type Change = (sandbox: Sandbox) => void;

const removeWord: Change = ({ edit }) => edit("src/vocabulary.ts", ', "hybrid"', "");
const addWord: Change = ({ edit }) => edit("src/vocabulary.ts", ', "hybrid"', ', "hybrid", "written"');
const addExport: Change = ({ edit }) => edit("src/index.ts", "earliest, latest", "earliest, isoDay, latest");
const removeExport: Change = ({ edit }) => edit("src/index.ts", "earliest, latest", "earliest");
const requireMore: Change = ({ edit }) =>
  edit("src/bodies.ts", "bodiesOn(day: Day)", "bodiesOn(day: Day, seat: string)");
const allowMore: Change = ({ edit }) =>
  edit("src/bodies.ts", "bodiesOn(day: Day)", "bodiesOn(day: Day, seat?: string)");
const changeResult: Change = ({ edit }) => edit("src/bodies.ts", "): readonly Body[] {", "): Body[] {");
const inherit: Change = ({ edit }) =>
  edit("src/types.ts", "interface Span {", "interface Span {\n  readonly more?: 1;");
const comment: Change = ({ edit }) => edit("src/bodies.ts", "/**", "/** More. */\n/**");
const dropSchema: Change = ({ edit }) => edit("src/schemas.ts", "export const bumpSchema", "const bumpSchema");
const dropEntry: Change = ({ edit }) => edit("package.json", '    "./changes.json": "./dist/changes.json",\n', "");
const needNode: Change = ({ edit }) => edit("package.json", '"node": ">=18"', '"node": ">=20"');
const needZod: Change = ({ edit }) => edit("package.json", '"zod": "^4.3.0"', '"zod": "^4.4.0"');

it.each<[what: string, change: Change, step: string, tooSmall: string | undefined, line: string]>([
  ["a new word", addWord, "minor", "patch", 'new: sco-data const meetingFormats "written"'],
  ["a word less", removeWord, "major", "minor", 'gone: sco-data const meetingFormats "hybrid"'],
  ["a new export", addExport, "minor", "patch", "new: sco-data function isoDay returns IsoDay"],
  ["an export less", removeExport, "major", "minor", "gone: sco-data function latest returns IsoDay"],
  ["a new required parameter", requireMore, "major", "minor", "new: sco-data function bodiesOn parameter 2: string"],
  ["a new optional parameter", allowMore, "minor", "patch", "new: sco-data function bodiesOn parameter 2?: string"],
  ["another result", changeResult, "major", "minor", "gone: sco-data function bodiesOn returns readonly Body[]"],
  ["a new inherited property", inherit, "minor", "patch", "new: sco-data interface OfficeTerm.more?: 1"],
  ["a schema less", dropSchema, "major", "minor", "gone: sco-data/schemas bumpSchema"],
  ["an entry less", dropEntry, "major", "minor", "gone: package exports ./changes.json"],
  ["a later Node", needNode, "major", "minor", "gone: package engines.node >=18"],
  ["a later zod", needZod, "major", "minor", "gone: package peer zod ^4.3.0"],
  ["a comment", comment, "none", undefined, ""],
])("%s needs the right step", async (_, change, step, tooSmall, line) => {
  change(sandbox);
  if (tooSmall !== undefined) {
    sandbox.changeset(tooSmall);
    const { status, stderr } = await sandbox.check();
    expect(stderr).toContain(
      `the API has a line ${line}, which needs a ${step} release, and the changesets ask for a ${tooSmall} one: raise it to ${step}\n`,
    );
    expect(status).toBe(1);
  }
  sandbox.changeset(step);
  expect(await sandbox.check()).toMatchObject({ status: 0, stderr: "" });
});

it("wants a changeset for a change of the API alone", async () => {
  addExport(sandbox);
  expect((await sandbox.check()).stderr).toContain(
    "the API has a line new: sco-data function isoDay parameter 1: DayNumber, and no changeset says so: run npm run data:changeset\n",
  );
});
