import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { installPacked } from "../../scripts/pack.ts";
import { corrupted, corruptions } from "../support/corruptions.ts";
import { python, run } from "./tools.ts";

const consumer = installPacked();
const folder = mkdtempSync(join(tmpdir(), "sco-data-corrupted-"));
afterAll(() => {
  consumer[Symbol.dispose]();
  rmSync(folder, { recursive: true });
});

const dist = join(consumer.folder, "node_modules/sco-data/dist");
const files = corruptions.map(([, corrupt], index) => {
  const file = join(folder, `${index}.json`);
  writeFileSync(file, JSON.stringify(corrupted(corrupt)));
  return file;
});

const program = join(import.meta.dirname, "validate.py");
const { stdout, stderr } = run(folder, python, program, join(dist, "schema.json"), join(dist, "data.json"), ...files);

describe("python3-jsonschema", () => {
  const [published, ...refusals]: readonly (readonly string[])[] = stdout === "" ? [] : JSON.parse(stdout);

  it("takes data.json as it is", () => {
    expect(stderr).toBe("");
    expect(published).toEqual([]);
  });

  it.each(corruptions.map(([what, , keyword], index) => [what, keyword, index] as const))(
    "refuses %s by %s",
    (_, keyword, index) => {
      expect(refusals[index]).toContain(keyword);
    },
  );
});
