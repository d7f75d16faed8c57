import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { answers, asking, project, requiring } from "./program.ts";
import { require, runNode } from "./tools.ts";

const asks = `${requiring}
  test("every subpath answers", () => expect(${asking}).toEqual(${JSON.stringify(answers)}));`;

const replaces = (tool: string, load: string): string => `
  ${load}
  test("a module is replaced, and what of it is kept answers", () => {
    expect(sco.statusOn("BY", "2016-01-01")).toBe("replaced by ${tool}");
    expect(sco.membershipCount(2017)).toBe(8);
  });`;

const spies = `
  const sco = require("sco-data");
  test("a spy is seen by who asks the module, and not by the package", () => {
    const spy = jest.spyOn(sco, "statusOn").mockReturnValue("replaced");
    expect(sco.statusOn("BY", "2016-01-01")).toBe("replaced");
    expect(sco.isMemberOn("IN", "2017-06-09")).toBe(true);
    spy.mockRestore();
    expect(sco.statusOn("BY", "2016-01-01")).toBe("observer");
  });
  test("what is returned is frozen", () => {
    expect(() => jest.spyOn(sco.states, "BY", "get")).toThrow();
  });`;

const byJest = `
  jest.mock("sco-data", () => ({ ...jest.requireActual("sco-data"), statusOn: () => "replaced by jest" }));
  const sco = require("sco-data");`;

const byVitest = `
  import * as sco from "sco-data";
  vi.mock("sco-data", async (original) => ({ ...(await original()), statusOn: () => "replaced by vitest" }));`;

/** Neither can replace an export of a real ES module. */
const spiesOnModule = `
  import * as sco from "sco-data";
  test("a spy is refused", () => {
    expect(() => vi.spyOn(sco, "statusOn")).toThrow(/Cannot (spy on|redefine)/);
  });`;

const consumer = project({
  "asks.test.js": asks,
  "mock.test.js": replaces("jest", byJest),
  "spy.test.js": spies,
  "vitest-mock.spec.mjs": replaces("vitest", byVitest),
  "vitest-spy.spec.mjs": spiesOnModule,
});
afterAll(() => consumer[Symbol.dispose]());

const jests = {
  26: require.resolve("jest-26/package.json"),
  30: require.resolve("jest-30/package.json"),
};

describe.each(Object.entries(jests))("Jest %s by its defaults", (version, jest) => {
  it("is what it is called", () => {
    expect(runNode(consumer.folder, join(jest, "../bin/jest.js"), "--version").stdout).toMatch(`${version}.`);
  });

  it("asks, replaces and spies", () => {
    const tests = ["asks.test.js", "mock.test.js", "spy.test.js"];
    const { stdout, stderr } = runNode(consumer.folder, join(jest, "../bin/jest.js"), "--json", ...tests);
    expect(JSON.parse(stdout), stderr).toMatchObject({ success: true, numTotalTests: 4, numPassedTests: 4 });
  });
});

it("vitest replaces, and refuses to spy", () => {
  const options = ["run", "--globals", "--root", consumer.folder, "vitest-"];
  const { stdout, stderr } = runNode(
    consumer.folder,
    join(require.resolve("vitest/package.json"), "../vitest.mjs"),
    ...options,
  );
  expect(stdout, stderr).toMatch(/Tests +2 passed \(2\)/);
});
