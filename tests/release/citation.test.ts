import { validateCFF, validateCFFFile } from "cffjs";
import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { paths, readJson } from "../../scripts/release/files.ts";
import { changelogSchema } from "../../src/schemas/index.ts";

const citation = () => validateCFFFile("CITATION.cff");

it("CITATION.cff is valid, and cites the last release", () => {
  const released = changelogSchema.parse(readJson(paths.changes)).releases.at(-1);
  expect(citation()).toMatchObject({ version: released?.version, "date-released": released?.day });
  expect(released?.version).toBe(manifest.version);
  expect(citation().license).toEqual(manifest.license.split(" AND "));
});

it("would be refused with a field missing, misspelt or of another kind", () => {
  for (const change of [{ authors: undefined }, { licence: "MIT" }, { "date-released": "2026" }, { type: "facts" }]) {
    expect(() => validateCFF(JSON.parse(JSON.stringify({ ...citation(), ...change })))).toThrow(/validation failed/);
  }
});
