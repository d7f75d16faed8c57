import { afterAll, afterEach, expect, it } from "vitest";
import { makeSandbox } from "../support/sandbox.ts";

const sandbox = await makeSandbox();
afterEach(sandbox.reset);
afterAll(sandbox.remove);

const lint = () => sandbox.run(process.execPath, ["scripts/lint-data.ts"]);
const mistake = () => sandbox.run(process.execPath, ["scripts/make-mistakes.ts", "--each", "1"]);

it("the lints pass the data as they are", async () => {
  expect(await lint()).toMatchObject({ status: 0, stderr: "" });
});

it("the lints refuse a day that nothing else bears out, and name the row and the remedy", async () => {
  sandbox.edit("data/documents.ts", /(id: "charter-2002",[\s\S]*?inForceOn: )"2003-09-19"/, '$1"2003-09-20"');
  const { status, stderr } = await lint();
  expect(status).toBe(1);
  expect(stderr).toMatch(/documents\/charter-2002 inForceOn: 2003-09-20 stands alone; cite/);
});

it("mistakes are noticed, and the table says by which check", async () => {
  const { status, stdout, stderr } = await mistake();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/chairmanshipsOutsideMeetings +│ \d+/);
  expect(Number(/(\d+) mistakes, seed/.exec(stdout)?.[1])).toBeGreaterThan(300);
});

it("checks that notice too little fail", async () => {
  sandbox.edit("scripts/lints/index.ts", /=> \(\{[\s\S]*\}\);/, "=> ({ misshapenRows });");
  const { status, stdout, stderr } = await mistake();
  expect(status).toBe(1);
  expect(stderr).toMatch(/Fewer than 90 % of the mistakes in what is guarded were noticed; add a check or a witness/);
  expect(stdout).toMatch(/Not noticed:\n {2}states alpha3, /);
});
